// null is no value any more.
import { ofFields } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const nullRefused: Rule = {
  id: 'null-refused',
  title: 'the value may no longer be null',
  about: ['schema'],
  members: ['nullable'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: ({ before, after }) =>
    before?.['nullable'] === true && after && after['nullable'] !== true
      ? [{ before: true, after: false, message: 'the value may no longer be null' }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { type: ['integer', 'null'] } }),
      after: ofFields({ lux: { type: 'integer' } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'null-allowed',
    },
  ],
};
