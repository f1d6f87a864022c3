// Pages about versions list an object and its fields in one table: versions, id, links, href, rel, status. The examples say whose
// fields the rows are: a row that no example has beside the others belongs to the object before it that has such a key.
import { append } from '../../../diagnostics/append.ts';
import { greatestOf } from '../../../diagnostics/extremes.ts';
import type { Field } from '../../../reference/reference-model.ts';
import { elementsOf, isRecord, keysOf, keysWithin } from '../example-evidence.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';
import { isOpen, leafOf } from '../../fields/types/type-leaf.ts';

/** So many rows have to be keys of one object before others are believed to stand with them. */
const WITNESSES = 3;

export interface FlatObject {
  owner: Field;
  /** Rows that are fields of the owner's object, or of objects in it. */
  fields: Field[];
  /** The owner is a list of such objects. */
  isArray: boolean;
}

export interface FlatRows {
  /** Further rows of one name. */
  twins: ReadonlyMap<Field, readonly Field[]>;
  /** Pages of the system list rows of objects like that. */
  isFlat: boolean;
  /** The rows of the table that describes a field, none where its type leaves open what it holds, undefined for any other. */
  rowsOf: (field: Field) => readonly Field[] | undefined;
}

/** Nothing where the examples leave rows unexplained, unless so many of the rows are those of one object that it is told all the same. */
export function findFlatObjects(
  fields: readonly Field[],
  examples: readonly unknown[],
  { twins, isFlat, rowsOf }: FlatRows,
): FlatObject[] {
  const values = elementsOf(examples).filter(isRecord);
  const isDescribed = (owner: Field, name: string): boolean => rowsOf(owner)?.some((row) => row.name === name) ?? false;
  const shown = new Set(values.flatMap((value) => Object.keys(value)));
  const objects = new Map<Field, FlatObject>();
  let nearest: Field[] = [];
  let above: FlatObject | undefined;
  /** Rows that no example shows, in front of the first row of the object above them. */
  let between: Field[] = [];
  const unexplained: Field[] = [];
  for (const field of fields) {
    if (shown.has(field.name)) {
      above = undefined;
      between = [];
      if (takesRows(field, valuesOf(values, field.name), rowsOf)) nearest = [field, ...nearest];
      continue;
    }
    const owner =
      nearest.find((one) => keysWithin(valuesOf(values, one.name)).has(field.name) && !isDescribed(one, field.name)) ??
      (isFlat ? ownerBelow(field, fields, values, rowsOf) : undefined);
    // Where that is how the system writes, a row that no example shows stands with the one above it.
    if (!owner && isFlat) {
      if (above && !isDescribed(above.owner, field.name)) above.fields.push(field);
      else between.push(field);
      continue;
    }
    if (!owner) {
      unexplained.push(field);
      continue;
    }
    above = objects.get(owner) ?? { owner, fields: [], isArray: valuesOf(values, owner.name).some(Array.isArray) };
    objects.set(owner, above);
    if (owner === nearest[0]) append(above.fields, between);
    between = [];
    above.fields.push(field);
  }
  for (const { owner, fields: own } of objects.values()) {
    const inner = keysOf(elementsOf(valuesOf(values, owner.name)));
    const witnesses = own.filter(({ name }) => inner.has(name)).length;
    // Where a row stands was told by its neighbours alone: that each object must have it would be one guess too many.
    if (isFlat) for (const field of own) if (!inner.has(field.name)) delete field.required;
    if (witnesses === 0 || ((rowsOf(owner)?.length ?? 0) > 0 && witnesses < WITNESSES)) return [];
    // {"version": {"id": ..., "version": ...}}, {"links": ..., "lamps": [{"id": ..., "links": ...}]}
    for (const [first, [twin, ...more]] of twins)
      if (twin && more.length === 0 && fields.includes(first) && inner.has(twin.name) && !isDescribed(owner, twin.name))
        if (!own.some(({ name }) => name === twin.name)) own.push(twin);
  }
  if (unexplained.length === 0) return [...objects.values()];
  const [object, ...others] = objects.values();
  if (!object || others.length > 0) return [];
  if (unexplained.some(({ name }) => isDescribed(object.owner, name))) return [];
  return standWith(object, unexplained, keysOf(elementsOf(valuesOf(values, object.owner.name))), fields)
    ? [object]
    : [];
}

/**
 * Adds rows that no example shows to the object between whose rows they stand. What stands before or behind all of them may be the
 * body's own ("total" behind the fields of a list) and stays; false where that leaves too few rows that are told.
 */
function standWith(
  { owner, fields: own }: FlatObject,
  more: readonly Field[],
  keys: ReadonlySet<string>,
  rows: readonly Field[],
): boolean {
  const places = new Map(rows.map((row, index) => [row, index]));
  const placeOf = (row: Field): number => places.get(row) ?? -1;
  const witnesses = own.filter(({ name }) => keys.has(name));
  const last = greatestOf(witnesses.map(placeOf));
  const isMost = witnesses.length >= WITNESSES && witnesses.length >= more.length * 2;
  const named = new Set(own.map(({ name }) => name));
  // "value" beside {"key": ..., "values": ...}
  const isMeant = ({ name }: Field): boolean => [...keys].some((key) => !named.has(key) && isSimilarTitle(name, key));
  const joining = more.filter(
    (row) => placeOf(row) > placeOf(owner) && (isMeant(row) || (isMost && placeOf(row) < last)),
  );
  if (!isMost && joining.length < more.length) return false;
  append(own, joining);
  own.sort((a, b) => placeOf(a) - placeOf(b));
  return true;
}

/** Some tables list the object behind its fields: the only one whose elements have such a key. */
function ownerBelow(
  field: Field,
  fields: readonly Field[],
  values: readonly Record<string, unknown>[],
  rowsOf: FlatRows['rowsOf'],
): Field | undefined {
  const [only, ...more] = fields.slice(fields.indexOf(field) + 1).filter((other) => {
    const inner = valuesOf(values, other.name);
    return takesRows(other, inner, rowsOf) && keysOf(elementsOf(inner)).has(field.name);
  });
  return more.length === 0 ? only : undefined;
}

function valuesOf(values: readonly Record<string, unknown>[], name: string): unknown[] {
  return values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []));
}

/** An object that the examples show: one that is left open or described elsewhere, or where the row says otherwise. */
function takesRows(field: Field, values: readonly unknown[], rowsOf: FlatRows['rowsOf']): boolean {
  const { type } = field;
  const objects = elementsOf(values).filter((value) => value !== null);
  return (
    objects.length > 0 &&
    objects.every(isRecord) &&
    (isOpen(type) || leafOf(type).kind === 'scalar' || rowsOf(field) !== undefined)
  );
}
