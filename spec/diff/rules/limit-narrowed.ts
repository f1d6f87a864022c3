// A bound that takes fewer values: what was sent yesterday may be refused, what comes back was allowed before.
import { ofFields, ofParameters } from './example-documents.ts';
import { LIMITS, movedLimits } from './limit-words.ts';
import type { Rule } from './rule.ts';

export const limitNarrowed: Rule = {
  id: 'limit-narrowed',
  title: 'a range, length or count takes fewer values',
  about: ['schema'],
  members: LIMITS,
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) => movedLimits(pair, 'narrower'),
  examples: [
    {
      before: ofFields({ lux: { minimum: 1 } }),
      after: ofFields({ lux: { minimum: 2 } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'limit-widened',
    },
    {
      before: ofFields({ lux: { type: 'string', maxLength: 64 } }),
      after: ofFields({ lux: { type: 'string', maxLength: 32 } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'limit-widened',
    },
    {
      before: ofFields({ lux: { type: 'array', items: {} } }),
      after: ofFields({ lux: { type: 'array', items: {}, maxItems: 10 } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'limit-widened',
    },
    {
      before: ofFields({ lux: { minimum: 1 } }),
      after: ofFields({ lux: { exclusiveMinimum: 1 } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'limit-widened',
    },
    {
      before: ofFields({ lux: { multipleOf: 5 } }),
      after: ofFields({ lux: { multipleOf: 10 } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'limit-widened',
    },
    {
      before: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 1000 } }),
      after: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }),
      request: 'breaking',
      back: 'limit-widened',
    },
  ],
};
