// "Create a lamp", of which the page shows no response, beside "Show a lamp", of which it does: what is made, shown and changed under one
// address is one thing, so all of them are answered by it. For documents that describe responses by examples only.
import { groupBy } from '../../../diagnostics/group-by.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, HttpMethod, Operation } from '../../../reference/reference-model.ts';
import { elementTitle } from '../../fields/names/element-title.ts';
import { elementFields, inferredResponse, lacksResponse, takeResponse } from './take-response.ts';

/** An object that an example shows. */
interface Shown {
  operation: Operation;
  body: Body & { kind: 'fields' };
}

/** The methods that answer with one object: under its own address, and under that of the list. Lists show less of each object. */
const OF_ELEMENT: readonly HttpMethod[] = ['get', 'put', 'patch'];
const OF_LIST: readonly HttpMethod[] = ['post'];
/** Of the names of two examples of one thing. */
const ALIKE = 0.5;

/** Gives operations of one document without a response that of their sisters, where these agree. */
export function inferFromSisters(operations: readonly Operation[], report: Report): void {
  const families = groupBy(operations, ({ path }) => listOf(path));
  const areArrays = listsAreArrays(families);
  for (const [list, family] of families) {
    // Without an address of its own, what is sent to the list may be anything.
    if (!family.some(({ path }) => keyOf(path) !== list)) continue;
    const shown = family.flatMap((operation) => shownBy(operation, list) ?? []);
    const best = shown.find(({ operation }) => isSingle(operation, list)) ?? shown[0];
    if (!best || !shown.every((one) => areAlike(one.body.fields, best.body.fields))) continue;
    for (const operation of family)
      if (lacksResponse(operation) && (isSingle(operation, list) || (areArrays && isListing(operation, list)))) {
        takeResponse(operation, best.body, best.operation, report);
        if (isListing(operation, list)) respondWithList(operation);
      }
  }
}

function isListing({ method, path }: Operation, list: string): boolean {
  return method === 'get' && keyOf(path) === list;
}

/** True where other lists of the document were seen, all of them arrays of objects: nothing stands around them. */
function listsAreArrays(families: ReadonlyMap<string, readonly Operation[]>): boolean {
  const listings = [...families].flatMap(([list, family]) =>
    family.some(({ path }) => keyOf(path) !== list) ? family.filter((operation) => isListing(operation, list)) : [],
  );
  const seen = listings.filter((operation) => inferredResponse(operation) !== undefined);
  return seen.length > 0 && seen.every((operation) => elementFields(operation) !== undefined);
}

/** The object that the operation was given, as what each element of its response is. */
function respondWithList(operation: Operation): void {
  const success = operation.responses.find(({ body }) => body?.kind === 'fields');
  if (success?.body?.kind !== 'fields') return;
  const { fields, at } = success.body;
  const title = elementTitle(operation.path);
  const key = `response/${title}`;
  operation.tables.push({ key, title, role: 'response', fields, inferred: true, referenced: true, at: [...at] });
  const items = { kind: 'reference' as const, title, table: key };
  success.body = { kind: 'root', type: { kind: 'array', items }, constraints: [], at: [...at], inferred: true };
}

const keyOf = (path: string): string => path.replace(/\{[^{}]*\}/g, '{}');

/** The address of the list that an address of one of its elements belongs to; any other is that of a list. */
const listOf = (path: string): string => keyOf(path).replace(/(?<=[^/}])\/\{\}$/, '');

function isSingle({ method, path }: Operation, list: string): boolean {
  return (keyOf(path) === list ? OF_LIST : OF_ELEMENT).includes(method);
}

/** The object that an operation was seen to answer with; of a list, its element. */
function shownBy(operation: Operation, list: string): Shown | undefined {
  const body = inferredResponse(operation);
  if (isSingle(operation, list)) return body?.kind === 'fields' ? { operation, body } : undefined;
  const isList = operation.method === 'get' && keyOf(operation.path) === list;
  const fields = isList ? elementFields(operation) : undefined;
  return body && fields
    ? { operation, body: { kind: 'fields', fields: [...fields], at: body.at, inferred: true } }
    : undefined;
}

function areAlike(some: readonly Field[], others: readonly Field[]): boolean {
  const names = new Set(others.map(({ name }) => name));
  const shared = some.filter(({ name }) => names.has(name)).length;
  return shared >= ALIKE * Math.min(some.length, others.length);
}
