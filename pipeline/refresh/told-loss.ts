// Rows that a page lost, and a page that accounts for them: another status answers now, or the rows stand elsewhere. Such a page is whole.
import { append } from '../../scraper/diagnostics/append.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { ApiReference, Body, Field, Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';

/** Names of the rows of an operation, by the part of the page they are in. */
export interface RowNames {
  parameters: string[];
  body: string[];
  response: string[];
}

export function rowNames(operation: Operation): RowNames {
  const names: RowNames = { parameters: [], body: [], response: [] };
  const named = (fields: readonly Field[]): string[] => fields.map(({ name }) => name);
  for (const { parameters, requestBody, responses, tables } of variantsOf(operation)) {
    append(names.parameters, named(parameters));
    append(names.body, namesOf(requestBody));
    for (const { body, headers } of responses) append(names.response, [...namesOf(body), ...named(headers)]);
    for (const { role, fields } of tables) append(names[role === 'request' ? 'body' : 'response'], named(fields));
  }
  return names;
}

/** A list or a map at the root is one row without a name. */
function namesOf(body: Body | undefined): string[] {
  return body === undefined ? [] : body.kind === 'fields' ? body.fields.map(({ name }) => name) : [''];
}

/** What succeeded is answered with another status, which the page states: what the former one brought went with it. */
export function hasOtherSuccess(before: Operation, after: Operation): boolean {
  const successes = (operation: Operation): string[] =>
    variantsOf(operation).flatMap(({ responses }) =>
      responses.flatMap(({ status }) => (/^2\d\d$/.test(status) ? [status] : [])),
    );
  const [old, now] = [successes(before), successes(after)];
  return old.length > 0 && now.length > 0 && !now.some((status) => old.includes(status));
}

/** Names that stand in `others` more often than they did before: moved there. `lost` are all of what a part of the page had. */
export function isMoved(lost: readonly string[], before: readonly string[], others: readonly string[]): boolean {
  const named = lost.filter((name) => name !== '');
  const [counts, former] = [countsOf(others), countsOf(before)];
  return named.length > 0 && named.every((name) => (counts.get(name) ?? 0) > (former.get(name) ?? 0));
}

/** How often each name stands in a list. */
export function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Whether the names of lost rows stand elsewhere now: on the other pages that the operation's former page was divided into, more often than
 * they did there before, or in one object that a page for all operations describes now. What the others have had all along moved nowhere.
 */
export function movedElsewhere(
  fresh: ApiReference,
  last: ApiReference,
): (operation: Operation, names: readonly string[]) => boolean {
  const former = new Map(last.operations.map((operation) => [keyOf(operation), operation]));
  const known = new Set((last.shared ?? []).map(({ key }) => key));
  const objects = (fresh.shared ?? [])
    .filter(({ key }) => !known.has(key))
    .map(({ fields }) => new Set(fields.map(({ name }) => name)));
  /** Of one former page: how often a name stands more (or less) than before, by the page it is on now. */
  const gains = new Map<string, Map<string, Map<string, number>>>();
  for (const operation of fresh.operations) {
    const old = former.get(keyOf(operation));
    const page = childOf(childOf(gains, old?.document ?? ''), operation.document);
    for (const name of allOf(rowNames(operation))) page.set(name, (page.get(name) ?? 0) + 1);
    for (const name of old ? allOf(rowNames(old)) : []) page.set(name, (page.get(name) ?? 0) - 1);
  }
  return (operation, names) => {
    const named = names.filter((name) => name !== '');
    if (named.length === 0) return false;
    if (objects.some((object) => named.every((name) => object.has(name)))) return true;
    const pages = gains.get(former.get(keyOf(operation))?.document ?? '') ?? new Map<string, Map<string, number>>();
    return named.every((name) =>
      [...pages].some(([document, page]) => document !== operation.document && (page.get(name) ?? 0) > 0),
    );
  };
}

function childOf<Value>(tree: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const child = tree.get(key) ?? new Map<string, Value>();
  tree.set(key, child);
  return child;
}

/** Of all parts. */
export function allOf({ parameters, body, response }: RowNames): string[] {
  return [...parameters, ...body, ...response];
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}
