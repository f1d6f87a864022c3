// `x-known-values` lists values that no enumeration can name; types do not know them.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

export const knownValuesChanged: Rule = {
  id: 'known-values-changed',
  title: 'the values that are known but not enumerated (x-known-values) differ',
  about: ['schema'],
  members: ['x-known-values'],
  classes: same('documentation'),
  find(pair) {
    const values = changed(pair, 'x-known-values');
    return values
      ? [{ ...values, message: `the known values are ${shown(values.after)}, they were ${shown(values.before)}` }]
      : [];
  },
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
