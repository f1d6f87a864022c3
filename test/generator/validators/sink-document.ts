// A document whose schemas use every keyword that the model knows, with texts that look like generated code.
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, examples: Record<string, unknown> = {}) => ({
  content: {
    'application/json': {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});

const Sink = {
  type: 'object',
  required: ['kind', 'constructor'],
  minProperties: 1,
  maxProperties: 8,
  properties: {
    kind: { enum: ['a', '{instancePath:"",schemaPath:', 1, null, { b: ['c'] }] },
    constructor: { type: ['string', 'null'], const: 'validate0.errors = [' },
    exact: { const: { a: [1] } },
    size: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
    list: {
      type: 'array',
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      items: { anyOf: [ref('Sink'), { type: 'null' }, { type: 'integer' }] },
    },
    one: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }, { type: 'string', maxLength: 1 }] },
    open: {
      oneOf: [
        { type: 'string', enum: ['vErrors === null', 'a'] },
        { type: 'string', enum: ['b'] },
        { type: 'integer', minimum: 5 },
      ],
    },
    every: {
      allOf: [{ type: 'object' }, { properties: { 'schema0.properties': { type: 'integer' }, b: true } }],
      not: { required: ['b'] },
    },
    map: {
      type: 'object',
      propertyNames: { minLength: 2, maxLength: 4 },
      additionalProperties: { type: 'string', minLength: 3, enum: ['abc', 'return errors === 0;'] },
    },
    'wrapper0.validate': { type: 'string', minLength: 2, maxLength: 20, pattern: '^[^"]*$' },
    sealed: { type: 'object', properties: { a: { type: 'boolean' } }, additionalProperties: false },
    names: ref('Names'),
    thing: { allOf: [ref('Base'), { properties: { more: ref('Base') } }] },
  },
};
/** Fields that are called like what generated code is made of. */
const Names = {
  type: 'object',
  properties: Object.fromEntries(
    ['errors', 'vErrors', '_errs1', 'valid0', 'strict', 'data', 'instancePath', 'schema3', 'validate3', 'fail'].map(
      (name) => [name, { type: ['integer', 'null'] }],
    ),
  ),
};
const Base = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 1 },
    when: { type: 'string', format: 'date-time' },
    count: { type: 'integer', format: 'int32' },
  },
};

const start = { kind: 'a', constructor: 'validate0.errors = [' };
const examples = {
  a: { ...start, list: [1, null, { ...start, kind: 1 }], one: 'x' },
  b: { ...start, kind: { b: ['c'] }, size: 2.5, exact: { a: [1] }, open: 'b', every: { 'schema0.properties': 1 } },
  c: {
    ...start,
    map: { ab: 'abc' },
    'wrapper0.validate': '🙂🙂',
    sealed: { a: true },
    thing: { id: 'x', when: '2026-01-15T08:30:00Z', count: 1, more: { id: 'y' } },
  },
  d: { ...start, kind: '{instancePath:"",schemaPath:', open: 'vErrors === null', one: 1, list: [2, 3] },
  e: {
    ...start,
    names: {
      errors: 1,
      vErrors: 2,
      _errs1: null,
      valid0: 1,
      strict: 1,
      data: 1,
      instancePath: 1,
      schema3: 1,
      validate3: 1,
      fail: 1,
    },
  },
};

export const sinkDocument = {
  paths: {
    '/a': {
      post: {
        operationId: 'Sink',
        tags: ['Sink'],
        requestBody: json(ref('Sink'), examples),
        responses: { 200: json(ref('Sink'), examples), 400: json({}) },
      },
    },
  },
  components: { schemas: { Sink, Names, Base } },
};
