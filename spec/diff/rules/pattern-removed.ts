// A regular expression is no longer stated.
import { ofFields } from './example-documents.ts';
import { type Rule, shown } from './rule.ts';

export const patternRemoved: Rule = {
  id: 'pattern-removed',
  title: 'a pattern is no longer stated',
  about: ['schema'],
  members: ['pattern'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: ({ before, after }) =>
    before && after && before['pattern'] !== undefined && after['pattern'] === undefined
      ? [{ before: before['pattern'], message: `the value need no longer match ${shown(before['pattern'])}` }]
      : [],
  examples: [
    {
      before: ofFields({ name: { type: 'string', pattern: '^[a-z]+$' } }),
      after: ofFields({ name: { type: 'string' } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'pattern-added',
    },
  ],
};
