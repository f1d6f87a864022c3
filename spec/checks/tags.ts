// The tags of the document have names of their own.
import { type Check, exampleOfPaths } from './check.ts';
import { listMember, member, pointerTo } from './json.ts';

export const tags: Check = {
  id: 'tags',
  scope: 'every',
  run(view, report) {
    const seen = new Set<string>();
    listMember(view.root, 'tags').forEach((tag, index) => {
      const name = member(tag, 'name');
      if (typeof name !== 'string') return;
      if (seen.has(name)) report.add('tag-duplicate', { name }, { pointer: pointerTo('/tags', index) });
      seen.add(name);
    });
  },
  good: [exampleOfPaths({}, { tags: [{ name: 'Desktops' }, { name: 'Users' }] })],
  bad: [
    {
      document: exampleOfPaths({}, { tags: [{ name: 'Users' }, { name: 'Users' }] }),
      reports: [{ code: 'tag-duplicate', pointer: '/tags/1' }],
    },
  ],
};
