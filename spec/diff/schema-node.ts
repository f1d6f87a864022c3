// A schema as rules compare it: references followed, and what 3.0 and 3.1 write in several ways written in one.
import { isDeepStrictEqual } from 'node:util';
import type { DocumentView } from '../checks/document-view.ts';
import { isObject, type JsonObject, listMember, member, objectMember, pointerTo, textMember } from '../checks/json.ts';
import { pointerParts } from '../build/json-pointer.ts';
import type { Subject } from './rules/rule.ts';

export interface SchemaPlace {
  value: unknown;
  pointer: string;
}

export interface SchemaNode {
  /** Keywords that hold no schema, in one spelling: `types` (sorted, without null), `nullable`, `examples`, `unknownFields`. */
  keywords: Subject;
  fields: ReadonlyMap<string, SchemaPlace>;
  required: ReadonlySet<string>;
  items?: SchemaPlace;
  values?: SchemaPlace;
  /** Of `anyOf` and `oneOf`, without the one that is null. */
  alternatives: SchemaPlace[];
}

/** Keywords that a node says in other words. */
const READ = new Set([
  '$ref',
  'type',
  'nullable',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'allOf',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'example',
  'examples',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);
const MOST_STEPS = 50;
/** References and parts of one schema; parts of parts that lead to one schema double with each level. */
const MOST_PARTS = 1000;

/** The name of the component that a schema refers to, and where it stands; undefined for a schema that is written in its place. */
export function referenceOf(
  view: DocumentView,
  place: SchemaPlace,
): { name: string; target: SchemaPlace; beside: SchemaPlace } | undefined {
  const reference = textMember(place.value, '$ref') ?? loneReference(place.value);
  const target = reference === undefined ? undefined : view.resolve(reference);
  if (!target) return undefined;
  const { $ref: _, allOf: __, anyOf: ___, oneOf: ____, ...beside } = place.value as JsonObject;
  const nullable =
    ['anyOf', 'oneOf'].some((keyword) => listMember(place.value, keyword).some(isNull)) || beside['nullable'] === true;
  // In 3.0 `nullable` needs a type beside it, which the target states anyway.
  if (nullable) delete beside['type'];
  const name = pointerParts(target.pointer)?.at(-1) ?? '';
  return { name, target, beside: { value: { ...beside, ...(nullable && { nullable }) }, pointer: place.pointer } };
}

/** A reference in a wrapper: 3.0 has no keywords beside one (`allOf: [{$ref}]`), and what may be null is `anyOf: [{$ref}, {type: null}]`. */
function loneReference(value: unknown): string | undefined {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    listMember(value, keyword).filter((part) => keyword === 'allOf' || !isNull(part)),
  );
  return parts.length === 1 ? textMember(parts[0], '$ref') : undefined;
}

/** References are followed to the end; a circle of nothing but references is an empty schema. */
export function readSchemaNode(view: DocumentView, place: SchemaPlace): SchemaNode {
  const { value, pointer } = flatten(view, place, 0, { left: MOST_PARTS });
  const types = typesOf(value);
  const alternatives = ['anyOf', 'oneOf'].flatMap((keyword) =>
    listMember(value, keyword).map((one, index) => ({ value: one, pointer: `${pointer}/${keyword}/${index}` })),
  );
  const open = alternatives.filter((one) => !isNull(one.value));
  const nullable = types.includes('null') || member(value, 'nullable') === true || open.length < alternatives.length;
  if (open.length === 1 && alternatives.length > 1) {
    // `anyOf: [X, {type: null}]` is X that may be null.
    const inner = readSchemaNode(view, open[0] as SchemaPlace);
    const { anyOf: _, oneOf: __, ...beside } = value;
    return {
      ...inner,
      keywords: { ...inner.keywords, ...definedKeywords({ value: beside, pointer }), nullable: true },
    };
  }
  const additional = member(value, 'additionalProperties');
  const items = member(value, 'items');
  return {
    keywords: {
      ...definedKeywords({ value, pointer }),
      ...(nullable && { nullable }),
      ...(additional === false && { unknownFields: 'refused' }),
    },
    fields: new Map(
      Object.entries(objectMember(value, 'properties')).map(([name, field]) => [
        name,
        { value: field, pointer: pointerTo(`${pointer}/properties`, name) },
      ]),
    ),
    required: new Set(listMember(value, 'required').filter((name): name is string => typeof name === 'string')),
    ...(isObject(items) && { items: { value: items, pointer: `${pointer}/items` } }),
    ...(isObject(additional) && { values: { value: additional, pointer: `${pointer}/additionalProperties` } }),
    alternatives: open,
  };
}

/** What 3.0 writes as a format of texts is the encoding of 3.1. */
function inWordsOf31(schema: JsonObject): JsonObject {
  const { format, ...others } = schema;
  return format === 'byte' ? { ...others, contentEncoding: 'base64' } : schema;
}

/** Only keywords that the schema itself has: what stands beside a reference must not hide what the target says. */
function definedKeywords({ value }: SchemaPlace): Record<string, unknown> {
  const types = typesOf(value).filter((type) => type !== 'null');
  const values =
    listMember(value, 'enum').length > 0
      ? listMember(value, 'enum')
      : Object.hasOwn(value as object, 'const')
        ? [member(value, 'const')]
        : [];
  const examples = [
    ...listMember(value, 'examples'),
    ...(member(value, 'example') === undefined ? [] : [member(value, 'example')]),
  ];
  return {
    ...Object.fromEntries(Object.entries(inWordsOf31(value as JsonObject)).filter(([keyword]) => !READ.has(keyword))),
    ...boundsOf(value),
    ...(types.length > 0 && { types: types.sort() }),
    ...(values.length > 0 && { enum: values.filter((one) => one !== null) }),
    ...(examples.length > 0 && { examples }),
  };
}

/** 3.0 says with true and false which bounds are exclusive. */
function boundsOf(value: unknown): Record<string, unknown> {
  const bounds: Record<string, unknown> = {};
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const isExclusive = member(value, exclusive) === true;
    const stated = member(value, limit);
    if (stated !== undefined) bounds[isExclusive ? exclusive : limit] = stated;
    if (typeof member(value, exclusive) === 'number') bounds[exclusive] = member(value, exclusive);
  }
  return bounds;
}

/** Follows references and merges `allOf`; what stands beside a reference wins over what it leads to. */
function flatten(
  view: DocumentView,
  { value, pointer }: SchemaPlace,
  steps: number,
  parts: { left: number },
): { value: JsonObject; pointer: string } {
  if (value === false) return { value: { not: {} }, pointer };
  parts.left -= 1;
  if (!isObject(value) || steps > MOST_STEPS || parts.left < 0) return { value: {}, pointer };
  const reference = textMember(value, '$ref');
  if (reference !== undefined) {
    const target = view.resolve(reference);
    const { $ref: _, ...beside } = value;
    if (!target) return { value: { ...beside, unresolved: reference }, pointer };
    const inner = flatten(view, target, steps + 1, parts);
    return { value: { ...inner.value, ...beside }, pointer: inner.pointer };
  }
  const merging = listMember(value, 'allOf');
  if (merging.length === 0) return { value, pointer };
  const { allOf: _, ...own } = value;
  const read = merging.map((part, index) =>
    flatten(view, { value: part, pointer: `${pointer}/allOf/${index}` }, steps + 1, parts),
  );
  const all = [...read.map((part) => part.value), own];
  const merged: JsonObject = {};
  const properties: JsonObject = {};
  for (const part of all) {
    Object.assign(merged, part);
    Object.assign(properties, objectMember(part, 'properties'));
  }
  const required = [...new Set(all.flatMap((part) => listMember(part, 'required')))];
  return {
    value: {
      ...merged,
      ...conflict(all),
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
    },
    pointer: read.length === 1 ? (read[0] as SchemaPlace).pointer : pointer,
  };
}

/** Where several parts state one keyword in different ways, merging loses what all but one say: then they are compared as they are too. */
function conflict(parts: readonly JsonObject[]): { parts?: unknown[] } {
  const plain = parts.map((part) =>
    Object.entries(part).filter(
      ([keyword]) => !['properties', 'required', 'description', 'title', 'type'].includes(keyword),
    ),
  );
  const stated = new Map<string, unknown>();
  const differs = plain.flat().some(([keyword, value]) => {
    const isOther = stated.has(keyword) && !isDeepStrictEqual(stated.get(keyword), value);
    stated.set(keyword, value);
    return isOther;
  });
  return differs ? { parts: plain.map((entries) => Object.fromEntries(entries)) } : {};
}

function typesOf(value: unknown): string[] {
  const type = member(value, 'type');
  const types = Array.isArray(type) ? type : [type];
  return types.filter((one): one is string => typeof one === 'string');
}

function isNull(value: unknown): boolean {
  const types = typesOf(value);
  return types.length === 1 && types[0] === 'null';
}
