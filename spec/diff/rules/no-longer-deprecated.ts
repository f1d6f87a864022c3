// What was to go stays.
import { ofFields, ofOperation, ofParameters } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { theSubject } from './subject-words.ts';

const limit = (deprecated: boolean): object => ofParameters({ name: 'limit', in: 'query', deprecated, schema: {} });

export const noLongerDeprecated: Rule = {
  id: 'no-longer-deprecated',
  title: 'something is no longer deprecated',
  about: ['operation', 'parameter', 'header', 'schema'],
  members: ['deprecated'],
  classes: same('non-breaking'),
  find: (pair) =>
    pair.after && pair.before?.['deprecated'] === true && pair.after['deprecated'] !== true
      ? [{ before: true, after: false, message: `${theSubject(pair)} is no longer deprecated` }]
      : [],
  examples: [
    {
      before: ofFields({ lux: { deprecated: true } }),
      after: ofFields({ lux: { deprecated: false } }),
      request: 'non-breaking',
      response: 'non-breaking',
      back: 'deprecated',
    },
    { before: limit(true), after: limit(false), request: 'non-breaking', back: 'deprecated' },
    {
      before: ofOperation({ deprecated: true }),
      after: ofOperation({ deprecated: false }),
      none: 'non-breaking',
      back: 'deprecated',
    },
  ],
};
