// `x-excludes`: the fields beside it that leave no room for something.
import { ofFields } from './example-documents.ts';
import { differs, type Rule } from './rule.ts';

export const exclusionChanged: Rule = {
  id: 'exclusion-changed',
  title: 'the fields that something cannot be used together with (x-excludes) differ',
  about: ['schema', 'parameter'],
  members: ['x-excludes'],
  classes: { request: 'risk', response: 'documentation' },
  find: (pair) =>
    differs(pair, 'x-excludes', (after, before) => `it is not to be used together with ${after}; before: ${before}`),
  examples: [
    {
      before: ofFields({ oil: { type: 'integer' } }),
      after: ofFields({ oil: { type: 'integer', 'x-excludes': ['bulb'] } }),
      request: 'risk',
      response: 'documentation',
      back: 'exclusion-changed',
    },
  ],
};
