// `x-excludes`: the fields beside it that leave no room for something. One more of them.
import { ofFields } from './example-documents.ts';
import { excludedNames } from './exclusion-words.ts';
import type { Rule } from './rule.ts';

export const exclusionChanged: Rule = {
  id: 'exclusion-changed',
  title: 'something cannot be used together with one field more (x-excludes)',
  about: ['schema', 'parameter'],
  members: ['x-excludes'],
  classes: { request: 'risk', response: 'documentation' },
  find(pair) {
    const { added } = excludedNames(pair);
    return added.length > 0 ? [{ after: added, message: `it cannot be used together with ${added.join(', ')}` }] : [];
  },
  examples: [
    {
      before: ofFields({ oil: { type: 'integer' } }),
      after: ofFields({ oil: { type: 'integer', 'x-excludes': ['bulb'] } }),
      request: 'risk',
      response: 'documentation',
      back: 'exclusion-lifted',
    },
  ],
};
