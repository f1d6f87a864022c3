// References to one of several tables of a title that the order of the page does not lead to: a link of the page did, or the name of
// a field. An edition has neither, so it prints the number of the table.
import type { Position } from '../diagnostics/position.ts';
import { editionProfile } from '../profiles/bundled-profiles.ts';
import { Report } from '../diagnostics/report.ts';
import { resolveReferences } from '../interpret/tables/references/resolve-references.ts';
import type { FieldHolder } from '../interpret/tables/field-holder.ts';
import { forEachReference } from '../reference/for-each-reference.ts';
import type { Body, Field, ObjectTable, Operation } from '../reference/reference-model.ts';
import type { TypeRef } from '../reference/type-ref.ts';
import { inPageOrder } from './in-page-order.ts';

export interface UnclearReferences {
  /** The number of the table that such a type names. */
  types: ReadonlyMap<TypeRef, string>;
  /** "0-3": numbers of tables that have none of their own, or share it, where a type has to name them. */
  tables: ReadonlyMap<ObjectTable, string>;
}

export function findUnclearReferences(operation: Operation): UnclearReferences {
  const unclear = new Map<TypeRef, string>();
  const tables = new Map<ObjectTable, string>();
  const own = referencesOf(holdersOf(operation));
  if (own.length === 0) return { types: unclear, tables };
  const count = new Map<string | undefined, number>();
  for (const { at } of operation.tables) count.set(at[0]?.table, (count.get(at[0]?.table) ?? 0) + 1);
  const byKey = new Map(operation.tables.map((table, index) => [table.key, { table, index }]));
  /** The number that the table is printed with from now on. */
  const numberOf = (key: string): string | undefined => {
    const found = byKey.get(key);
    if (!found) return undefined;
    const stated = found.table.at[0]?.table;
    const made = tables.get(found.table) ?? `0-${found.index + 1}`;
    if (stated !== undefined && !/^(?:#|0$)/.test(stated) && count.get(stated) === 1) return stated;
    tables.set(found.table, made);
    return made;
  };
  // A number that is printed takes its table from the others: the order is tried again until it leads to the rest.
  for (let before = -1; before < unclear.size; ) {
    before = unclear.size;
    const resolved = resolveAgain(
      operation,
      own.map(({ reference }) => unclear.has(reference)),
    );
    own.forEach(({ reference }, index) => {
      if (resolved[index] === reference.table || unclear.has(reference)) return;
      const number = reference.table === undefined ? undefined : numberOf(reference.table);
      if (number !== undefined) unclear.set(reference, number);
    });
  }
  return { types: unclear, tables };
}

/** Keys of the tables that a reader finds for the references, "" where it would have doubts; `isLinked` marks those whose table it is told. */
function resolveAgain(operation: Operation, isLinked: readonly boolean[]): (string | undefined)[] {
  const report = new Report();
  const copy = structuredClone(operation);
  for (const table of copy.tables) table.referenced = false;
  const holders = holdersOf(copy);
  const references = referencesOf(holders);
  const links = new Map<TypeRef, ObjectTable>();
  references.forEach(({ reference }, index) => {
    const table = isLinked[index] === true ? copy.tables.find(({ key }) => key === reference.table) : undefined;
    if (!table) return;
    table.referenced = true;
    links.set(reference, table);
  });
  for (const role of ['request', 'response'] as const) {
    resolveReferences(
      holders[role],
      copy.tables.filter((table) => table.role !== role),
      links,
      editionProfile(),
      report,
    );
  }
  const doubtful = new Set(
    report.diagnostics.flatMap(({ code, at }) => (code === 'reference-ambiguous' && at ? [at] : [])),
  );
  return references.map(({ reference, at }) => (at && doubtful.has(at) ? '' : reference.table));
}

/** What can refer to tables, as the reader of the edition will meet it. */
function holdersOf(operation: Operation): Record<'request' | 'response', FieldHolder[]> {
  const { requestBody, tables } = operation;
  const requests: (Body | ObjectTable)[] = [
    ...(requestBody ? [requestBody] : []),
    ...tables.filter(({ role }) => role === 'request'),
  ];
  const responses = inPageOrder(operation).flatMap((piece): (Body | ObjectTable)[] =>
    piece.kind === 'body' ? [piece.body] : piece.kind === 'table' ? [piece.table] : [],
  );
  return { request: requests.map(holderOf), response: responses.map(holderOf) };
}

function holderOf(part: Body | ObjectTable, order: number): FieldHolder {
  if ('title' in part) return { fields: part.fields, order, table: part, title: part.title };
  const root: Field[] = part.kind === 'root' ? [{ name: '', type: part.type, constraints: [], at: [] }] : [];
  return { fields: part.kind === 'fields' ? part.fields : root, order };
}

function referencesOf({ request, response }: Record<'request' | 'response', FieldHolder[]>): {
  reference: TypeRef & { kind: 'reference' };
  at: Position | undefined;
}[] {
  const references: { reference: TypeRef & { kind: 'reference' }; at: Position | undefined }[] = [];
  for (const { type, at } of [...request, ...response].flatMap(({ fields }) => fields))
    forEachReference(type, (reference) => references.push({ reference, at: at[0] }));
  return references;
}
