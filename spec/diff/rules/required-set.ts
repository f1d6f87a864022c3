// What could be left out has to be there.
import { ofFields, ofOperation, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { theSubject } from './subject-words.ts';

const body = (required: boolean): object => ofOperation({ requestBody: { required, content: {} } });
const room = (required: boolean): object =>
  ofParameters({ name: 'room', in: 'query', required, schema: { type: 'string' } });

export const requiredSet: Rule = {
  id: 'required-set',
  title: 'something optional is required',
  about: ['field', 'parameter', 'header', 'body'],
  members: ['required'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    pair.before && pair.before['required'] !== true && pair.after?.['required'] === true
      ? [{ before: false, after: true, message: `${theSubject(pair)} is required, it was optional` }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: 'integer' } }, ['lux']),
      request: 'breaking',
      response: 'non-breaking',
      back: 'required-cleared',
    },
    { before: room(false), after: room(true), request: 'breaking', back: 'required-cleared' },
    { before: body(false), after: body(true), request: 'breaking', back: 'required-cleared' },
  ],
};
