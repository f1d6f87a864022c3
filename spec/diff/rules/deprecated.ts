// It works as before, and will not for ever.
import { ofFields, ofOperation, ofParameters } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { theSubject } from './subject-words.ts';

const limit = (deprecated: boolean): object => ofParameters({ name: 'limit', in: 'query', deprecated, schema: {} });

export const deprecated: Rule = {
  id: 'deprecated',
  title: 'something is marked as deprecated',
  about: ['operation', 'parameter', 'header', 'schema'],
  members: ['deprecated'],
  classes: same('non-breaking'),
  find: (pair) =>
    pair.before && pair.before['deprecated'] !== true && pair.after?.['deprecated'] === true
      ? [{ before: false, after: true, message: `${theSubject(pair)} is deprecated` }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { deprecated: false } }),
      after: ofFields({ lux: { deprecated: true } }),
      request: 'non-breaking',
      response: 'non-breaking',
      back: 'no-longer-deprecated',
    },
    { before: limit(false), after: limit(true), request: 'non-breaking', back: 'no-longer-deprecated' },
    {
      before: ofOperation({ deprecated: false }),
      after: ofOperation({ deprecated: true }),
      none: 'non-breaking',
      back: 'no-longer-deprecated',
    },
  ],
};
