// Every operation has a summary and exactly one tag, which the document declares: documentation and file layout hang on both.
import { type Check, exampleOfPaths } from './check.ts';
import { listMember, member, pointerTo, shorten } from './json.ts';
import { pathOperations } from './operation-view.ts';

const declared = { tags: [{ name: 'Desktops', description: 'Desktops.' }] };
const document = (operation: object) => exampleOfPaths({ '/a': { get: operation } }, declared);

export const operationLabels: Check = {
  id: 'operation-labels',
  scope: 'house',
  run(view, report) {
    const known = new Set(listMember(view.root, 'tags').map((tag) => member(tag, 'name')));
    for (const { node } of pathOperations(view)) {
      const summary = member(node.value, 'summary');
      if (typeof summary !== 'string' || summary.trim() === '')
        report.add('operation-summary-missing', {}, { pointer: node.pointer });
      const tags = listMember(node.value, 'tags');
      if (tags.length !== 1) report.add('operation-tag-count', { count: tags.length }, { pointer: node.pointer });
      tags.forEach((tag, index) => {
        if (!known.has(tag))
          report.add(
            'operation-tag-undeclared',
            { name: shorten(tag) },
            { pointer: `${pointerTo(node.pointer, 'tags')}/${index}` },
          );
      });
    }
  },
  good: [document({ summary: 'Listing desktops', tags: ['Desktops'] })],
  bad: [
    {
      document: document({ summary: ' ', tags: ['desktops'] }),
      reports: [
        { code: 'operation-summary-missing', pointer: '/paths/~1a/get' },
        { code: 'operation-tag-undeclared', pointer: '/paths/~1a/get/tags/0' },
      ],
    },
    {
      document: document({ summary: 'Listing desktops' }),
      reports: [{ code: 'operation-tag-count', pointer: '/paths/~1a/get' }],
    },
    {
      document: document({ summary: 'Listing desktops', tags: ['Desktops', 'Desktops'] }),
      reports: [{ code: 'operation-tag-count', pointer: '/paths/~1a/get' }],
    },
  ],
};
