// A type cell says object where the examples show a list, or the reverse, or such objects under keys of the user's choice. One word is
// easily wrong or easily misread, a bracket in an example is not: where the keys of the example are those of the table, the other
// reading is taken.
import { readingOrder } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, ObjectTable, Operation, TableRole } from '../../../reference/reference-model.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import { isSimilarName } from '../../../reference/similar-name.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { typesOf } from '../../../reference/types-of.ts';
import { printType } from '../../fields/types/print-type.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { assignKeys } from '../../fields/names/assign-keys.ts';
import { elementTitle } from '../../fields/names/element-title.ts';
import { elementsOf, isRecord, keysOf } from '../example-evidence.ts';
import { openScalars } from './open-scalars.ts';
import { otherCount } from './scalar-lists.ts';
import { tableOf } from './table-of.ts';
import type { ShownShapes } from './shown-shapes.ts';

/** Rows of an edition were decided when it was printed. */
export const isDecided = ({ at }: Pick<Field, 'at'>): boolean => at[0]?.original !== undefined;

export function chooseShapes(
  operation: Operation,
  shown: ShownShapes,
  tellsList: (text: string) => boolean,
  report: Report,
): void {
  const tables = new Map(operation.tables.map((table) => [table.key, table]));
  const left = new Set<ObjectTable>();
  for (const [field, values] of shown.of(operation)) {
    const table = tableOf(leafOf(field.type), tables);
    if (table) left.add(table);
    const type = otherShape(field, values, tables) ?? otherCount(field, values, tellsList);
    const isOtherCount = type !== undefined && (type.kind === 'array') !== (field.type.kind === 'array');
    if (!type || (isOtherCount && shown.agrees(operation, field, values))) {
      openScalars(field, values, tables, report);
      continue;
    }
    report.add(
      'shape-from-example',
      { name: field.name, stated: printType(field.type), shown: wordOf(type, field.type) },
      { at: field.at[0] },
    );
    field.statedType ??= field.type;
    field.type = type;
    if (type.kind !== 'array')
      field.constraints = field.constraints.filter(({ kind }) => kind !== 'items' && kind !== 'unique');
    else if (type.items.kind === 'scalar')
      field.constraints = field.constraints.filter(({ kind }) => kind !== 'default');
  }
  dropUnreferenced(operation, left, report);
  for (const response of operation.responses) {
    const values = response.examples.map(({ value }) => value);
    const body = listBody(response.body, values, 'response', operation, report);
    if (body) response.body = body;
  }
  const sent = operation.requestExamples.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const body = listBody(operation.requestBody, sent, 'request', operation, report);
  if (body) operation.requestBody = body;
}

/** What a field was pointed at and now is not: nothing leads there any more. */
function dropUnreferenced(operation: Operation, left: ReadonlySet<ObjectTable>, report: Report): void {
  if (left.size === 0) return;
  const known = new Set<string>();
  for (const type of typesOf(operation)) forEachReference(type, ({ table }) => void (table && known.add(table)));
  const isKept = (table: ObjectTable): boolean => known.has(table.key) || !left.has(table);
  const kept = operation.tables.filter(isKept);
  if (kept.length === operation.tables.length) return;
  for (const { fields, title } of operation.tables.filter((table) => !isKept(table)))
    for (const { name, at } of fields)
      if (at[0]?.document === operation.document) report.add('level-left-out', { name, title }, { at: at[0] });
  operation.tables = kept;
  for (const role of ['request', 'response'] as const)
    assignKeys(
      kept.filter((table) => table.role === role),
      typesOf(operation),
    );
}

function otherShape(
  { name, type }: Field,
  values: readonly unknown[],
  tables: ReadonlyMap<string, ObjectTable>,
): TypeRef | undefined {
  const map = mapOf(name, type.kind === 'array' ? type.items : type, values, tables);
  if (map) return map;
  const inner = withoutLevel(leafOf(type), elementsOf(values), tables);
  if (inner) return withLeaf(type, inner);
  if (isObject(type)) {
    const elements = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [undefined]));
    return elements.length > 0 && fits(type, elements, tables) ? { kind: 'array', items: type } : undefined;
  }
  if (type.kind !== 'array' || !isObject(type.items)) return undefined;
  return fits(type.items, values, tables) ? type.items : undefined;
}

/**
 * A map of the objects that a table describes, or of lists of them: none of the keys is a row, most of those below them are. A key that is
 * called like the field is no choice of the user, but a level that the table leaves out: {"lamps": {"lamp": [...]}}.
 */
function mapOf(
  name: string,
  type: TypeRef,
  values: readonly unknown[],
  tables: ReadonlyMap<string, ObjectTable>,
): TypeRef | undefined {
  const table = tableOf(type, tables);
  if (!table || values.length === 0 || !values.every(isRecord)) return undefined;
  const keys = keysOf(values);
  if (keys.size === 0 || table.fields.some((row) => keys.has(row.name))) return undefined;
  if ([...keys].some((key) => key === name || isSimilarName(key, name))) return undefined;
  const inner = values.flatMap((value) => Object.values(value));
  const lists = inner.filter((value) => Array.isArray(value));
  const elements = lists.length > 0 ? (lists.flat() as unknown[]) : inner;
  if ((lists.length > 0 && lists.length < inner.length) || elements.length === 0 || !fits(type, elements, tables))
    return undefined;
  return { kind: 'map', values: lists.length > 0 ? { kind: 'array', items: type } : type };
}

/** A table of one row, which is an object, and the examples have the keys of that object where the table is: a level that only tables have. */
function withoutLevel(
  type: TypeRef,
  elements: readonly unknown[],
  tables: ReadonlyMap<string, ObjectTable>,
): TypeRef | undefined {
  const table = tableOf(type, tables);
  const [only, ...others] = table?.fields ?? [];
  if (only?.type.kind !== 'reference' || only.type.table === undefined || others.length > 0) return undefined;
  if (elements.length === 0 || keysOf(elements).has(only.name) || !fits(only.type, elements, tables)) return undefined;
  return only.type;
}

function wordOf(type: TypeRef, stated: TypeRef): string {
  if (type.kind === stated.kind && type.kind !== 'map') return printType(type);
  return type.kind === 'map'
    ? 'a map'
    : type.kind === 'array'
      ? 'a list'
      : type.kind === 'scalar'
        ? 'one value'
        : 'one object';
}

const isObject = (type: TypeRef): boolean => type.kind === 'object' || type.kind === 'reference';

/** All are objects, and where a table describes them most of their keys are its rows. */
function fits(type: TypeRef, values: readonly unknown[], tables: ReadonlyMap<string, ObjectTable>): boolean {
  if (!values.every((value) => isRecord(value) && Object.keys(value).length > 0)) return false;
  const table = tableOf(type, tables);
  return table === undefined || haveKeysOf(table.fields, values);
}

function haveKeysOf(fields: readonly Field[], values: readonly unknown[]): boolean {
  const names = new Set(fields.map(({ name }) => name));
  const keys = [...keysOf(values)];
  const known = keys.filter((key) => names.has(key)).length;
  return known > 0 && known * 3 >= keys.length * 2;
}

/** The rows of a body whose examples are all lists of such objects, as the elements of a list. */
function listBody(
  body: Body | undefined,
  examples: readonly unknown[],
  role: TableRole,
  operation: Operation,
  report: Report,
): Body | undefined {
  if (body?.kind !== 'fields' || examples.length === 0 || isDecided(body)) return undefined;
  const elements = examples.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [undefined]));
  if (elements.length === 0 || !elements.every(isRecord) || !haveKeysOf(body.fields, elements)) return undefined;
  // What is sent is called as where examples alone show it.
  const title = freeTitle(operation.tables, role === 'request' ? elementTitle(operation.path) : 'Item');
  const key = `${role}/${title}`;
  const table: ObjectTable = { key, title, role, fields: body.fields, referenced: true, at: [...body.at] };
  // It stands where the body stood, as an edition will have it.
  const later = operation.tables.findIndex(
    (other) => other.role === role && readingOrder(other.at[0], table.at[0]) > 0,
  );
  const end =
    role === 'request' ? operation.tables.filter((other) => other.role === role).length : operation.tables.length;
  operation.tables.splice(later < 0 ? end : later, 0, table);
  report.add('shape-from-example', { name: 'the body', stated: 'an object', shown: 'a list' }, { at: body.at[0] });
  return {
    kind: 'root',
    type: { kind: 'array', items: { kind: 'reference', title, table: key } },
    constraints: [],
    at: [...body.at],
  };
}

/** "Item" or another title, with a number where a table has that title: tables of one title are told apart by their order alone. */
function freeTitle(tables: readonly ObjectTable[], wanted: string): string {
  const taken = new Set(tables.map((table) => titleKey(table.title)));
  let title = wanted;
  for (let number = 2; taken.has(titleKey(title)); number += 1) title = `${wanted}${number}`;
  return title;
}
