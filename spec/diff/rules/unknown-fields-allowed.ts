// `additionalProperties: false` is gone.
import { ofSchema } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const unknownFieldsAllowed: Rule = {
  id: 'unknown-fields-allowed',
  title: 'fields that are not described are allowed',
  about: ['schema'],
  members: ['unknownFields'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: ({ before, after }) =>
    after && before?.['unknownFields'] !== undefined && after['unknownFields'] === undefined
      ? [{ message: 'fields that are not described are allowed' }]
      : [],
  examples: [
    {
      before: ofSchema({ type: 'object', additionalProperties: false }),
      after: ofSchema({ type: 'object' }),
      request: 'non-breaking',
      response: 'risk',
      back: 'unknown-fields-refused',
    },
  ],
};
