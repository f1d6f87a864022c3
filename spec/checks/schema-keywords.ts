// The keywords of a Schema Object that OpenAPI 3.0.3 knows, and those of 3.1 for which it has another word.
import { isObject } from './json.ts';

export const schemaKeywords30: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'discriminator',
  'type',
  'nullable',
  'format',
  'enum',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'items',
  'maxItems',
  'minItems',
  'uniqueItems',
  'properties',
  'required',
  'maxProperties',
  'minProperties',
  'additionalProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
]);

/** 3.1 keywords that the down-converter says in other words. */
export const translatedKeywords: ReadonlySet<string> = new Set([
  'const',
  'examples',
  'contentEncoding',
  'contentMediaType',
]);

/** A schema of the names of a map that only says how long they are. */
export function areLengthsOfNames(schema: unknown): boolean {
  return isObject(schema) && Object.keys(schema).every((keyword) => keyword === 'minLength' || keyword === 'maxLength');
}
