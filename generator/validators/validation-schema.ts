// A schema of the model → what ajv compiles: keywords that can fail, formats that are known, refs as `/Name`.
import type { SchemaObject } from '../model/api-model.ts';
import { refName } from '../model/normalise-schema.ts';
import { openEnum } from '../model/split-directions.ts';
import { formats } from '../runtime/validators/formats.ts';

export type ValidationSchema = Record<string, unknown>;

const valueKeywords = new Set(
  (
    'type enum const required minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf ' +
    'minItems maxItems uniqueItems minProperties maxProperties'
  ).split(' '),
);

export function schemaId(name: string): string {
  return `/${name}`;
}

export function validationSchema(schema: SchemaObject): ValidationSchema {
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const kept = validationKeyword(keyword, value, schema);
    if (kept !== undefined) entries.push([keyword, kept]);
  }
  return Object.fromEntries(entries);
}

function validationKeyword(keyword: string, value: unknown, schema: SchemaObject): unknown {
  // Vendors add values: what answers may hold is not limited to what is known.
  if (keyword === 'enum' && schema[openEnum] === true) return undefined;
  if (valueKeywords.has(keyword)) return value;
  switch (keyword) {
    case '$ref':
      return schemaId(refName(schema) ?? '');
    case 'format':
      return Object.hasOwn(formats, value as string) ? value : undefined;
    case 'items':
    case 'not':
    case 'propertyNames':
      return validationSchema(value as SchemaObject);
    case 'additionalProperties':
      return typeof value === 'boolean' ? value : validationSchema(value as SchemaObject);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return (value as SchemaObject[]).map(validationSchema);
    case 'properties':
      return Object.fromEntries(Object.entries(value as Record<string, SchemaObject>).map(([name, property]) => [name, validationSchema(property)]));
    default:
      return undefined;
  }
}

/** The `$id` that a schema refers to when it is nothing but a ref. */
export function plainRef(schema: ValidationSchema): string | undefined {
  const { $ref, ...rest } = schema;
  return typeof $ref === 'string' && Object.keys(rest).length === 0 ? $ref : undefined;
}
