// `additionalProperties: false` where other fields were taken.
import { ofSchema } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const unknownFieldsRefused: Rule = {
  id: 'unknown-fields-refused',
  title: 'fields that are not described are refused',
  about: ['schema'],
  members: ['unknownFields'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: ({ before, after }) =>
    before && before['unknownFields'] === undefined && after?.['unknownFields'] !== undefined
      ? [{ message: 'fields that are not described are refused' }]
      : [],
  examples: [
    {
      before: ofSchema({ type: 'object' }),
      after: ofSchema({ type: 'object', additionalProperties: false }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'unknown-fields-allowed',
    },
  ],
};
