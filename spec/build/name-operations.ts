// Operation ids: that of names.yaml where it has one, else what the page states, else made from method, path and title.
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import { makeOperationId } from './make-operation-id.ts';
import { takeName } from './name-schemas.ts';
import { pascalCase } from './pascal-case.ts';
import { PathVocabulary, versionOf, type OperationSubject } from './path-vocabulary.ts';

/** Fields of a body that name it. */
const MOST_WORDS = 2;

const comparable = (name: string): string => name.toLowerCase();

/** Id by operation, and for each variant one to name its schemas by; unique ignoring case, independent of the order of the operations. */
export function nameOperations(
  operations: readonly Operation[],
  { id: service, names }: Pick<ServiceDefinition, 'id' | 'names'>,
  report: Report,
): Map<Operation, string> {
  const ids = new Map<Operation, string>();
  const taken = new Set([...names.values()].map(comparable));
  const unnamed: Operation[] = [];
  for (const operation of operations) {
    const id = names.get(operationKey(operation.method, operation.path));
    if (id === undefined) unnamed.push(operation);
    else ids.set(operation, id);
  }
  const keyOf = (operation: Operation): string => `${operation.path} ${operation.method}`;
  unnamed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const untold = unnamed.filter((operation) => {
    const stated = operation.statedName;
    if (stated === undefined) return true;
    if (taken.has(comparable(stated))) {
      report.add('operation-name-taken', { name: stated }, { at: operation.at[0] });
      return true;
    }
    taken.add(comparable(stated));
    ids.set(operation, stated);
    return false;
  });
  if (untold.length > 0) makeIds(untold, operations, service, { ids, taken }, report);
  for (const operation of operations) {
    for (const variant of operation.variants ?? [])
      ids.set(variant, takeName([`${ids.get(operation) as string}${pascalCase(wordsOf(variant))}`], taken));
  }
  return ids;
}

/** What tells a variant from the others: its title, or what is sent where the title has letters that no name has. */
function wordsOf({ title: whole, deprecated, requestBody }: Operation): string {
  // "Turning a Lamp (Discarded)" is the page that it was before that was said.
  const title = deprecated
    ? whole.replace(/\s*[([\uff08\u3010][^()[\]\uff08\uff09\u3010\u3011]{1,60}[)\]\uff09\u3011]\s*$/, '')
    : whole;
  if (/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(title)) return title;
  const sent = requestBody?.kind === 'fields' ? requestBody.fields.slice(0, MOST_WORDS).map(({ name }) => name) : [];
  return sent.length > 0 ? sent.join(' ') : title;
}

function makeIds(
  untold: readonly Operation[],
  operations: readonly Operation[],
  service: string,
  { ids, taken }: { ids: Map<Operation, string>; taken: Set<string> },
  report: Report,
): void {
  const vocabulary = new PathVocabulary(
    service,
    operations.map(subjectOf),
    operations.flatMap(variantsOf).flatMap(({ tables }) => tables.map(({ title }) => title)),
  );
  // Of several versions the newest bears the name alone.
  const sorted = [...untold].sort(
    (a, b) => compareVersions(b.path, a.path) || versionOf(a.path).length - versionOf(b.path).length,
  );
  const shortIds = new Map(sorted.map((operation) => [operation, makeOperationId(subjectOf(operation), vocabulary)]));
  const sharing = groupBy(shortIds, ([, short]) => short);
  const owners = new Map([...sharing].map(([short, named]) => [short, ownerOf(named.map(([{ path }]) => path))]));
  for (const [operation, short] of shortIds) {
    const owner = owners.get(short);
    const made =
      owner === withoutVersion(operation.path) ? short : makeOperationId(subjectOf(operation), vocabulary, true);
    const id = freeName(made, versionOf(operation.path), taken);
    taken.add(comparable(id));
    ids.set(operation, id);
    report.add(
      'operation-id-made',
      { method: operation.method.toUpperCase(), path: operation.path, id },
      { at: operation.at[0] },
    );
  }
}

/**
 * Of the paths that make one name, from the newest, the one that bears it in all its versions, which their numbers tell apart: the only one,
 * or the one that alone is newest. The others are told apart by what they stand below.
 */
function ownerOf([newest = '', ...older]: readonly string[]): string | undefined {
  const owner = withoutVersion(newest);
  const [second] = older;
  const isNewer = second !== undefined && compareVersions(newest, second) > 0;
  return isNewer || older.every((path) => withoutVersion(path) === owner) ? owner : undefined;
}

/** The name; where it is taken, with the version of the path ("V2" for v2.0, "V3Ext" for v3-ext); a number where that is taken too. */
function freeName(made: string, version: string, taken: ReadonlySet<string>): string {
  if (!taken.has(comparable(made))) return made;
  const versioned = made + pascalCase(version.replace(/(?:\.0)+$/, '')).replace(/[^A-Za-z0-9]/g, '');
  if (version !== '' && !taken.has(comparable(versioned))) return versioned;
  let number = 2;
  while (taken.has(comparable(`${made}V${number}`))) number += 1;
  return `${made}V${number}`;
}

/** Positive where the first path has the newer version: "/v2.10/lamps" before "/v2.9/lamps". A path without a version is the oldest. */
function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((path) => versionOf(path).slice(1).split('.').map(numberOf));
  return (first?.[0] ?? 0) - (second?.[0] ?? 0) || (first?.[1] ?? 0) - (second?.[1] ?? 0);
}

const numberOf = (part: string): number => Number.parseInt(part, 10) || 0;

function subjectOf(operation: Operation): OperationSubject {
  const { method, path, title } = operation;
  const bodies = variantsOf(operation).flatMap(({ responses }) =>
    responses.flatMap(({ status, body }) => (body && status.startsWith('2') ? [body] : [])),
  );
  const lists = bodies.flatMap((body) => {
    if (body.kind === 'root') return body.type.kind === 'array' ? [''] : [];
    return body.fields.filter(({ type }) => type.kind === 'array').map(({ name }) => name);
  });
  return { method, path, title, lists };
}

/** "/v2/{tenant_id}/lamps" and "/v1/{project_id}/lamps" are one thing in two versions. */
function withoutVersion(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/(^|\/)v\d[^/]*/i, '$1');
}
