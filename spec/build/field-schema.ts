// A field or parameter row → its schema, with provenance for the schema and for every constraint on it.
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';
import { schemaObject, type SchemaNames } from './schema-object.ts';
import { recordKeywords } from './record-keywords.ts';
import { statedKeywords } from './stated-keywords.ts';

/** Writes the schema of `fields` (the same field of equal tables; the first one speaks) for `pointer`. */
export function fieldSchema(
  fields: readonly Field[],
  pointer: string,
  names: SchemaNames,
  context: BuildContext,
  withDescription: boolean,
): SchemaObject {
  const [field] = fields as [Field];
  const schema = schemaObject(field.type, field.constraints, names);
  const stated = statedKeywords(field);
  if (stated) schema['x-stated'] = stated;
  const description = withDescription ? mostUsed(fields) : undefined;
  if (description !== undefined) {
    schema.description = description;
    tellOthers(fields, description, pointer, context);
  }
  const positions = fields.flatMap(({ at }) => at);
  context.provenance.add(pointer, positions);
  recordKeywords(schema, pointer, positions, context);
  if (field.type.kind === 'reference') tellUnapplied(field, pointer, context);
  return schema;
}

/** Limits of the free names and texts of an object that has fields of its own: whether they count is not told. */
function tellUnapplied({ name, constraints, at }: Field, pointer: string, { report }: BuildContext): void {
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

/** What the other tables say in other words is not published: it may be another fact. */
function tellOthers(
  fields: readonly Field[],
  description: string,
  pointer: string,
  { report }: Pick<BuildContext, 'report'>,
): void {
  const told = factsOf(description);
  for (const { name, description: text, at } of fields) {
    if (text === undefined || factsOf(text) === told) continue;
    report.add('description-of-another', { name }, { at: at[0], pointer });
  }
}

const NUMBERED = /(?:\b(?:tables?|figures?|sections?|chapters?)|[\u8868\u56fe\u8282])\s?\d[\d.-]{0,20}/gu;

/** Letters and digits: a limit or a version is a fact. Numbers of tables differ from page to page. */
function factsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(NUMBERED, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Equal tables may describe a field in different words: the words used most, the first of equals. */
function mostUsed(fields: readonly Field[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { description } of fields)
    if (description !== undefined) counts.set(description, (counts.get(description) ?? 0) + 1);
  let best: string | undefined;
  for (const [description, count] of counts)
    if (best === undefined || count > (counts.get(best) as number)) best = description;
  return best;
}
