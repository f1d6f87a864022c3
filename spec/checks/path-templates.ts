// Paths that differ only in the names of their placeholders are the same address to a server.
import { type Check, exampleOfPaths } from './check.ts';
import { placeholdersOf } from './operation-view.ts';

export const pathTemplates: Check = {
  id: 'path-templates',
  scope: 'every',
  run(view, report) {
    const seen = new Map<string, string>();
    for (const node of view.nodes.pathItem) {
      if (node.field !== 'paths') continue;
      const path = node.key;
      const address = path.replace(/\{[^{}]*\}/g, '{}');
      const other = seen.get(address);
      if (other !== undefined)
        report.add(
          areCrossed(path, other) ? 'path-names-crossed' : 'path-ambiguous',
          { path, other },
          { pointer: node.pointer },
        );
      else seen.set(address, path);
    }
  },
  good: [exampleOfPaths({ '/a/{id}': {}, '/a/{id}/b': {}, '/a/b': {}, '/A/{id}': {} })],
  bad: [
    {
      document: exampleOfPaths({ '/a/{id}/b': {}, '/a/{name}/b': {} }),
      reports: [{ code: 'path-ambiguous', pointer: '/paths/~1a~1{name}~1b' }],
    },
    {
      document: exampleOfPaths({ '/a/{kind}/{id}': {}, '/a/{room}/{kind}': {} }),
      reports: [{ code: 'path-names-crossed', pointer: '/paths/~1a~1{room}~1{kind}' }],
    },
  ],
};

/** Under one path a name that both have would stand for two parts of it. */
function areCrossed(one: string, other: string): boolean {
  const names = placeholdersOf(other);
  return placeholdersOf(one).some((name, index) => name !== names[index] && names.includes(name));
}
