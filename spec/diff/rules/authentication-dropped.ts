// The ways in which a caller may say who calls.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { waysOf } from './security-words.ts';

export const authenticationDropped: Rule = {
  id: 'authentication-dropped',
  title: 'authentication is no longer needed',
  about: ['security'],
  members: ['ways'],
  classes: same('non-breaking'),
  find({ before, after }) {
    const [old, now] = [waysOf(before), waysOf(after)];
    return old.length > 0 && now.length === 0
      ? [{ before: old, after: now, message: `authentication is no longer needed` }]
      : [];
  },
  examples: [
    {
      before: ofPaths({}, { security: [{ Token: [] }] }),
      after: ofPaths({}, { security: [] }),
      none: 'non-breaking',
      back: 'authentication-demanded',
    },
  ],
};
