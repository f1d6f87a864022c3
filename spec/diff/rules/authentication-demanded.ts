// The ways in which a caller may say who calls.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';
import { waysOf } from './security-words.ts';

export const authenticationDemanded: Rule = {
  id: 'authentication-demanded',
  title: 'authentication is needed where none was',
  about: ['security'],
  members: ['ways'],
  classes: same('breaking'),
  find({ before, after }) {
    const [old, now] = [waysOf(before), waysOf(after)];
    return old.length === 0 && now.length > 0
      ? [{ before: old, after: now, message: `authentication is needed: ${now.join(' or ')}` }]
      : [];
  },
  examples: [
    {
      before: ofPaths({}, { security: [] }),
      after: ofPaths({}, { security: [{ Token: [] }] }),
      none: 'breaking',
      back: 'authentication-dropped',
    },
  ],
};
