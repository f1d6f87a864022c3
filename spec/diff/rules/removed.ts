// A field, parameter or header that is gone: what sends it is refused or ignored, what reads it finds nothing.
import { ofFields, ofParameters } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { theSubject } from './subject-words.ts';

export const removed: Rule = {
  id: 'removed',
  title: 'a field, parameter or response header is gone',
  about: ['field', 'parameter', 'header'],
  members: [],
  classes: same('breaking'),
  find: (pair) => (pair.before && !pair.after ? [{ message: `${theSubject(pair)} is gone` }] : []),
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' }, hue: { type: 'string' } }),
      after: ofFields({ lux: { type: 'integer' } }),
      request: 'breaking',
      response: 'breaking',
      back: 'optional-added',
    },
    {
      before: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer' } }),
      after: ofParameters(),
      request: 'breaking',
      back: 'optional-added',
    },
  ],
};
