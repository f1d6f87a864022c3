// The keywords of 3.1 that mean the same in other words in 3.0.3, one rule for those that belong together.
import { isObject, type JsonObject, pointerTo } from '../checks/json.ts';
import { areLengthsOfNames } from '../checks/schema-keywords.ts';
import type { ConvertSchema, Rule } from './schema-rule.ts';
import { choiceRule } from './choice-rule.ts';

export const rules: Rule[] = [
  {
    keywords: ['$ref'],
    convert(schema) {
      // `$defs` are kept as an extension, so references into them go on working.
      const reference = {
        $ref: typeof schema.$ref === 'string' ? schema.$ref.replaceAll('/$defs/', '/x-defs/') : schema.$ref,
      };
      return Object.keys(schema).length === 1 ? reference : { allOf: [reference] };
    },
  },
  {
    keywords: ['$defs'],
    convert: (schema, at, convertSchema) => ({ 'x-defs': convertMap(schema.$defs, at('$defs'), convertSchema) }),
  },
  { keywords: ['type'], convert: ({ type }) => convertType(type) },
  {
    keywords: ['const'],
    convert: (schema) => ({ enum: [schema.const] }),
  },
  {
    keywords: ['enum'],
    convert(schema, at, _, { lose }) {
      if (!Array.isArray(schema.enum) || schema.enum.length > 0) return { enum: schema.enum };
      lose(at('enum'), 'an "enum" without values');
      return undefined;
    },
  },
  {
    keywords: ['minimum', 'exclusiveMinimum'],
    convert: (schema) => convertBound(schema, 'minimum', 'exclusiveMinimum', (exclusive, bound) => exclusive >= bound),
  },
  {
    keywords: ['maximum', 'exclusiveMaximum'],
    convert: (schema) => convertBound(schema, 'maximum', 'exclusiveMaximum', (exclusive, bound) => exclusive <= bound),
  },
  {
    keywords: ['example', 'examples'],
    convert({ example, examples }, at, _, { lose }) {
      const values = [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
      if (values.length > 1) lose(at('examples'), 'all examples but the first');
      return values.length > 0 ? { example: values[0] } : undefined;
    },
  },
  {
    keywords: ['format', 'contentEncoding', 'contentMediaType', 'contentSchema'],
    convert({ format, contentEncoding, contentMediaType, contentSchema }, at, _, { lose }) {
      const isBinary = contentEncoding === undefined && contentMediaType === 'application/octet-stream';
      const meant = contentEncoding === 'base64' ? 'byte' : isBinary ? 'binary' : undefined;
      if (contentEncoding !== undefined && (meant !== 'byte' || format !== undefined))
        lose(at('contentEncoding'), '"contentEncoding"');
      if (contentMediaType !== undefined && (meant !== 'binary' || format !== undefined))
        lose(at('contentMediaType'), '"contentMediaType"');
      if (contentSchema !== undefined) lose(at('contentSchema'), '"contentSchema"');
      const kept = format ?? meant;
      return kept === undefined ? undefined : { format: kept };
    },
  },
  {
    keywords: ['required'],
    // 3.0 wants at least one name.
    convert: ({ required }) => (Array.isArray(required) && required.length === 0 ? undefined : { required }),
  },
  {
    keywords: ['properties'],
    convert: (schema, at, convertSchema) => ({
      properties: convertMap(schema.properties, at('properties'), convertSchema),
    }),
  },
  {
    keywords: ['items', 'prefixItems'],
    convert(schema, at, convertSchema, { lose }) {
      if (schema.prefixItems === undefined) return { items: convertSchema(schema.items, at('items')) };
      // `items` is about the rest of the list only, so it would be wrong by itself.
      lose(at('prefixItems'), '"prefixItems"');
      return { items: {} };
    },
  },
  {
    keywords: ['additionalProperties', 'patternProperties'],
    convert({ additionalProperties, patternProperties }, at, convertSchema, { lose }) {
      if (patternProperties !== undefined) {
        // `additionalProperties` is about the other properties only, so it would be wrong by itself.
        lose(at('patternProperties'), '"patternProperties"');
        return undefined;
      }
      const isBoolean = typeof additionalProperties === 'boolean';
      return {
        additionalProperties: isBoolean
          ? additionalProperties
          : convertSchema(additionalProperties, at('additionalProperties')),
      };
    },
  },
  {
    keywords: ['propertyNames'],
    convert({ propertyNames }, at, _, { lose }) {
      // How long the names of a map are is told; nothing that 3.0 has would refuse a longer one.
      if (areLengthsOfNames(propertyNames)) return { 'x-propertyNames': propertyNames };
      lose(at('propertyNames'), '"propertyNames"');
      return undefined;
    },
  },
  { keywords: ['not'], convert: (schema, at, convertSchema) => ({ not: convertSchema(schema.not, at('not')) }) },
  {
    keywords: ['allOf'],
    convert: (schema, at, convertSchema) => ({ allOf: convertList(schema.allOf, at('allOf'), convertSchema) }),
  },
  choiceRule('anyOf'),
  choiceRule('oneOf'),
];

function convertMap(schemas: unknown, place: string, convertSchema: ConvertSchema): unknown {
  if (!isObject(schemas)) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, convertSchema(schema, pointerTo(place, name))]),
  );
}

function convertList(schemas: unknown, place: string, convertSchema: ConvertSchema): unknown {
  return Array.isArray(schemas)
    ? schemas.map((schema, index) => convertSchema(schema, pointerTo(place, index)))
    : schemas;
}

/** `[T, null]` is a nullable T; several types are a choice of types; null alone is a value, for 3.0 has no such type. */
function convertType(type: unknown): JsonObject {
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  const real = types.filter((one) => one !== 'null');
  if (real.length === 0) return { enum: [null] };
  const isNullable = real.length < types.length;
  if (real.length === 1) return { type: real[0], ...(isNullable ? { nullable: true } : {}) };
  return {
    anyOf: real.map((one, index) => ({
      type: one,
      ...(one === 'array' ? { items: {} } : {}),
      ...(isNullable && index === 0 ? { nullable: true } : {}),
    })),
  };
}

/** In 3.0 `exclusive...` is a flag on the bound; of two bounds the tighter one counts. */
function convertBound(
  schema: JsonObject,
  bound: string,
  exclusive: string,
  isTighter: (exclusive: number, bound: number) => boolean,
): JsonObject {
  const [limit, exclusiveLimit] = [schema[bound], schema[exclusive]];
  if (typeof exclusiveLimit !== 'number') return { [bound]: limit };
  if (typeof limit === 'number' && !isTighter(exclusiveLimit, limit)) return { [bound]: limit };
  return { [bound]: exclusiveLimit, [exclusive]: true };
}
