// An address that requests go to.
import { ofPaths } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const serverRemoved: Rule = {
  id: 'server-removed',
  title: 'a URL to send requests to is gone',
  about: ['server'],
  members: ['url'],
  classes: same('breaking'),
  find: ({ before, after }) => (before && !after ? [{ message: 'the address is gone' }] : []),
  examples: [
    {
      before: ofPaths({}, { servers: [{ url: 'https://lamps.example.com' }] }),
      after: ofPaths({}, { servers: [] }),
      none: 'breaking',
      back: 'server-added',
    },
  ],
};
