// A regular expression where there was none.
import { ofFields } from './example-documents.ts';
import { type Rule, shown } from './rule.ts';

export const patternAdded: Rule = {
  id: 'pattern-added',
  title: 'a pattern is stated where none was',
  about: ['schema'],
  members: ['pattern'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: ({ before, after }) =>
    before && after && before['pattern'] === undefined && after['pattern'] !== undefined
      ? [{ after: after['pattern'], message: `the value has to match ${shown(after['pattern'])}` }]
      : [],
  examples: [
    {
      before: ofFields({ name: { type: 'string' } }),
      after: ofFields({ name: { type: 'string', pattern: '^[a-z]+$' } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'pattern-removed',
    },
  ],
};
