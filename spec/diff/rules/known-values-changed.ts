// `x-known-values` lists values that no enumeration can name; types do not know them.
import { ofFields } from './example-documents.ts';
import { differs, type Rule, same } from './rule.ts';

export const knownValuesChanged: Rule = {
  id: 'known-values-changed',
  title: 'the values that are known but not enumerated (x-known-values) differ',
  about: ['schema'],
  members: ['x-known-values'],
  classes: same('documentation'),
  find: (pair) =>
    differs(pair, 'x-known-values', (after, before) => `the known values are ${after}, they were ${before}`),
  examples: [
    {
      before: ofFields({ state: { type: 'string', 'x-known-values': ['on'] } }),
      after: ofFields({ state: { type: 'string', 'x-known-values': ['on', 'ON'] } }),
      request: 'documentation',
      response: 'documentation',
      back: 'known-values-changed',
    },
  ],
};
