// The schemas of a document as ajv can compile them: in JSON Schema 2020-12 also where the document is 3.0, without annotations.
import { patternDanger } from '../../../scraper/untrusted/pattern-danger.ts';
import { isObject, type JsonObject, member } from '../json.ts';
import { objectFields } from '../openapi-objects.ts';

const ignored = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'xml',
  'externalDocs',
  'discriminator',
  'nullable',
  '$comment',
  '$schema',
]);

/** Never changes `schema`. */
export function toJsonSchema(schema: unknown, version: '3.0' | '3.1'): unknown {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([keyword, value]) => !ignored.has(keyword) && !keyword.startsWith('x-') && !isDangerous(keyword, value))
    .map(([keyword, value]) => [keyword, convertKeyword(keyword, value, version)] as [string, unknown]);
  const converted: JsonObject = Object.fromEntries(entries);
  return version === '3.0' ? upgrade(schema, converted) : converted;
}

/** Patterns that may run away are reported by the check of patterns and not used. */
function isDangerous(keyword: string, value: unknown): boolean {
  if (keyword === 'pattern') return typeof value === 'string' && patternDanger(value) !== undefined;
  return (
    keyword === 'patternProperties' &&
    isObject(value) &&
    Object.keys(value).some((pattern) => patternDanger(pattern) !== undefined)
  );
}

function convertKeyword(keyword: string, value: unknown, version: '3.0' | '3.1'): unknown {
  const form = Object.hasOwn(objectFields.schema, keyword) ? objectFields.schema[keyword]!.form : undefined;
  if (form === 'one') return toJsonSchema(value, version);
  if (form === 'list' && Array.isArray(value)) return value.map((member) => toJsonSchema(member, version));
  if (form === 'map' && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, toJsonSchema(held, version)]));
  return value;
}

function upgrade(schema: JsonObject, converted: JsonObject): JsonObject {
  // In 3.0 whatever stands beside a reference does not count.
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof member(converted, exclusive) !== 'boolean') continue;
    const limit = converted[bound];
    const isExclusive = converted[exclusive] === true && typeof limit === 'number';
    delete converted[exclusive];
    if (!isExclusive) continue;
    delete converted[bound];
    converted[exclusive] = limit;
  }
  if (schema.nullable !== true) return converted;
  return { anyOf: [converted, { type: 'null' }] };
}
