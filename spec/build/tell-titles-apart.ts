// Operations → their titles, each once in its tag: several versions of an API, or owners of one kind of thing, give operations of one title.
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import { versionOf } from './path-vocabulary.ts';

/** What all operations of one title have in their paths: it tells none of them. */
interface Shared {
  segments: ReadonlySet<string>;
  placeholders: ReadonlySet<string>;
}

/** What tells an operation from others of its title; empty where this does not. */
type Mark = (operation: Operation, shared: Shared) => string;

/** In order: what says most to a reader comes first. Each is one thing in parentheses behind the title. */
const MARKS: readonly { of: Mark /** Taken only where it tells all apart. */; decides?: true }[] = [
  { of: ({ path }) => versionOf(path) },
  { of: ({ path }, { segments }) => without(literals(path), segments).at(-1) ?? '', decides: true },
  { of: ({ path }, { segments }) => without(literals(path), segments)[0] ?? '', decides: true },
  { of: ({ path }, { segments }) => without(literals(path), segments).join('/') },
  { of: ({ path }, shared) => without(placeholders(path), shared.placeholders)[0] ?? '' },
  { of: ({ method }) => method.toUpperCase() },
];

/**
 * Titles as orders where the documents' language tells how, else as the documents have them: "Create a lamp (v2)". `tagOf` and `idOf`
 * are those of the finished spec. Independent of the order of the operations.
 */
export function tellTitlesApart(
  operations: readonly Operation[],
  tagOf: (operation: Operation) => string,
  idOf: (operation: Operation) => string,
): Map<Operation, string> {
  const sorted = [...operations].sort(byAddress);
  const groups = groupBy(sorted, (operation) => `${tagOf(operation)}\n${titleOf(operation).toLowerCase()}`);
  const titles = new Map<Operation, string>();
  // Where one title needs its version, a reader looks for that of the others: "Modify a lamp (v1)" beside "Update a lamp (v2)".
  const versioned = new Set(
    [...groups.values()].filter(areVersions).flatMap(([operation]) => (operation ? [tagOf(operation)] : [])),
  );
  for (const group of groups.values()) {
    for (const [operation, marks] of marksOf(group, idOf)) {
      const version = versionOf(operation.path);
      if (versioned.has(tagOf(operation)) && version !== '' && marks[0] !== version) marks.unshift(version);
      const title = titleOf(operation);
      titles.set(operation, marks.length === 0 ? title : `${title} (${marks.join(', ')})`);
    }
  }
  // "Create a lamp (v2)" may be what the documents call another one.
  const same = groupBy(sorted, (operation) => `${tagOf(operation)}\n${(titles.get(operation) ?? '').toLowerCase()}`);
  for (const [, ...others] of same.values())
    for (const operation of others) titles.set(operation, `${titles.get(operation) ?? ''} (${idOf(operation)})`);
  return titles;
}

/** The title; of several variants without a common one the first few. */
function titleOf(operation: Operation): string {
  if (operation.summary !== undefined) return operation.summary;
  const titles = variantsOf(operation).map(({ title }) => title);
  return titles.length <= 3 ? titles.join(' | ') : `${titles.slice(0, 3).join(' | ')} | ...`;
}

function marksOf(group: readonly Operation[], idOf: (operation: Operation) => string): Map<Operation, string[]> {
  const marks = new Map(group.map((operation) => [operation, [] as string[]]));
  let alike = group.length > 1 ? [group] : [];
  for (const { of, decides } of MARKS) {
    alike = alike.flatMap((operations) => {
      const shared = {
        segments: commonOf(operations.map(({ path }) => literals(path))),
        placeholders: commonOf(operations.map(({ path }) => placeholders(path))),
      };
      const parts = groupBy(operations, (operation) => of(operation, shared));
      if (parts.size === 1 || (decides && parts.size < operations.length)) return [operations];
      for (const [text, part] of parts)
        for (const operation of text === '' ? [] : part) marks.get(operation)?.push(text);
      return [...parts.values()].filter((part) => part.length > 1);
    });
  }
  for (const operation of alike.flat()) marks.get(operation)?.push(idOf(operation));
  return marks;
}

const areVersions = (group: readonly Operation[]): boolean =>
  new Set(group.map(({ path }) => versionOf(path))).size > 1;

const literals = (path: string): string[] =>
  path.split('/').filter((segment) => segment !== '' && !segment.includes('{') && !/^v\d/i.test(segment));

const without = (names: readonly string[], shared: ReadonlySet<string>): string[] =>
  names.filter((name) => !shared.has(name));

function commonOf(lists: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count === lists.length ? [name] : [])));
}

const placeholders = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]{1,100})\}/g)].map((match) => match[1] as string);

function byAddress(one: Operation, other: Operation): number {
  return operationKey(one.method, one.path) < operationKey(other.method, other.path) ? -1 : 1;
}
