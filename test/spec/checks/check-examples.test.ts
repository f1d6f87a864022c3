import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { surelyConforms } from '../../../spec/checks/examples/surely-conforms.ts';
import { largeDocument } from '../large-document.ts';

function report(document: unknown) {
  const report = new Report();
  checkExamples(document, report);
  return report.diagnostics.map(({ code, pointer, message }) => ({ code, pointer, message }));
}

function documentOf(example: object, schema: object, openapi = '3.1.0', type = 'application/json') {
  return {
    openapi,
    info: { title: 'Example', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: { content: { [type]: { schema: { $ref: '#/components/schemas/A' }, ...example } } },
          responses: {},
        },
      },
    },
    components: { schemas: { A: schema } },
  };
}
const place = '/paths/~1a/post/requestBody/content/application~1json';

describe('examples of bodies', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', maxLength: 3 }, size: { type: ['integer', 'null'] } },
    additionalProperties: false,
  };

  it('that keep their schema are not mentioned', () => {
    expect(
      report(
        documentOf(
          { examples: { one: { value: { id: 'abc', size: null } }, two: { externalValue: 'https://example.com' } } },
          schema,
        ),
      ),
    ).toEqual([]);
  });

  it('that break it are named with the place in the example', () => {
    expect(
      report(documentOf({ examples: { one: { value: { id: 'abcd', 'a/b': 1 } } }, example: { size: '1' } }, schema)),
    ).toEqual([
      {
        code: 'example-mismatch',
        pointer: `${place}/example`,
        message: 'The example breaks its own schema: "id" is missing.',
      },
      {
        code: 'example-mismatch',
        pointer: `${place}/example/size`,
        message: 'The example breaks its own schema: expected integer or null, found "1".',
      },
      {
        code: 'example-mismatch',
        pointer: `${place}/examples/one/value/a~1b`,
        message: 'The example breaks its own schema: "a/b" is not known here.',
      },
      {
        code: 'example-mismatch',
        pointer: `${place}/examples/one/value/id`,
        message: 'The example breaks its own schema: must NOT have more than 3 characters, found "abcd".',
      },
    ]);
  });

  it('that are no JSON are texts and no objects', () => {
    expect(report(documentOf({ example: '{ "id": ... }' }, schema))).toMatchObject([
      { code: 'example-mismatch', pointer: `${place}/example` },
    ]);
    expect(report(documentOf({ example: '<a/>' }, schema, '3.1.0', 'application/xml'))).toEqual([]);
  });

  it('may leave out in a request what is read only', () => {
    const readOnly = { ...schema, properties: { id: { type: 'string', readOnly: true } } };
    expect(report(documentOf({ example: {} }, readOnly))).toEqual([]);
    expect(report(documentOf({ example: { id: 1 } }, readOnly))).toHaveLength(1);
  });

  it('are found behind a reference', () => {
    const document = documentOf({ examples: { one: { $ref: '#/components/examples/One' } } }, schema);
    expect(
      report({ ...document, components: { ...document.components, examples: { One: { value: 1 } } } }),
    ).toMatchObject([{ pointer: `${place}/examples/one` }]);
  });
});

describe('3.0', () => {
  it.each([
    [null, { type: 'string', nullable: true }, 0],
    [null, { type: 'string' }, 1],
    [null, { allOf: [{ type: 'string' }], nullable: true }, 0],
    [1, { type: 'integer', minimum: 1, exclusiveMinimum: true }, 1],
    [1, { type: 'integer', minimum: 1, exclusiveMinimum: false }, 0],
    [2, { type: 'integer', minimum: 1, exclusiveMinimum: true }, 0],
  ])('%j against %j: %i', (example, schema, count) => {
    expect(report(documentOf({ example }, schema, '3.0.3'))).toHaveLength(count);
  });
});

it('looks at parameters and at schemas too', () => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Example', version: '1' },
    paths: {
      '/a': {
        get: {
          parameters: [{ name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Limit' }, example: 'ten' }],
        },
      },
    },
    components: { schemas: { Limit: { type: 'integer', default: '10', examples: [1, 'two'] } } },
  };
  expect(report(document).map(({ pointer }) => pointer)).toEqual([
    '/paths/~1a/get/parameters/0/example',
    '/components/schemas/Limit/default',
    '/components/schemas/Limit/examples/1',
  ]);
});

it('says when a schema cannot be compiled', () => {
  expect(report(documentOf({ example: 1 }, { $ref: '#/components/schemas/B' }))).toMatchObject([
    { code: 'example-unchecked' },
  ]);
  expect(report(documentOf({ example: 1 }, { type: 'string', pattern: '(' }))).toMatchObject([
    { code: 'example-unchecked' },
  ]);
});

it('lets through nothing that ajv would not', () => {
  const scalar = fc.constantFrom(
    null,
    true,
    0,
    1,
    -3,
    2.5,
    70000,
    '',
    'a',
    'abc',
    'A',
    '😀😀',
    '2024-01-01',
    '2024-01-01T00:00:00Z',
    'a@b.example',
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value')),
    ),
  })).value;
  const count = fc.integer({ min: 0, max: 3 });
  const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'array', 'object');
  const schema = fc.letrec((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      fc.record({ type }),
      fc.record(
        {
          type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 2 })),
          enum: fc.uniqueArray(scalar, { minLength: 1 }),
          const: scalar,
          minimum: count,
          exclusiveMaximum: count,
          minLength: count,
          maxLength: count,
          multipleOf: fc.constantFrom(1, 2),
          pattern: fc.constantFrom('^a', 'b$', '^.$'),
          format: fc.constantFrom('date', 'date-time', 'email', 'int32', 'uuid', 'unknown'),
          minItems: count,
          maxItems: count,
          uniqueItems: fc.boolean(),
          items: tie('schema'),
          minProperties: count,
          maxProperties: count,
          required: fc.uniqueArray(fc.constantFrom('a', 'b')),
          properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { minKeys: 1 }),
          additionalProperties: tie('schema'),
          allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          not: tie('schema'),
          description: fc.constant('text'),
        },
        { requiredKeys: [] },
      ),
    ),
  })).schema;
  let sure = 0;
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 8, maxLength: 8 }), (schema, values) => {
      const conforming = values.filter((value) => surelyConforms(value, schema, () => undefined));
      sure += conforming.length;
      const ajv = new Ajv2020({ strict: false, logger: false });
      addFormats.default(ajv);
      const validate = ajv.compile(schema as object);
      for (const value of conforming) expect(validate(value), JSON.stringify(value)).toBe(true);
    }),
    { numRuns: 150 },
  );
  expect(sure).toBeGreaterThan(50);
});

it('is sure of examples that are right, so that ajv is not asked', () => {
  const document = largeDocument({ operations: 300, schemasPerOperation: 4, propertiesPerSchema: 16 });
  expect(report(document)).toEqual([]);
});

it('what each page of several sends is held against the schema of that page', () => {
  const $ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const post = {
    requestBody: { content: { 'application/json': { schema: { anyOf: [$ref('A'), $ref('B')] } } } },
    responses: {},
    'x-variants': [
      { title: 'A', requestBody: $ref('A'), examples: [{ value: { lit: 'yes' } }] },
      { title: 'B', requestBody: $ref('B'), examples: [{ value: { lit: 'yes' } }, { target: '/a' }] },
    ],
  };
  const lit = (type: string): object => ({ type: 'object', properties: { lit: { type } } });
  const found = report({
    openapi: '3.1.0',
    info: { title: 'Example', version: '1' },
    paths: { '/a': { post } },
    components: { schemas: { A: lit('boolean'), B: lit('string') } },
  });
  expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['example-mismatch', '/paths/~1a/post/x-variants/0/examples/0/value/lit'],
  ]);
});
