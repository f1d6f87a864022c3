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
import { type PlainRule, without } from './plain-rule.ts';
import { responseRules } from './response-rules.ts';

const keywordsOfType: readonly (readonly [types: readonly string[], keywords: readonly string[]])[] = [
  [
    ['integer', 'number'],
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ],
  [['string'], ['minLength', 'maxLength', 'pattern']],
  [['array'], ['items', 'minItems', 'maxItems', 'uniqueItems']],
  [['object'], ['properties', 'required', 'minProperties', 'maxProperties', 'additionalProperties']],
];

const isExtension = (name: string): boolean => name.startsWith('x-');

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
    apply: (object) => {
      const kept = without(object, isExtension);
      return isObject(kept['info']) ? { ...kept, info: without(kept['info'], isExtension) } : kept;
    },
    examples: [
      { before: { type: 'string', 'x-known-values': ['a'] }, after: { type: 'string' } },
      { before: { info: { title: 'Lamps', 'x-quality': {} } }, after: { info: { title: 'Lamps' } } },
    ],
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
  ...responseRules,
];

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
