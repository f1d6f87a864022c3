// Types that name an object of which no page at hand tells, where names mean the same object on all pages → the object that the examples
// of all operations show, described once for all of them and marked as inferred.
import { append } from '../../../diagnostics/append.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, ObjectTable, Operation } from '../../../reference/reference-model.ts';
import { SHARED } from '../../../reference/shared-key.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { variantsOf } from '../../../reference/variants-of.ts';
import { inferFields, isObject, type InferredField } from '../../examples/infer-fields.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { areNames } from '../../operations/bodies/infer-body.ts';

const DEEPEST = 12;

/** One name: the fields that have it as their type, and what examples show in them. */
interface Named {
  title: string;
  values: Map<Field, unknown[]>;
  at: Position[];
}

/** Adds the objects to `shared` and points the types at them. Afterwards no type has such a name any more. */
export function inferNamed(operations: readonly Operation[], shared: ObjectTable[], report: Report): void {
  const all = operations.flatMap(variantsOf);
  const named = new Map<string, Named>();
  const roots = all.flatMap(bodiesOf).flatMap((body) => {
    if (body.kind !== 'root') return [];
    const field: Field = { name: '', type: body.type, constraints: [], at: body.at };
    return [{ body, field }];
  });
  for (const field of [...fieldsOf(all, shared), ...roots.map((root) => root.field)]) {
    const title = nameOf(field.type);
    if (title === undefined) continue;
    const key = titleKey(title);
    const known = named.get(key) ?? { title, values: new Map(), at: [] };
    named.set(key, known);
    known.values.set(field, []);
  }
  if (named.size > 0) for (const operation of all) collect(operation, shared, named);
  const taken = new Set(shared.map(({ key }) => key));
  for (const { title, values, at } of named.values()) {
    const objects = objectsIn([...values.values()].flat());
    const key = `${SHARED}${title.replace(/\s+/g, '')}`;
    const table = objects && !taken.has(key) ? inferred(key, title, objects, at) : undefined;
    if (table) {
      append(shared, tablesOf(table));
      const names = table.fields.map(({ field }) => field.name).join(', ');
      report.add('fields-from-example', { name: title, fields: names }, { at: at[0] });
    }
    for (const [field, shown] of values) settle(field, shown, table);
  }
  for (const { body, field } of roots) body.type = field.type;
}

interface Inferred {
  key: string;
  title: string;
  fields: InferredField[];
  at: Position[];
}

function inferred(
  key: string,
  title: string,
  objects: readonly Record<string, unknown>[],
  at: Position[],
): Inferred | undefined {
  const fields = inferFields(objects, at);
  const isClear = fields.length > 0 && areNames(fields.map(({ field }) => field.name).filter((name) => !isNote(name)));
  return isClear ? { key, title: title.replace(/\s+/g, ''), fields, at } : undefined;
}

/** The tables of an object and of what stands inside of it. */
function tablesOf({ key, title, fields, at }: Inferred): ObjectTable[] {
  const inner = fields.flatMap((one) => {
    if (one.inner.length === 0) return [];
    const own = { key: `${key}.${one.field.name}`, title: `${title}-${one.field.name}` };
    one.field.type = withLeaf(one.field.type, { kind: 'reference', title: own.title, table: own.key });
    return tablesOf({ ...own, fields: one.inner, at });
  });
  const table: ObjectTable = {
    key,
    title,
    role: 'response',
    fields: fields.map(({ field }) => field),
    inferred: true,
    referenced: false,
    at: [...at],
  };
  return [table, ...inner];
}

/** Undefined where some value is no object, or none of them shows a field. */
function objectsIn(values: readonly unknown[]): Record<string, unknown>[] | undefined {
  const given = values.flat().filter((value) => value !== null);
  if (!given.every(isObject)) return undefined;
  const shown = given.filter((value) => Object.keys(value).some((key) => !isNote(key)));
  return shown.length > 0 ? shown : undefined;
}

/** "@type": a note on the object around it. */
function isNote(key: string): boolean {
  return key.startsWith('@');
}

function settle(field: Field, shown: readonly unknown[], table: Inferred | undefined): void {
  const leaf = leafOf(field.type);
  const isNullable = field.constraints.some(({ kind }) => kind === 'nullable');
  if ((table || leaf.kind === 'object') && shown.includes(null) && !isNullable)
    field.constraints = [...field.constraints, { kind: 'nullable' }];
  if (table) {
    const reference: TypeRef = { kind: 'reference', title: table.title, table: table.key };
    const given = shown.filter((value) => value !== null);
    const isList = leaf === field.type && given.length > 0 && given.every(Array.isArray);
    field.type = withLeaf(field.type, isList ? { kind: 'array', items: reference } : reference);
  } else if (leaf.kind === 'any' || leaf.kind === 'object') field.type = withLeaf(field.type, { kind: leaf.kind });
}

function nameOf(type: TypeRef): string | undefined {
  const leaf = leafOf(type);
  return leaf.kind === 'any' || leaf.kind === 'object' ? leaf.named : undefined;
}

function* fieldsOf(operations: readonly Operation[], shared: readonly ObjectTable[]): Generator<Field> {
  for (const { fields } of shared) yield* fields;
  for (const operation of operations) {
    yield* operation.parameters;
    for (const body of bodiesOf(operation)) if (body.kind === 'fields') yield* body.fields;
    for (const { fields } of operation.tables) yield* fields;
  }
}

function bodiesOf({ requestBody, responses }: Operation): Body[] {
  return [requestBody, ...responses.map(({ body }) => body)].filter((body) => body !== undefined);
}

/** Adds what the examples of an operation show in fields of such types. */
function collect(
  { requestBody, requestExamples, responses, tables }: Operation,
  shared: readonly ObjectTable[],
  named: ReadonlyMap<string, Named>,
): void {
  const byKey = new Map([...shared, ...tables].map((table) => [table.key, table]));
  const visit = (fields: readonly Field[], value: unknown, at: readonly Position[], depth: number): void => {
    if (depth > DEEPEST) return;
    for (const element of Array.isArray(value) ? value : [value]) {
      if (!isObject(element)) continue;
      for (const field of fields) {
        if (!Object.hasOwn(element, field.name)) continue;
        const inner = element[field.name];
        const title = nameOf(field.type);
        const group = title === undefined ? undefined : named.get(titleKey(title));
        group?.values.get(field)?.push(inner);
        if (group && isObject([inner].flat()[0]))
          for (const place of at) if (!group.at.includes(place)) group.at.push(place);
        const leaf = leafOf(field.type);
        const table = leaf.kind === 'reference' ? byKey.get(leaf.table ?? '') : undefined;
        if (table) visit(table.fields, inner, at, depth + 1);
      }
    }
  };
  for (const { body, examples } of [{ body: requestBody, examples: requestExamples }, ...responses]) {
    const root = body?.kind === 'root' ? leafOf(body.type) : undefined;
    const fields =
      body?.kind === 'fields'
        ? body.fields
        : root?.kind === 'reference'
          ? (byKey.get(root.table ?? '')?.fields ?? [])
          : [];
    for (const { value, at } of examples) if (value !== undefined) visit(fields, value, at, 0);
  }
}
