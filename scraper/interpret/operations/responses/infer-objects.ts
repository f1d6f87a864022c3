// A list or an object that no table describes, while every example shows objects there → the fields of these objects, marked as
// inferred.
import type { Report } from '../../../diagnostics/report.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Body, Field } from '../../../reference/reference-model.ts';
import { elementsOf, keysOf } from '../../evidence/example-evidence.ts';
import { inferFields, isObject } from '../../examples/infer-fields.ts';
import { IN_TABLE } from '../../fields/names/name-evidence.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { areNames, describeInner, type Payload } from '../bodies/infer-body.ts';

const DEEPEST = 12;

/** Values that the examples show for one field. */
interface Shown {
  values: unknown[];
  at: Position[];
}

export function inferObjects(
  body: Body | undefined,
  payloads: readonly Payload[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  if (body?.kind !== 'fields' || body.inferred) return;
  const open = new Map<Field, Shown>();
  for (const { value, at } of payloads) collect(body.fields, value, at, context, open);
  for (const [field, { values, at }] of open) {
    if (values.length === 0 || !values.every(isObject)) continue;
    const keys = [...keysOf(values)];
    if (keys.length === 0 || !(field.type.kind === 'array' ? areNames(keys) : areFields(keys, values, context)))
      continue;
    describeInner([{ field, inner: inferFields(values, at) }], objects, context, report);
  }
}

/** The keys of an object may be the choice of users; those that are names of fields elsewhere are not. One of them may be so by chance. */
function areFields(
  keys: readonly string[],
  objects: readonly Record<string, unknown>[],
  { evidence, profile }: InterpretContext,
): boolean {
  const holdsMore = objects.some((object) =>
    Object.values(object).some((value) => isObject(value) || Array.isArray(value)),
  );
  if (areLinks(keys, objects)) return true;
  return (
    (keys.length > 1 || holdsMore) &&
    keys.every((key) => evidence.placeOf(key) === IN_TABLE && !profile.cells.isAnyKey(key))
  );
}

/** {"next": null, "self": "https://..."}: addresses, some of which are not there. Nobody chooses a key for what is not there. */
function areLinks(keys: readonly string[], objects: readonly Record<string, unknown>[]): boolean {
  const values = objects.flatMap((object) => Object.values(object));
  return (
    keys.length > 1 &&
    keys.every((key) => /^[a-z]{2,20}$/.test(key)) &&
    values.includes(null) &&
    values.every((value) => value === null || (typeof value === 'string' && /^https?:\/\//.test(value))) &&
    values.some((value) => value !== null)
  );
}

/** Adds what the lists and objects in a value hold, where nothing says more of them than that they are some. */
function collect(
  fields: readonly Field[],
  value: unknown,
  at: readonly Position[],
  context: InterpretContext,
  open: Map<Field, Shown>,
  depth = 0,
): void {
  if (depth > DEEPEST) return;
  for (const element of elementsOf([value])) {
    if (!isObject(element)) continue;
    for (const field of fields) {
      if (!Object.hasOwn(element, field.name)) continue;
      const inner = element[field.name];
      const table = context.links.get(leafOf(field.type));
      if (table) collect(table.fields, inner, at, context, open, depth + 1);
      else if (isOpenList(field) && Array.isArray(inner)) add(open, field, inner, at);
      else if (field.type.kind === 'object') add(open, field, [inner], at);
    }
  }
}

function isOpenList({ type }: Field): boolean {
  return type.kind === 'array' && (type.items.kind === 'any' || type.items.kind === 'object');
}

function add(open: Map<Field, Shown>, field: Field, values: readonly unknown[], at: readonly Position[]): void {
  const known = open.get(field) ?? { values: [], at: [] };
  open.set(field, known);
  for (const value of values) known.values.push(value);
  for (const place of at) if (!known.at.includes(place)) known.at.push(place);
}
