// The list of error codes (`x-error-codes`): values of responses that programs compare with.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const errorCodeRemoved: Rule = {
  id: 'error-code-removed',
  title: 'an error code is gone',
  about: ['errorCode'],
  members: ['code'],
  classes: same('non-breaking'),
  find: ({ before, after }) => (before && !after ? [{ message: 'the error code is gone' }] : []),
  examples: [
    {
      before: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1' }] }),
      after: ofPaths({}, { 'x-error-codes': [] }),
      none: 'non-breaking',
      back: 'error-code-added',
    },
  ],
};
