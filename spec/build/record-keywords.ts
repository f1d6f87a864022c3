// Where the constraints of a schema come from, keyword by keyword.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { SchemaObject } from '../openapi.ts';
import type { ProvenanceMap } from './provenance-map.ts';

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
  'uniqueItems',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'format',
  'contentEncoding',
  'deprecated',
  'x-known-values',
  'x-required-when',
  'x-excludes',
  'x-stated',
] as const;

/** Provenance of the constraints of a schema and of the schemas inside it. */
export function recordKeywords(
  schema: SchemaObject,
  pointer: string,
  positions: readonly Position[],
  context: { provenance: ProvenanceMap },
): void {
  for (const keyword of CONSTRAINT_KEYWORDS)
    if (schema[keyword] !== undefined) context.provenance.add(`${pointer}/${keyword}`, positions);
  if (schema.items) recordKeywords(schema.items, `${pointer}/items`, positions, context);
  if (typeof schema.additionalProperties === 'object')
    recordKeywords(schema.additionalProperties, `${pointer}/additionalProperties`, positions, context);
}
