// A schema of the model → JSON Schema 2020-12 as other tools read it: no `x-` members, refs into the file's own `$defs`.
import { append } from '../../scraper/diagnostics/append.ts';
import { patternDanger } from '../../scraper/untrusted/pattern-danger.ts';
import type { SchemaObject } from './api-model.ts';
import { escapePointer, refName } from './normalise-schema.ts';

export type JsonSchema = Record<string, unknown>;

const schemaMembers = new Set(['items', 'not', 'propertyNames']);
const listMembers = new Set(['allOf', 'anyOf', 'oneOf']);

export function jsonSchema(schema: SchemaObject): JsonSchema {
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$ref') entries.push([keyword, refTo(refName(schema) ?? '')]);
    else if (schemaMembers.has(keyword) || (keyword === 'additionalProperties' && typeof value === 'object'))
      entries.push([keyword, jsonSchema(value as SchemaObject)]);
    else if (listMembers.has(keyword)) entries.push([keyword, (value as SchemaObject[]).map(jsonSchema)]);
    else if (keyword === 'properties') entries.push([keyword, mapOf(value as Record<string, SchemaObject>)]);
    // JSON Schema has the list only.
    else if (keyword === 'example')
      append(entries, schema.examples === undefined ? [['examples', [value]] as [string, unknown]] : []);
    else if (keyword === 'pattern') entries.push(patternEntry(value as string));
    else if (!keyword.startsWith('x-')) entries.push([keyword, value]);
  }
  return Object.fromEntries(entries);
}

function mapOf(schemas: Readonly<Record<string, SchemaObject>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)]));
}

function refTo(name: string): string {
  return `#/$defs/${escapePointer(name)}`;
}

/** Validators compile patterns with the `u` flag and refuse the whole file over one that it does not allow, such as `\_`. */
function patternEntry(pattern: string): [string, unknown] {
  if (patternDanger(pattern) !== undefined)
    return ['$comment', `Checking the documented pattern may take very long: ${pattern}`];
  try {
    new RegExp(pattern, 'u');
    return ['pattern', pattern];
  } catch {
    return ['$comment', `The documented pattern is no Unicode pattern: ${pattern}`];
  }
}
