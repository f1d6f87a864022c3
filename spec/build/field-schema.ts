// A field or parameter row → its schema, with provenance for the schema and for every constraint on it.
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';
import { joinTexts } from './other-texts.ts';
import { elementOf, schemaObject, type SchemaNames } from './schema-object.ts';
import { recordKeywords } from './record-keywords.ts';
import { statedKeywords } from './stated-keywords.ts';

/**
 * Writes the schema of `fields` (the same field of equal tables; the first one speaks) for `pointer`, with the descriptions of those
 * that `speakers` names.
 */
export function fieldSchema(
  fields: readonly Field[],
  pointer: string,
  names: SchemaNames,
  context: BuildContext,
  speakers: readonly string[] = [],
): SchemaObject {
  const [field] = fields as [Field];
  const schema = schemaObject(field.type, field.constraints, names);
  const stated = statedKeywords(field);
  if (stated) schema['x-stated'] = stated;
  const description = describe(fields, speakers, pointer, context);
  if (description !== undefined) schema.description = description;
  const positions = fields.flatMap(({ at }) => at);
  context.provenance.add(pointer, positions);
  recordKeywords(schema, pointer, positions, context);
  if (elementOf(field.type).kind === 'reference') tellUnapplied(field, pointer, context);
  return schema;
}

/** Values of an object, and limits of the free names and texts of one that has fields of its own: whether they count is not told. */
function tellUnapplied({ name, type, constraints, at }: Field, pointer: string, { report }: BuildContext): void {
  for (const constraint of constraints) {
    if (constraint.kind !== 'enum') continue;
    const [stated, words] = [`enum: ${constraint.values.join(', ')}`, 'that it is an object with fields'];
    report.add('constraint-withheld', { name, constraint: stated, words }, { at: at[0], pointer });
  }
  if (type.kind !== 'reference') return;
  const unapplied = constraints.flatMap((constraint): string[] => {
    if (constraint.kind === 'length') return [`length: ${constraint.minimum ?? ''}..${constraint.maximum ?? ''}`];
    return constraint.kind === 'entries' && constraint.maximum !== undefined
      ? [`entries: ..${constraint.maximum}`]
      : [];
  });
  if (unapplied.length === 0) return;
  const words = 'the names of fields that its table has';
  report.add('constraint-withheld', { name, constraint: unapplied.join('; '), words }, { at: at[0], pointer });
}

/** What other tables say in other words is not published, but told. */
function describe(
  fields: readonly Field[],
  speakers: readonly string[],
  pointer: string,
  { report }: Pick<BuildContext, 'report'>,
): string | undefined {
  const told = fields.flatMap(({ name, description, at }, index) => {
    const speaker = speakers[index];
    return description === undefined || speaker === undefined ? [] : [{ name, at, text: description, speaker }];
  });
  const joined = joinTexts(told);
  for (const index of joined?.unpublished ?? []) {
    const { name, at } = told[index] ?? {};
    if (name !== undefined) report.add('description-of-another', { name }, { at: at?.[0], pointer });
  }
  return joined?.description;
}
