// The tag decides the module of the client that an operation is in; the index has all of them.
import { ofOperation } from './example-documents.ts';
import { differs, type Rule, same } from './rule.ts';

export const operationTagChanged: Rule = {
  id: 'operation-tag-changed',
  title: 'an operation has another tag, and thereby is in another module of the client',
  about: ['operation'],
  members: ['tags'],
  classes: same('risk'),
  scope: 'names',
  find: (pair) => differs(pair, 'tags', (after, before) => `the tag is ${after}, it was ${before}`),
  examples: [
    {
      before: ofOperation({ tags: ['Lamps'] }),
      after: ofOperation({ tags: ['Lights'] }),
      none: 'risk',
      back: 'operation-tag-changed',
    },
  ],
};
