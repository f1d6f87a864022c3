// A Schema Object of 3.1 (JSON Schema 2020-12) as one of 3.0.3. Each rule below takes the keywords it knows out of the schema
// and puts what they mean into the result; whatever no rule takes is lost.
import {
  isObject,
  type JsonObject,
  listMember,
  member,
  pointerTo,
  pointerTokens,
  textMember,
  valueAt,
} from '../checks/json.ts';
import { schemaKeywords30 } from '../checks/schema-keywords.ts';
import type { Conversion } from './down-convert.ts';

type ConvertSchema = (schema: unknown, pointer: string) => unknown;

interface Rule {
  keywords: readonly string[];
  /** The meaning of `schema`'s keywords in 3.0.3; nothing when they are to be dropped as lost. */
  convert(
    schema: JsonObject,
    at: (keyword: string) => string,
    convertSchema: ConvertSchema,
    conversion: Conversion,
  ): JsonObject | undefined;
}

export function convertSchema(schema: unknown, pointer: string, conversion: Conversion): unknown {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  if (!isObject(schema)) return schema;
  const convert: ConvertSchema = (inner, place) => convertSchema(inner, place, conversion);
  const at = (keyword: string) => pointerTo(pointer, keyword);
  let converted: JsonObject = {};
  const done = new Set<Rule>();
  for (const keyword of Object.keys(schema)) {
    const rule = ruleOf.get(keyword);
    if (keyword.startsWith('x-')) converted = combine(converted, { [keyword]: schema[keyword] });
    else if (!rule) {
      if (schemaKeywords30.has(keyword) && keyword !== 'nullable')
        converted = combine(converted, { [keyword]: schema[keyword] });
      else conversion.lose(at(keyword), `"${keyword}"`);
    } else if (!done.has(rule)) {
      done.add(rule);
      const meaning = rule.convert(schema, at, convert, conversion);
      if (meaning) converted = combine(converted, meaning);
    }
  }
  if (converted.type === 'array' && converted.items === undefined) converted.items = {};
  return converted;
}

/** Both at once: a keyword that both use goes to a member of `allOf`. */
function combine(schema: JsonObject, more: JsonObject): JsonObject {
  const { allOf, ...rest } = more;
  const clashing = Object.keys(rest).filter(
    (keyword) => Object.hasOwn(schema, keyword) && schema[keyword] !== rest[keyword],
  );
  const members = [...listMember(schema, 'allOf'), ...(Array.isArray(allOf) ? (allOf as unknown[]) : [])];
  if (clashing.length > 0) members.push(Object.fromEntries(clashing.map((keyword) => [keyword, rest[keyword]])));
  const plain = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !clashing.includes(keyword)));
  return { ...schema, ...plain, ...(members.length > 0 ? { allOf: members } : {}) };
}

const rules: Rule[] = [
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
  { keywords: ['not'], convert: (schema, at, convertSchema) => ({ not: convertSchema(schema.not, at('not')) }) },
  {
    keywords: ['allOf'],
    convert: (schema, at, convertSchema) => ({ allOf: convertList(schema.allOf, at('allOf'), convertSchema) }),
  },
  choiceRule('anyOf'),
  choiceRule('oneOf'),
];

/** A choice one of whose members is null is the choice of the others, nullable. */
function choiceRule(keyword: 'anyOf' | 'oneOf'): Rule {
  return {
    keywords: [keyword],
    convert(schema, at, convertSchema, { source }) {
      const members = schema[keyword];
      if (!Array.isArray(members)) return { [keyword]: members };
      const converted = members.map((member, index) => convertSchema(member, pointerTo(at(keyword), index)));
      const isNull = (index: number) => member(members[index], 'type') === 'null';
      const others = converted.filter((_, index) => !isNull(index));
      if (others.length === members.length || others.length === 0) return { [keyword]: converted };
      return nullableChoice(
        others.length === 1 ? 'allOf' : keyword,
        others,
        members.filter((_, index) => !isNull(index)),
        source,
      );
    },
  };
}

/**
 * `nullable` only counts beside a `type` (Redocly's linter makes the lack of it an error), so it goes to a member that has one.
 * Beside mere references it stands with the type they lead to; strictly that leaves null out, but all tools read it as it is meant.
 */
function nullableChoice(
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  members: unknown[],
  originals: unknown[],
  source: JsonObject,
): JsonObject {
  const typed = members.findIndex(
    (other) => isObject(other) && typeof other.type === 'string' && other.enum === undefined,
  );
  if (typed >= 0)
    return {
      [keyword]: members.map((other, index) =>
        index === typed ? { ...(other as JsonObject), nullable: true } : other,
      ),
    };
  const types = new Set(originals.map((original) => typeBehind(original, source)));
  const [type] = types;
  if (types.size === 1 && type !== undefined) return { type, [keyword]: members, nullable: true };
  return keyword === 'allOf' ? { allOf: members, nullable: true } : { [keyword]: [...members, { enum: [null] }] };
}

/** The one type, null aside, of a schema or of what it refers to. */
function typeBehind(schema: unknown, source: JsonObject): string | undefined {
  let found = schema;
  for (let steps = 0; steps < 20; steps++) {
    const types = [member(found, 'type')].flat().filter((type) => type !== 'null');
    if (types.length === 1 && typeof types[0] === 'string') return types[0];
    const reference = textMember(found, '$ref');
    if (!reference?.startsWith('#/')) return undefined;
    found = valueAt(source, pointerTokens(reference.slice(1))!)?.value;
  }
  return undefined;
}

const ruleOf = new Map(rules.flatMap((rule) => rule.keywords.map((keyword) => [keyword, rule] as const)));

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
