// A schema of the model → the same for the renderer: descriptions as Markdown, and in words what it shows no place for.
import type { SchemaObject } from '../../model/api-model.ts';
import { literal } from '../constraint-words.ts';
import { conditionWords } from '../field-table.ts';
import { paragraphs } from '../markdown-text.ts';

export function siteSchema(schema: SchemaObject): SchemaObject {
  const copy: SchemaObject = { ...schema };
  const description = [paragraphs(schema.description ?? ''), ...moreWords(schema)]
    .filter((part) => part !== '')
    .join('\n\n');
  delete copy.description;
  if (description !== '') copy.description = description;
  if (schema.properties) copy.properties = mapped(schema.properties);
  if (schema.items) copy.items = siteSchema(schema.items);
  for (const keyword of ['additionalProperties', 'propertyNames', 'not'] as const) {
    const part = schema[keyword];
    if (typeof part === 'object') copy[keyword] = siteSchema(part);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const parts = schema[keyword];
    if (parts) copy[keyword] = parts.map(siteSchema);
  }
  return copy;
}

function mapped(properties: Record<string, SchemaObject>): Record<string, SchemaObject> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, siteSchema(property)]));
}

function moreWords(schema: SchemaObject): string[] {
  const required = conditionWords(schema);
  const known = schema['x-known-values'];
  const others = schema['x-excludes'];
  return [
    ...(required === '' ? [] : [`Required if ${required}.`]),
    ...(Array.isArray(others) ? [`Not together with ${others.map(literal).join(', ')}.`] : []),
    ...(Array.isArray(known) ? [`Known values: ${known.map(literal).join(', ')} (others are possible).`] : []),
  ];
}
