// The ways in which a caller may say who calls.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { waysOf } from './security-words.ts';

export const authenticationAdded: Rule = {
  id: 'authentication-added',
  title: 'one more way to authenticate',
  about: ['security'],
  members: ['ways'],
  classes: same('non-breaking'),
  find({ before, after }) {
    const [old, now] = [waysOf(before), waysOf(after)];
    return old.length > 0 && now.some((way) => !old.includes(way))
      ? [
          {
            before: old,
            after: now,
            message: `a way to authenticate is new: ${now.filter((way) => !old.includes(way)).join(', ')}`,
          },
        ]
      : [];
  },
  examples: [
    {
      before: ofPaths({}, { security: [{ Token: [] }] }),
      after: ofPaths({}, { security: [{ Token: [] }, { Key: [] }] }),
      none: 'non-breaking',
      back: 'authentication-removed',
    },
  ],
};
