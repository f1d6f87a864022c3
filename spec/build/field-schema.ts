// A field or parameter row → its schema, with provenance for the schema and for every constraint on it.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';
import { schemaObject, type SchemaNames } from './schema-object.ts';

/** Keywords of a schema that a row states, `format` by its type too. */
const CONSTRAINT_KEYWORDS = [
  'enum',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'format',
  'deprecated',
  'x-known-values',
  'x-required-when',
] as const;

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
  const description = withDescription ? mostUsed(fields) : undefined;
  if (description !== undefined) schema.description = description;
  const positions = fields.flatMap(({ at }) => at);
  context.provenance.add(pointer, positions);
  recordKeywords(schema, pointer, positions, context);
  return schema;
}

/** Provenance of the constraints of a schema and of the schemas inside it. */
export function recordKeywords(
  schema: SchemaObject,
  pointer: string,
  positions: readonly Position[],
  context: Pick<BuildContext, 'provenance'>,
): void {
  for (const keyword of CONSTRAINT_KEYWORDS)
    if (schema[keyword] !== undefined) context.provenance.add(`${pointer}/${keyword}`, positions);
  if (schema.items) recordKeywords(schema.items, `${pointer}/items`, positions, context);
  if (typeof schema.additionalProperties === 'object')
    recordKeywords(schema.additionalProperties, `${pointer}/additionalProperties`, positions, context);
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
