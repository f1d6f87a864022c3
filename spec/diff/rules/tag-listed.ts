// A tag is new or gone; the operations under it are compared by themselves.
import { ofPaths } from './example-documents.ts';
import { type Rule, same, shown } from './rule.ts';

export const tagListed: Rule = {
  id: 'tag-listed',
  title: 'a tag is new or gone',
  about: ['tag'],
  members: ['name'],
  classes: same('documentation'),
  find: ({ before, after }) =>
    before && after ? [] : [{ message: `the tag ${shown((after ?? before)?.['name'])} is ${after ? 'new' : 'gone'}` }],
  examples: [
    {
      before: ofPaths({}, { tags: [{ name: 'A' }] }),
      after: ofPaths({}, { tags: [{ name: 'A' }, { name: 'B' }] }),
      none: 'documentation',
      back: 'tag-listed',
    },
  ],
};
