// `x-stated`: limits that the page states and its examples speak against; nothing is refused over them.
import { ofFields } from './example-documents.ts';
import { differs, type Rule, same } from './rule.ts';

export const statedChanged: Rule = {
  id: 'stated-changed',
  title: 'what is stated and not applied (x-stated) differs',
  about: ['schema'],
  members: ['x-stated'],
  classes: same('documentation'),
  find: (pair) => differs(pair, 'x-stated', (after, before) => `stated and not applied is ${after}, it was ${before}`),
  examples: [
    {
      before: ofFields({ state: { type: 'string' } }),
      after: ofFields({ state: { type: 'string', 'x-stated': { maxLength: 4 } } }),
      request: 'documentation',
      response: 'documentation',
      back: 'stated-changed',
    },
  ],
};
