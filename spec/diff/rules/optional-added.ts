// A field, parameter or header that may be left out.
import { type Rule, same } from './rule.ts';
import { ofFields, ofParameters } from './example-documents.ts';
import { theSubject } from './subject-words.ts';

export const optionalAdded: Rule = {
  id: 'optional-added',
  title: 'an optional field or parameter, or a response header, is new',
  about: ['field', 'parameter', 'header'],
  members: [],
  classes: same('non-breaking'),
  find: (pair) =>
    !pair.before && pair.after && (pair.after['required'] !== true || pair.kind === 'header')
      ? [{ message: `${theSubject(pair)} is new and may be left out` }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: 'integer' }, hue: { type: 'string' } }),
      request: 'non-breaking',
      response: 'non-breaking',
      back: 'removed',
    },
    {
      before: ofParameters(),
      after: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer' } }),
      request: 'non-breaking',
      back: 'removed',
    },
  ],
};
