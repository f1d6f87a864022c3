// An address that requests go to.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const serverAdded: Rule = {
  id: 'server-added',
  title: 'one more URL to send requests to',
  about: ['server'],
  members: ['url'],
  classes: same('non-breaking'),
  find: ({ before, after }) => (!before && after ? [{ message: 'the address is new' }] : []),
  examples: [
    {
      before: ofPaths({}, { servers: [] }),
      after: ofPaths({}, { servers: [{ url: 'https://lamps.example.com' }] }),
      none: 'non-breaking',
      back: 'server-removed',
    },
  ],
};
