// What the plain document leaves out, one rule each, for generators that stop at it. `before` and `after` show the rule; the tests
// hold each to it. A rule only makes wider: whatever the document lets through, the plain one lets through, too.
import {
  foldName,
  isObject,
  type JsonObject,
  listMember,
  member,
  objectMember,
  textMember,
} from '../../spec/checks/json.ts';
import type { ObjectKind } from '../../spec/checks/openapi-objects.ts';

export interface PlainRule {
  id: string;
  /** For the README of the feeds. */
  leavesOut: string;
  kinds: readonly ObjectKind[];
  /** @param object an OpenAPI 3.0.3 object whose parts are plain already. */
  apply(object: JsonObject): JsonObject;
  examples: readonly { before: JsonObject; after: JsonObject }[];
}

const keywordsOfType: readonly (readonly [types: readonly string[], keywords: readonly string[]])[] = [
  [
    ['integer', 'number'],
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ],
  [['string'], ['minLength', 'maxLength', 'pattern']],
  [['array'], ['items', 'minItems', 'maxItems', 'uniqueItems']],
  [['object'], ['properties', 'required', 'minProperties', 'maxProperties', 'additionalProperties']],
];

export const plainRules: readonly PlainRule[] = [
  {
    id: 'extensions',
    leavesOut: 'all `x-` members, which some tools take for their own',
    kinds: [
      'document',
      'components',
      'pathItem',
      'operation',
      'parameter',
      'header',
      'requestBody',
      'response',
      'mediaType',
      'encoding',
      'schema',
      'securityScheme',
    ],
    apply: (object) => without(object, (name) => name.startsWith('x-')),
    examples: [{ before: { type: 'string', 'x-known-values': ['a'] }, after: { type: 'string' } }],
  },
  {
    id: 'examples',
    leavesOut: 'examples: those that the documents get wrong stop a tool that checks them',
    kinds: ['parameter', 'header', 'mediaType', 'schema'],
    apply: (object) => without(object, (name) => name === 'example' || name === 'examples'),
    examples: [{ before: { schema: {}, example: 5, examples: {} }, after: { schema: {} } }],
  },
  {
    id: 'keywords-of-other-types',
    leavesOut: 'keywords that say nothing about the type beside them, such as `maximum` beside `string`',
    kinds: ['schema'],
    apply(schema) {
      const type = textMember(schema, 'type');
      const strangers = keywordsOfType.flatMap(([types, keywords]) =>
        type === undefined || types.includes(type) ? [] : keywords,
      );
      return without(schema, (name) => strangers.includes(name));
    },
    examples: [
      { before: { type: 'string', maximum: 5, maxLength: 5 }, after: { type: 'string', maxLength: 5 } },
      { before: { maximum: 5 }, after: { maximum: 5 } },
    ],
  },
  {
    id: 'patterns',
    leavesOut: 'patterns with lookaround or back references, which the engines of Go and Rust lack',
    kinds: ['schema'],
    apply: (schema) =>
      /\(\?[=!<]|\\[1-9]/.test(textMember(schema, 'pattern') ?? '')
        ? without(schema, (name) => name === 'pattern')
        : schema,
    examples: [
      { before: { type: 'string', pattern: '^(?!a)b' }, after: { type: 'string' } },
      { before: { type: 'string', pattern: '^(?:a|b)$' }, after: { type: 'string', pattern: '^(?:a|b)$' } },
    ],
  },
  {
    id: 'unnameable-values',
    leavesOut:
      'enumerations of texts whose values differ in punctuation only (`>`, `<=`): no language has names for them',
    kinds: ['schema'],
    apply(schema) {
      const values = listMember(schema, 'enum');
      const names = values.map((value) =>
        typeof value === 'string' ? value.toLowerCase().replace(/[^a-z0-9]/g, '') : JSON.stringify(value),
      );
      return names.includes('') || new Set(names).size < names.length
        ? without(schema, (name) => name === 'enum')
        : schema;
    },
    examples: [
      { before: { type: 'string', enum: ['>', 'A'] }, after: { type: 'string' } },
      { before: { type: 'string', enum: ['a-b', 'ab'] }, after: { type: 'string' } },
      { before: { type: 'string', enum: ['a', 'b', null] }, after: { type: 'string', enum: ['a', 'b', null] } },
    ],
  },
  {
    id: 'names-alike',
    leavesOut:
      'fields, and parameters that may be left out, whose names differ from another only in case or punctuation (`fileName`, `file_name`): the mandatory one stays, or the first. A field left out is still allowed',
    kinds: ['schema', 'operation'],
    apply(object) {
      const properties = objectMember(object, 'properties');
      const required = listMember(object, 'required');
      const names = Object.keys(properties);
      const kept = new Set(firstOfEach([...names.filter((name) => required.includes(name)), ...names], foldName));
      const parameters = listMember(object, 'parameters');
      const keptParameters = new Set(firstOfEach([...parameters.filter(isMandatory), ...parameters], wordOfParameter));
      return {
        ...(kept.size === names.length ? object : openObject(object, kept)),
        ...(keptParameters.size < parameters.length && {
          parameters: parameters.filter((parameter) => isMandatory(parameter) || keptParameters.has(parameter)),
        }),
      };
    },
    examples: [
      {
        before: { properties: { aB: {}, a_b: { type: 'string' }, c: {} }, required: ['a_b', 'c'] },
        after: { properties: { a_b: { type: 'string' }, c: {} }, required: ['a_b', 'c'] },
      },
      {
        before: { properties: { aB: {}, a_b: {} }, required: ['aB', 'a_b'], additionalProperties: false },
        after: { properties: { aB: {} }, required: ['aB'] },
      },
      {
        before: { properties: { a: {}, b: {} }, additionalProperties: false },
        after: { properties: { a: {}, b: {} }, additionalProperties: false },
      },
      {
        before: {
          parameters: [
            { in: 'query', name: 'a-b' },
            { in: 'query', name: 'a_b', required: true },
            { in: 'header', name: 'A-B' },
            { in: 'query', name: 'c' },
          ],
        },
        after: {
          parameters: [
            { in: 'query', name: 'a_b', required: true },
            { in: 'header', name: 'A-B' },
            { in: 'query', name: 'c' },
          ],
        },
      },
    ],
  },
  {
    id: 'bodies-without-schema',
    leavesOut: 'bodies of answers of which the documents give an example and no table',
    kinds: ['response'],
    apply(response) {
      const content = Object.entries(objectMember(response, 'content')).filter(
        ([, media]) => member(media, 'schema') !== undefined,
      );
      const rest = without(response, (name) => name === 'content');
      return content.length > 0 ? { ...rest, content: Object.fromEntries(content) } : rest;
    },
    examples: [
      { before: { description: 'a', content: { 'a/b': {} } }, after: { description: 'a' } },
      { before: { content: { 'a/b': { schema: {} }, 'c/d': {} } }, after: { content: { 'a/b': { schema: {} } } } },
    ],
  },
  {
    id: 'reference-siblings',
    leavesOut: 'what stands beside a reference to a schema (`allOf` of one), unless it makes it nullable',
    kinds: ['schema'],
    apply(schema) {
      const [only, ...more] = listMember(schema, 'allOf');
      return isObject(only) && textMember(only, '$ref') !== undefined && more.length === 0 && schema.nullable !== true
        ? only
        : schema;
    },
    examples: [
      {
        before: { allOf: [{ $ref: '#/components/schemas/A' }], description: 'a' },
        after: { $ref: '#/components/schemas/A' },
      },
      {
        before: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true },
        after: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true },
      },
    ],
  },
  {
    id: 'choices',
    leavesOut: '`anyOf` and `oneOf`: the value may be any',
    kinds: ['schema'],
    apply: (schema) => without(schema, (name) => name === 'anyOf' || name === 'oneOf'),
    examples: [
      { before: { anyOf: [{ type: 'string' }, { type: 'integer' }], description: 'a' }, after: { description: 'a' } },
    ],
  },
  {
    id: 'one-success',
    leavesOut: 'all successful answers of an operation but the first, where their bodies differ',
    kinds: ['operation'],
    apply: (operation) => ({
      ...operation,
      responses: onlyFirst(objectMember(operation, 'responses'), (status) => /^2/.test(status)),
    }),
    examples: [
      {
        before: { responses: { 200: { content: { 'a/b': {} } }, 202: {} } },
        after: { responses: { 200: { content: { 'a/b': {} } } } },
      },
      { before: { responses: { 200: {}, 204: {} } }, after: { responses: { 200: {}, 204: {} } } },
    ],
  },
  {
    id: 'one-error',
    leavesOut: 'all other answers of an operation but one, where their bodies differ: the `default` one, or the first',
    kinds: ['operation'],
    apply: (operation) => ({
      ...operation,
      responses: onlyFirst(objectMember(operation, 'responses'), (status) => !/^2/.test(status), 'default'),
    }),
    examples: [
      {
        before: { responses: { 200: {}, 400: { content: { 'a/b': {} } }, default: {} } },
        after: { responses: { 200: {}, default: {} } },
      },
      { before: { responses: { 200: {}, 400: {}, 404: {} } }, after: { responses: { 200: {}, 400: {}, 404: {} } } },
    ],
  },
  {
    id: 'no-default',
    leavesOut:
      '`default` answers: they stand as `4XX` only. progenitor takes `default` for a success of another shape, ogen stumbles over `4XX` and `5XX` of one shape',
    kinds: ['operation'],
    apply(operation) {
      const { default: other, ...named } = objectMember(operation, 'responses');
      const hasSuccess = Object.keys(named).some((status) => status.startsWith('2'));
      return other !== undefined && hasSuccess ? { ...operation, responses: { ...named, '4XX': other } } : operation;
    },
    examples: [
      {
        before: { responses: { 200: {}, default: { description: 'a' } } },
        after: { responses: { 200: {}, '4XX': { description: 'a' } } },
      },
      { before: { responses: { default: {} } }, after: { responses: { default: {} } } },
    ],
  },
];

function without(object: JsonObject, isLeftOut: (name: string) => boolean): JsonObject {
  return Object.keys(object).some(isLeftOut)
    ? Object.fromEntries(Object.entries(object).filter(([name]) => !isLeftOut(name)))
    : object;
}

/** The first item of each word; in the order given. */
function firstOfEach<Item>(items: readonly Item[], wordOf: (item: Item) => string): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) if (!firsts.has(wordOf(item))) firsts.set(wordOf(item), item);
  return [...firsts.values()];
}

const isMandatory = (parameter: unknown): boolean => member(parameter, 'required') === true;

/** A reference is a word of its own. */
function wordOfParameter(parameter: unknown): string {
  return isObject(parameter) && typeof parameter.name === 'string'
    ? `${String(parameter.in)} ${foldName(parameter.name)}`
    : JSON.stringify(parameter);
}

/** The object schema with these properties only, open for the others. */
function openObject(schema: JsonObject, kept: ReadonlySet<string>): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(objectMember(schema, 'properties')).filter(([name]) => kept.has(name)),
  );
  const required = listMember(schema, 'required').filter((name) => kept.has(String(name)));
  const rest = without(schema, (name) => name === 'required' || name === 'additionalProperties');
  return { ...rest, properties, ...(required.length > 0 && { required }) };
}

/** Of the responses whose status is meant, the preferred or else the first one, unless all have one body. */
function onlyFirst(responses: JsonObject, isMeant: (status: string) => boolean, preferred?: string): JsonObject {
  const meant = Object.keys(responses).filter(isMeant);
  const bodies = new Set(meant.map((status) => JSON.stringify(member(responses[status], 'content') ?? null)));
  const kept = meant.find((status) => status === preferred) ?? meant[0];
  return bodies.size < 2 ? responses : without(responses, (status) => isMeant(status) && status !== kept);
}
