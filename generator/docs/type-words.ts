// A schema's type as a reader says it, with links to named schemas: "array of [Volume](...)", "string or null".
import type { SchemaObject, SchemaType } from '../model/api-model.ts';

/** Makes the (escaped) link to a named schema. */
export type SchemaLink = (name: string) => string;

export function typeWords(schema: SchemaObject, linkTo: SchemaLink): string {
  if (schema.$ref !== undefined) return linkTo(refName(schema.$ref));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives)
    return joined(
      alternatives.map((alternative) => typeWords(alternative, linkTo)),
      ' or ',
    );
  if (schema.allOf)
    return joined(
      schema.allOf.map((part) => typeWords(part, linkTo)),
      ' and ',
    );
  const types = schemaTypes(schema);
  if (types.length === 0) return 'any value';
  return joined(
    types.map((type) => oneType(type, schema, linkTo)),
    ' or ',
  );
}

/** The types of a schema, `null` last; guessed from its keywords where it states none. */
function schemaTypes(schema: SchemaObject): SchemaType[] {
  const stated = schema.type;
  if (Array.isArray(stated)) return [...stated].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
  if (stated !== undefined) return [stated];
  if (schema.properties || typeof schema.additionalProperties === 'object') return ['object'];
  return schema.items ? ['array'] : [];
}

/** `Volume` of `#/components/schemas/Volume`. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function oneType(type: SchemaType, schema: SchemaObject, linkTo: SchemaLink): string {
  if (type === 'array') return schema.items ? `array of ${grouped(typeWords(schema.items, linkTo))}` : 'array';
  if (type === 'object' && typeof schema.additionalProperties === 'object' && !schema.properties) {
    return `map of ${grouped(typeWords(schema.additionalProperties, linkTo))}`;
  }
  return type;
}

function grouped(words: string): string {
  return / (?:or|and) /.test(words) ? `(${words})` : words;
}

function joined(words: readonly string[], between: string): string {
  return words.length === 1 ? words.join('') : [...new Set(words)].join(between);
}
