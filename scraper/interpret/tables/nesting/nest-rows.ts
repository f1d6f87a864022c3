// Gives the rows that flat-rows.ts finds to the objects whose fields they are, in bodies and in objects inside them.
import { append } from '../../../diagnostics/append.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { elementsOf, isRecord } from '../../evidence/example-evidence.ts';
import { findFlatObjects } from '../../evidence/shapes/flat-rows.ts';
import { nameOfOwner } from '../../evidence/names/name-of-owner.ts';
import type { InterpretContext } from '../interpret-context.ts';
import { isSimilarTitle, titleKey } from '../../fields/names/similar-title.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import type { ObjectTables } from '../object-tables.ts';
import { nestWithoutRows } from './nest-named.ts';

/** `examples` are payloads of the body. */
export function nestRows(
  body: Body | undefined,
  examples: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  if (body?.kind === 'fields' && examples.length > 0) nestFields(body.fields, examples, objects, context, report);
}

/** The rows of the table that describes a type, none where no table has its title; undefined for what is no object or one of all pages. */
function rowsOf(leaf: TypeRef, objects: ObjectTables, context: InterpretContext): readonly Field[] | undefined {
  const table = tableOf(leaf, objects, context);
  if (table || leaf.kind !== 'reference') return table?.fields;
  const isKnown =
    leaf.table !== undefined || objects.described().some(({ title }) => isSimilarTitle(title ?? '', leaf.title));
  return isKnown ? undefined : [];
}

/** The table that the row was linked to, or the only one with the title of the type. */
function tableOf(leaf: TypeRef, objects: ObjectTables, { links }: InterpretContext): ObjectTable | undefined {
  const linked = links.get(leaf);
  if (linked || leaf.kind !== 'reference' || leaf.table !== undefined) return linked;
  const [titled, ...more] = objects.described().filter(({ key }) => key === titleKey(leaf.title));
  return more.length === 0 ? titled?.table : undefined;
}

/** Spells the row whose fields the others are as the examples do. */
export function nameOwner(fields: readonly Field[], values: readonly unknown[], report: Report): void {
  const owner = nameOfOwner(fields, values);
  if (!owner) return;
  const { field, meant, isArray } = owner;
  report.add('owner-by-example', { name: field.name, meant }, { at: field.at[0] });
  field.name = meant;
  if (isArray && field.type.kind !== 'array') field.type = { kind: 'array', items: field.type };
}

function nestFields(
  fields: Field[],
  values: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
  depth = 0,
): void {
  if (depth > 5) return;
  nestShown(fields, values, objects, context, report);
  nameOwner(fields, values, report);
  const flat = findFlatObjects(fields, values, {
    twins: context.twins,
    isFlat: context.profile.names.isFlat,
    rowsOf: ({ type }) => rowsOf(leafOf(type), objects, context),
  });
  for (const { owner, fields: own, isArray } of flat) {
    for (const field of own) if (fields.includes(field)) fields.splice(fields.indexOf(field), 1);
    for (const [first, [twin]] of context.twins) {
      if (!twin || !own.includes(twin)) continue;
      context.twins.delete(first);
      first.at = first.at.filter((place) => !twin.at.includes(place));
    }
    if (leafOf(owner.type).kind === 'scalar')
      Object.assign(owner, {
        type: isArray ? { kind: 'array', items: { kind: 'object' } } : { kind: 'object' },
        constraints: [],
      });
    const described = tableOf(leafOf(owner.type), objects, context);
    if (described) {
      report.add(
        'rows-of-object',
        { name: owner.name, fields: own.map(({ name }) => name).join(', ') },
        { at: owner.at[0] },
      );
      append(described.fields, own);
    } else objects.describe(owner, own, 'rows-of-object', context, report);
  }
  for (const field of fields) {
    const leaf = leafOf(field.type);
    const table = context.links.get(leaf);
    if (!table || table.fields === fields) continue;
    const inner = elementsOf(values).flatMap((value) =>
      isRecord(value) && Object.hasOwn(value, field.name) ? [value[field.name]] : [],
    );
    if (inner.length > 0) nestFields(table.fields, inner, objects, context, report, depth + 1);
  }
}

/** "meta.uid" without a row for "meta", where the examples show that this is an object and no name with a point. */
function nestShown(
  fields: Field[],
  values: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  const { names } = context.profile;
  if (!names.nestsBelow) return;
  const shown = elementsOf(values).filter(isRecord);
  const isObject = (name: string): boolean =>
    shown.some((value) => elementsOf([Object.hasOwn(value, name) ? value[name] : undefined]).some(isRecord)) &&
    !shown.some((value) => Object.keys(value).some((key) => key.startsWith(`${name}.`)));
  const { fields: own, inner } = nestWithoutRows(fields, isObject, names);
  if (inner.length === 0) return;
  fields.length = 0;
  append(fields, own);
  for (let next = inner.shift(); next; next = inner.shift()) {
    objects.describe(next.owner, next.nested.fields, 'rows-of-object', context, report);
    append(inner, next.nested.inner);
  }
}

/** Second rows of a name that are fields of no object. */
export function reportTwins({ twins }: InterpretContext, report: Report): void {
  for (const { name, at } of [...twins.values()].flat()) report.add('field-twice', { name }, { at: at[0] });
  twins.clear();
}
