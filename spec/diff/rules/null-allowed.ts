// null is a value from now on.
import { ofFields } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const nullAllowed: Rule = {
  id: 'null-allowed',
  title: 'the value may be null',
  about: ['schema'],
  members: ['nullable'],
  classes: { request: 'non-breaking', response: 'breaking' },
  find: ({ before, after }) =>
    before && before['nullable'] !== true && after?.['nullable'] === true
      ? [{ before: false, after: true, message: 'the value may be null' }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: ['integer', 'null'] } }),
      request: 'non-breaking',
      response: 'breaking',
      back: 'null-refused',
    },
  ],
};
