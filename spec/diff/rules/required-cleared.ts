// What had to be there may be missing: welcome to who sends it, a hole for who reads it.
import { ofFields, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { theSubject } from './subject-words.ts';

const room = (required: boolean): object =>
  ofParameters({ name: 'room', in: 'query', required, schema: { type: 'string' } });

export const requiredCleared: Rule = {
  id: 'required-cleared',
  title: 'something required is optional',
  about: ['field', 'parameter', 'header', 'body'],
  members: ['required'],
  classes: { request: 'non-breaking', response: 'breaking' },
  find: (pair) =>
    pair.before?.['required'] === true && pair.after && pair.after['required'] !== true
      ? [{ before: true, after: false, message: `${theSubject(pair)} is optional, it was required` }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }, ['lux']),
      after: ofFields({ lux: { type: 'integer' } }),
      request: 'non-breaking',
      response: 'breaking',
      back: 'required-set',
    },
    { before: room(true), after: room(false), request: 'non-breaking', back: 'required-set' },
  ],
};
