// names.yaml with ids for operations that it did not know. What stands in it besides is kept as it is, comments included.
import { isMap, isScalar, type Document, type Pair, type YAMLMap } from 'yaml';
import { maintainedYaml } from './compatible-yaml.ts';

export interface NamedOperation {
  method: string;
  path: string;
  id: string;
}

/** Sections behind the operations. */
const BEHIND = new Set(['schemas', 'aliases']);

/** `added` are operations that `names` does not list; an empty text gets a heading. */
export function printNames(names: string, added: readonly NamedOperation[]): string {
  if (added.length === 0) return names;
  const file = maintainedYaml(names.trim() === '' ? '{}' : names);
  if (!isMap(file.contents)) throw new Error('names.yaml is no map');
  const paths = file.contents as YAMLMap;
  paths.flow = false;
  if (names.trim() === '')
    file.commentBefore = ' Operation ids by path and method. They are published: a name never changes silently.';
  for (const { method, path, id } of added) {
    if (isMap(paths.get(path, true))) file.setIn([path, method], id);
    else insertPath(file, paths, path, { [method]: id });
  }
  return file.toString({ lineWidth: 0 });
}

function insertPath(file: Document, paths: YAMLMap, path: string, methods: Record<string, string>): void {
  const pair = file.createPair(path, methods) as Pair;
  const behind = paths.items.findIndex(({ key }) => isScalar(key) && BEHIND.has(String(key.value)));
  if (behind < 0) paths.items.push(pair);
  else paths.items.splice(behind, 0, pair);
}

/** The text with further aliases: the name that took the place of a former one. */
export function printAliases(names: string, aliases: ReadonlyMap<string, string>): string {
  if (aliases.size === 0) return names;
  const file = maintainedYaml(names);
  if (!isMap(file.get('aliases'))) file.set('aliases', file.createNode({}));
  const section = file.get('aliases', true);
  if (isMap(section)) section.flow = false;
  for (const [name, now] of aliases) file.setIn(['aliases', name], now);
  return file.toString({ lineWidth: 0 });
}
