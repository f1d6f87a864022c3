// Gives the rows that flat-rows.ts finds to the objects whose fields they are, in bodies and in objects inside them.
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field } from '../../reference/reference-model.ts';
import { isRecord } from '../evidence/example-evidence.ts';
import { findFlatObjects } from '../evidence/flat-rows.ts';
import type { InterpretContext } from './interpret-context.ts';
import { leafOf } from '../fields/type-leaf.ts';
import type { ObjectTables } from './object-tables.ts';

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

function nestFields(
  fields: Field[],
  values: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
  depth = 0,
): void {
  if (depth > 5) return;
  for (const { owner, fields: own, isArray } of findFlatObjects(
    fields,
    values,
    context.twins,
    context.profile.names.isFlat,
  )) {
    for (const field of own) if (fields.includes(field)) fields.splice(fields.indexOf(field), 1);
    const twin = context.twins.get(owner)?.find((field) => own.includes(field));
    if (twin) {
      context.twins.delete(owner);
      owner.at = owner.at.filter((place) => !twin.at.includes(place));
    }
    if (leafOf(owner.type).kind === 'scalar')
      Object.assign(owner, {
        type: isArray ? { kind: 'array', items: { kind: 'object' } } : { kind: 'object' },
        constraints: [],
      });
    objects.describe(owner, own, 'rows-of-object', context, report);
  }
  for (const field of fields) {
    const leaf = leafOf(field.type);
    const table = context.links.get(leaf);
    if (!table || table.fields === fields) continue;
    const inner = values
      .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
      .flatMap((value) => (isRecord(value) && Object.hasOwn(value, field.name) ? [value[field.name]] : []));
    if (inner.length > 0) nestFields(table.fields, inner, objects, context, report, depth + 1);
  }
}
