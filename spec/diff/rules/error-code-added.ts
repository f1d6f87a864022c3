// The list of error codes (`x-error-codes`): values of responses that programs compare with.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const errorCodeAdded: Rule = {
  id: 'error-code-added',
  title: 'an error code is new',
  about: ['errorCode'],
  members: ['code'],
  classes: same('risk'),
  find: ({ before, after }) => (after && !before ? [{ message: 'the error code is new' }] : []),
  examples: [
    {
      before: ofPaths({}, { 'x-error-codes': [] }),
      after: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1' }] }),
      none: 'risk',
      back: 'error-code-removed',
    },
  ],
};
