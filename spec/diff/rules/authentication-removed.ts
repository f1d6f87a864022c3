// The ways in which a caller may say who calls.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { waysOf } from './security-words.ts';

export const authenticationRemoved: Rule = {
  id: 'authentication-removed',
  title: 'one way to authenticate less',
  about: ['security'],
  members: ['ways'],
  classes: same('breaking'),
  find({ before, after }) {
    const [old, now] = [waysOf(before), waysOf(after)];
    return now.length > 0 && old.some((way) => !now.includes(way))
      ? [
          {
            before: old,
            after: now,
            message: `a way to authenticate is gone: ${old.filter((way) => !now.includes(way)).join(', ')}`,
          },
        ]
      : [];
  },
  examples: [
    {
      before: ofPaths({}, { security: [{ Token: [] }, { Key: [] }] }),
      after: ofPaths({}, { security: [{ Token: [] }] }),
      none: 'breaking',
      back: 'authentication-added',
    },
  ],
};
