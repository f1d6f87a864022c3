// Pages about versions list an object and its fields in one table: versions, id, links, href, rel, status. The examples say whose
// fields the rows are: a row that no example has beside the others belongs to the object before it that has such a key.
import type { Field } from '../../reference/reference-model.ts';
import { isRecord, keysWithin } from './example-evidence.ts';
import { isOpen, leafOf } from '../fields/type-leaf.ts';

export interface FlatObject {
  owner: Field;
  /** Rows that are fields of the owner's object, or of objects in it. */
  fields: Field[];
  /** The owner is a list of such objects. */
  isArray: boolean;
}

/** `twins` are further rows of one name; `isFlat` where pages list rows of objects like that. Nothing where the examples leave a single row unexplained. */
export function findFlatObjects(
  fields: readonly Field[],
  examples: readonly unknown[],
  twins: ReadonlyMap<Field, readonly Field[]>,
  isFlat = false,
): FlatObject[] {
  const values = examples
    .flatMap((example) => (Array.isArray(example) ? (example as unknown[]) : [example]))
    .filter(isRecord);
  const shown = new Set(values.flatMap((value) => Object.keys(value)));
  const objects = new Map<Field, FlatObject>();
  let nearest: Field[] = [];
  let above: FlatObject | undefined;
  for (const field of fields) {
    if (shown.has(field.name)) {
      above = undefined;
      if (takesRows(field, valuesOf(values, field.name))) nearest = [field, ...nearest];
      continue;
    }
    const owner =
      nearest.find(({ name }) => keysWithin(valuesOf(values, name)).has(field.name)) ??
      (isFlat ? ownerBelow(field, fields, values) : undefined);
    // Where that is how the system writes, a row that no example shows stands with the one above it.
    if (!owner && isFlat) {
      if (above) above.fields.push(field);
      continue;
    }
    if (!owner) return [];
    const known = objects.get(owner);
    above = known;
    if (known) known.fields.push(field);
    else
      objects.set(
        owner,
        (above = { owner, fields: [field], isArray: valuesOf(values, owner.name).some(Array.isArray) }),
      );
  }
  for (const { owner, fields: own } of objects.values()) {
    const inner = keysOf(valuesOf(values, owner.name));
    if (!own.some(({ name }) => inner.has(name))) return [];
    // {"version": {"id": ..., "version": ...}}
    const [twin, ...more] = twins.get(owner) ?? [];
    if (twin && more.length === 0 && inner.has(twin.name)) own.push(twin);
  }
  return [...objects.values()];
}

/** Some tables list the object behind its fields: the only one whose elements have such a key. */
function ownerBelow(
  field: Field,
  fields: readonly Field[],
  values: readonly Record<string, unknown>[],
): Field | undefined {
  const [only, ...more] = fields.slice(fields.indexOf(field) + 1).filter((other) => {
    const inner = valuesOf(values, other.name);
    return takesRows(other, inner) && keysOf(inner).has(field.name);
  });
  return more.length === 0 ? only : undefined;
}

/** Keys of the objects, or of those in the lists. */
function keysOf(values: readonly unknown[]): Set<string> {
  return new Set(
    values
      .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
      .flatMap((value) => (isRecord(value) ? Object.keys(value) : [])),
  );
}

function valuesOf(values: readonly Record<string, unknown>[], name: string): unknown[] {
  return values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []));
}

/** An object that no table describes yet, or that the examples show where the row says otherwise. */
function takesRows({ type }: Field, values: readonly unknown[]): boolean {
  const objects = values
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value) => value !== null);
  return objects.length > 0 && objects.every(isRecord) && (isOpen(type) || leafOf(type).kind === 'scalar');
}
