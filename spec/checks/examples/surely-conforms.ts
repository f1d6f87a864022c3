// A quick look at whether a value keeps its schema. Most examples do, and ajv needs 2 ms per schema to compile what it is asked
// about; so ajv is asked only about the rest. `false` means "not sure" and never "no".
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { patternDanger } from '../../../scraper/untrusted/pattern-danger.ts';
import { isObject, type JsonObject, member } from '../json.ts';

type Resolve = (reference: string) => unknown;

interface Question {
  schema: JsonObject;
  resolve: Resolve;
  /** Levels left before a schema that refers to itself is given up. */
  depth: number;
}

/** Keywords of OpenAPI 3.0 or 3.1 that say nothing about the value. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
  'externalDocs',
  'discriminator',
  'contentEncoding',
  'contentMediaType',
  '$comment',
  'nullable',
]);

export function surelyConforms(value: unknown, schema: unknown, resolve: Resolve, depth = 200): boolean {
  if (schema === true) return true;
  if (!isObject(schema) || depth === 0) return false;
  const question: Question = { schema, resolve, depth: depth - 1 };
  // 3.0: null is no value of any other keyword, and an enum has to list it.
  if (
    value === null &&
    schema.nullable === true &&
    typeof schema.type === 'string' &&
    Object.keys(schema).every((keyword) => annotations.has(keyword) || keyword === 'type')
  )
    return true;
  return Object.keys(schema).every((keyword) => surelyKeeps(value, keyword, question));
}

/** The keywords of a schema that a value may break. */
export function undecidedKeywords(value: unknown, schema: JsonObject, resolve: Resolve): string[] {
  if (surelyConforms(value, schema, resolve)) return [];
  return Object.keys(schema).filter((keyword) => !surelyKeeps(value, keyword, { schema, resolve, depth: 199 }));
}

function surelyKeeps(value: unknown, keyword: string, question: Question): boolean {
  if (annotations.has(keyword) || keyword.startsWith('x-')) return true;
  return Object.hasOwn(rules, keyword) && rules[keyword]!(value, question.schema[keyword], question);
}

type Rule = (value: unknown, wanted: unknown, question: Question) => boolean;

const conforms = (value: unknown, schema: unknown, { resolve, depth }: Question) =>
  surelyConforms(value, schema, resolve, depth);
const forNumbers =
  (keeps: (value: number, limit: number) => boolean): Rule =>
  (value, limit) =>
    typeof limit === 'number' && (typeof value !== 'number' || keeps(value, limit));
const forSizes =
  (size: (value: unknown) => number | undefined, keeps: (size: number, limit: number) => boolean): Rule =>
  (value, limit) => {
    const found = size(value);
    return typeof limit === 'number' && (found === undefined || keeps(found, limit));
  };
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;
const lengthOf = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const countOf = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const membersOf = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

const rules: Record<string, Rule> = {
  $ref: (value, reference, question) =>
    typeof reference === 'string' && conforms(value, question.resolve(reference), question),
  type: (value, type) => (Array.isArray(type) ? type : [type]).some((one) => isOfType(value, one)),
  enum: (value, values) => Array.isArray(values) && isScalar(value) && values.includes(value),
  const: (value, wanted) => isScalar(value) && value === wanted,
  minimum: forNumbers(atLeast),
  maximum: forNumbers(atMost),
  exclusiveMinimum: forNumbers((value, limit) => value > limit),
  exclusiveMaximum: forNumbers((value, limit) => value < limit),
  minLength: forSizes(lengthOf, atLeast),
  maxLength: forSizes(lengthOf, atMost),
  pattern: (value, pattern) =>
    typeof value !== 'string' || (typeof pattern === 'string' && (expressionOf(pattern)?.test(value) ?? false)),
  format: (value, format) => typeof format === 'string' && isOfFormat(value, format),
  minItems: forSizes(countOf, atLeast),
  maxItems: forSizes(countOf, atMost),
  uniqueItems: (value, wanted) =>
    wanted === false || !Array.isArray(value) || (value.every(isScalar) && new Set(value).size === value.length),
  items: (value, items, question) => !Array.isArray(value) || value.every((item) => conforms(item, items, question)),
  minProperties: forSizes(membersOf, atLeast),
  maxProperties: forSizes(membersOf, atMost),
  required: (value, names) =>
    Array.isArray(names) &&
    (!isObject(value) || names.every((name) => typeof name === 'string' && Object.hasOwn(value, name))),
  properties: (value, properties, question) =>
    isObject(properties) &&
    (!isObject(value) ||
      Object.keys(value).every(
        (name) => !Object.hasOwn(properties, name) || conforms(value[name], properties[name], question),
      )),
  additionalProperties: (value, others, question) =>
    others === true ||
    !isObject(value) ||
    Object.keys(value).every(
      (name) => member(question.schema.properties, name) !== undefined || conforms(value[name], others, question),
    ),
  allOf: (value, members, question) => Array.isArray(members) && members.every((one) => conforms(value, one, question)),
  anyOf: (value, members, question) => Array.isArray(members) && members.some((one) => conforms(value, one, question)),
};

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return false;
  }
}

const expressions = new Map<string, RegExp | undefined>();

function expressionOf(pattern: string): RegExp | undefined {
  if (!expressions.has(pattern)) {
    let expression: RegExp | undefined;
    try {
      if (patternDanger(pattern) === undefined) expression = new RegExp(pattern, 'u');
    } catch {
      // Reported by the check of patterns.
    }
    expressions.set(pattern, expression);
  }
  return expressions.get(pattern);
}

/** A format nobody defined is an annotation. */
function isOfFormat(value: unknown, format: string): boolean {
  const definition: unknown = Object.hasOwn(fullFormats, format)
    ? fullFormats[format as keyof typeof fullFormats]
    : true;
  const { type = 'string', validate = definition } =
    isObject(definition) && !(definition instanceof RegExp)
      ? (definition as { type?: string; validate?: unknown })
      : {};
  if (validate === true || typeof value !== type) return true;
  if (validate instanceof RegExp)
    return new RegExp(validate.source, validate.flags.replace('g', '')).test(value as string);
  return typeof validate === 'function' && (validate as (value: unknown) => unknown)(value) === true;
}
