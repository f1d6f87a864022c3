// A field or parameter that has to be sent from now on. In a response it is just one more.
import { ofFields, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { theSubject } from './subject-words.ts';

export const requiredAdded: Rule = {
  id: 'required-added',
  title: 'a required field or parameter is new',
  about: ['field', 'parameter'],
  members: [],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    !pair.before && pair.after?.['required'] === true ? [{ message: `${theSubject(pair)} is new and required` }] : [],
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: 'integer' }, hue: { type: 'string' } }, ['hue']),
      request: 'breaking',
      response: 'non-breaking',
      back: 'removed',
    },
    {
      before: ofParameters(),
      after: ofParameters({ name: 'house', in: 'query', required: true, schema: { type: 'string' } }),
      request: 'breaking',
      back: 'removed',
    },
  ],
};
