// `x-excludes` with a name less: both may be sent now.
import { ofFields } from './example-documents.ts';
import { excludedNames } from './exclusion-words.ts';
import type { Rule } from './rule.ts';

export const exclusionLifted: Rule = {
  id: 'exclusion-lifted',
  title: 'something may be used together with a field that it excluded (x-excludes)',
  about: ['schema', 'parameter'],
  members: ['x-excludes'],
  classes: { request: 'non-breaking', response: 'documentation' },
  find(pair) {
    const { gone } = excludedNames(pair);
    return gone.length > 0
      ? [{ before: gone, message: `it may be used together with ${gone.join(', ')}, which was excluded` }]
      : [];
  },
  examples: [
    {
      before: ofFields({ oil: { type: 'integer', 'x-excludes': ['bulb'] } }),
      after: ofFields({ oil: { type: 'integer' } }),
      request: 'non-breaking',
      response: 'documentation',
      back: 'exclusion-changed',
    },
  ],
};
