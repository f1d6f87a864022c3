// A bound that takes more values: nothing that was sent is refused, but responses may hold what a closed client never saw.
import { ofFields, ofParameters } from './example-documents.ts';
import { LIMITS, movedLimits } from './limit-words.ts';
import type { Rule } from './rule.ts';

export const limitWidened: Rule = {
  id: 'limit-widened',
  title: 'a range, length or count takes more values',
  about: ['schema'],
  members: LIMITS,
  classes: { request: 'non-breaking', response: 'risk' },
  find: (pair) => movedLimits(pair, 'wider'),
  examples: [
    {
      before: ofFields({ lux: { minimum: 2 } }),
      after: ofFields({ lux: { minimum: 1 } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'limit-narrowed',
    },
    {
      before: ofFields({ lux: { type: 'string', maxLength: 32 } }),
      after: ofFields({ lux: { type: 'string', maxLength: 64 } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'limit-narrowed',
    },
    {
      before: ofFields({ lux: { type: 'array', items: {}, maxItems: 10 } }),
      after: ofFields({ lux: { type: 'array', items: {} } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'limit-narrowed',
    },
    {
      before: ofFields({ lux: { exclusiveMinimum: 1 } }),
      after: ofFields({ lux: { minimum: 1 } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'limit-narrowed',
    },
    {
      before: ofFields({ lux: { multipleOf: 10 } }),
      after: ofFields({ lux: { multipleOf: 5 } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'limit-narrowed',
    },
    {
      before: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }),
      after: ofParameters({ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 1000 } }),
      request: 'non-breaking',
      back: 'limit-narrowed',
    },
  ],
};
