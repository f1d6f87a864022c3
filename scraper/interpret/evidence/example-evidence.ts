// What examples say where tables are silent or wrong: the object around all fields of a body, the elements of a plain "Array",
// and which payloads are errors.
import type { CellWords } from '../../profiles/cell-words.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field, ObjectTable } from '../../reference/reference-model.ts';
import type { ScalarName, TypeRef } from '../../reference/type-ref.ts';
import { setElements } from '../fields/types/element-literals.ts';

/** Deeper examples say nothing new. */
const DEEPEST = 20;

/**
 * The one key that every example has around the fields of the body, which the table leaves out: {"key_info": {"key_id": ...}} under a
 * table of key_id. Undefined where an example disagrees or there is none.
 */
export function wrapperKey(body: Body, examples: readonly unknown[]): { key: string; isArray: boolean } | undefined {
  if (body.kind !== 'fields' || examples.length === 0) return undefined;
  const names = new Set(body.fields.map(({ name }) => name));
  let wrapper: { key: string; isArray: boolean } | undefined;
  for (const example of examples) {
    const [key, ...more] = isRecord(example) ? Object.keys(example) : [];
    if (!isRecord(example) || key === undefined || more.length > 0) return undefined;
    const value = example[key];
    const inner = Array.isArray(value) ? value : [value];
    // {"version": {"id": ..., "version": ""}}: the row of that name is the inner one, where it holds no object.
    const isInner =
      isRecord(value) &&
      Object.hasOwn(value, key) &&
      body.fields.some(({ name, type }) => name === key && type.kind === 'scalar');
    if (names.has(key) && !isInner) return undefined;
    if (!areObjectsOf(names, inner) || (wrapper !== undefined && wrapper.key !== key)) return undefined;
    wrapper = { key, isArray: Array.isArray(value) };
  }
  return wrapper;
}

/** Objects whose keys are the names, or most of whose keys are: pages leave some out and misspell others. */
function areObjectsOf(names: ReadonlySet<string>, values: readonly unknown[]): boolean {
  if (values.length === 0 || !values.every((value) => isRecord(value) && Object.keys(value).length > 0)) return false;
  const keys = [...keysOf(values)];
  const known = keys.filter((key) => names.has(key)).length;
  return known === keys.length || (known > 2 && known * 3 >= keys.length * 2);
}

/** True for a payload of nothing but error fields under a body that has none of them. */
export function isErrorPayload(value: unknown, body: Body | undefined, words: CellWords): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  if (body && (body.kind !== 'fields' || body.fields.some(({ name }) => keys.includes(name)))) return false;
  return keys.length > 0 && words.areErrorKeys(keys);
}

/** Gives arrays whose elements the table leaves open the scalar that all elements of all examples are. */
export function refineElements(
  body: Body | undefined,
  tables: readonly ObjectTable[],
  examples: readonly unknown[],
  report: Report,
): void {
  if (body?.kind !== 'fields' || examples.length === 0) return;
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const elements = new Map<Field, unknown[]>();
  const visit = (fields: readonly Field[], value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const item of value) visit(fields, item, depth);
    if (!isRecord(value) || depth > DEEPEST) return;
    for (const field of fields) {
      if (!Object.hasOwn(value, field.name)) continue;
      const inner = value[field.name];
      if (field.type.kind === 'array' && field.type.items.kind === 'any' && Array.isArray(inner))
        elements.set(field, [...(elements.get(field) ?? []), ...(inner as unknown[])]);
      const target = targetOf(field.type);
      const table = target === undefined ? undefined : byKey.get(target);
      if (table) visit(table.fields, inner, depth + 1);
    }
  };
  for (const example of examples) visit(body.fields, example, 0);
  for (const [field, values] of elements) {
    const name = scalarOf(values);
    if (name === undefined || !setElements(field, name)) continue;
    report.add('elements-from-example', { name: field.name, type: name }, { at: field.at[0] });
  }
}

/** Everything that examples hold under a name, at any depth; the elements of arrays one by one. */
export function* valuesUnder(name: string, value: unknown, depth = 0): Generator<unknown> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) yield* valuesUnder(name, item, depth + 1);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name) yield* Array.isArray(inner) ? inner : [inner];
    yield* valuesUnder(name, inner, depth + 1);
  }
}

/** Keys of all objects in the values, at any depth. */
export function keysWithin(values: readonly unknown[], depth = 0): Set<string> {
  if (depth > DEEPEST) return new Set();
  return new Set(
    values.flatMap((value) => {
      if (Array.isArray(value)) return [...keysWithin(value as unknown[], depth + 1)];
      return isRecord(value) ? [...Object.keys(value), ...keysWithin(Object.values(value), depth + 1)] : [];
    }),
  );
}

/** Keys of the objects that examples hold under a name. */
export function keysUnder(name: string, examples: readonly unknown[]): Set<string> {
  return keysOf([...valuesUnder(name, examples)]);
}

/** The values, and in place of those that are lists what is in them. */
export function elementsOf(values: readonly unknown[]): unknown[] {
  return values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
}

/** Keys of those of the values that are objects. */
export function keysOf(values: readonly unknown[]): Set<string> {
  return new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])));
}

/** True where examples hold something under a name, and always a list. */
export function isListUnder(name: string, examples: readonly unknown[]): boolean {
  let found = false;
  const visit = (value: unknown, depth: number): boolean => {
    if (depth > DEEPEST) return true;
    if (Array.isArray(value)) return value.every((item) => visit(item, depth + 1));
    if (!isRecord(value)) return true;
    if (Object.hasOwn(value, name)) {
      if (!Array.isArray(value[name])) return false;
      found = true;
    }
    return Object.values(value).every((inner) => visit(inner, depth + 1));
  };
  return examples.every((example) => visit(example, 0)) && found;
}

export function hasScalarUnder(name: string, examples: readonly unknown[]): boolean {
  return [...valuesUnder(name, examples)].some((value) => value !== null && typeof value !== 'object');
}

/** The table of a reference or of an array of references. */
function targetOf(type: TypeRef): string | undefined {
  if (type.kind === 'array') return targetOf(type.items);
  return type.kind === 'reference' ? type.table : undefined;
}

function scalarOf(values: readonly unknown[]): ScalarName | undefined {
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === 'string')) return 'string';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isSafeInteger(value))) return 'whole-number';
  return values.every((value) => typeof value === 'number') ? 'number' : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
