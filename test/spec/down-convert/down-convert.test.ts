import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { portableSubset } from '../../../spec/checks/portable-subset.ts';
import { buildDocumentView } from '../../../spec/checks/document-view.ts';
import type { JsonObject } from '../../../spec/checks/json.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { largeDocument } from '../large-document.ts';

const info = { title: 'Example', version: '1' };

/** What is wrong with the result as a 3.0 document. */
function faultsOf(document: unknown): string[] {
  const report = new Report();
  checkDocument(document, {}, report);
  return report.diagnostics.map(({ pointer, message }) => `${pointer} ${message}`);
}

function convertSchema(schema: unknown) {
  const { document, lost } = downConvert({
    openapi: '3.1.0',
    info,
    components: { schemas: { A: schema, B: {}, C: { type: ['object', 'null'] } } },
  });
  expect(faultsOf(document)).toEqual([]);
  return {
    schema: (document as any).components.schemas.A,
    lost: lost.map(({ pointer, what }) => `${pointer.replace('/components/schemas/A', '')}: ${what}`),
  };
}

const B = { $ref: '#/components/schemas/B' };

describe('schemas, without loss', () => {
  it.each<[string, unknown, unknown]>([
    ['a reference alone', B, B],
    [
      'a reference with siblings',
      { description: 'B', ...B, 'x-field-name': 'b' },
      { description: 'B', allOf: [B], 'x-field-name': 'b' },
    ],
    ['a reference with allOf', { ...B, allOf: [{ minProperties: 1 }] }, { allOf: [B, { minProperties: 1 }] }],
    ['a type or null', { type: ['string', 'null'], maxLength: 3 }, { type: 'string', nullable: true, maxLength: 3 }],
    ['null first', { type: ['null', 'integer'] }, { type: 'integer', nullable: true }],
    [
      'several types',
      { type: ['string', 'array', 'null'] },
      {
        anyOf: [
          { type: 'string', nullable: true },
          { type: 'array', items: {} },
        ],
      },
    ],
    [
      'several types beside anyOf',
      { anyOf: [B], type: ['string', 'integer'] },
      { anyOf: [B], allOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }] },
    ],
    ['null alone', { type: 'null' }, { enum: [null] }],
    [
      'a named schema or null',
      { anyOf: [B, { type: 'null' }], description: 'B' },
      { allOf: [B], nullable: true, description: 'B' },
    ],
    [
      'a named schema or null, by oneOf',
      { oneOf: [{ type: 'null', description: 'none' }, B] },
      { allOf: [B], nullable: true },
    ],
    [
      'a text or null',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      { allOf: [{ type: 'string', nullable: true }] },
    ],
    [
      'a named schema with a type, or null',
      { anyOf: [{ $ref: '#/components/schemas/C' }, { type: 'null' }] },
      { type: 'object', allOf: [{ $ref: '#/components/schemas/C' }], nullable: true },
    ],
    [
      'several named schemas of one type, or null',
      { anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/C' }, { type: 'null' }] },
      {
        type: 'object',
        anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/C' }],
        nullable: true,
      },
    ],
    [
      'several named schemas or null',
      { anyOf: [B, { $ref: '#/components/schemas/C' }, { type: 'null' }] },
      { anyOf: [B, { $ref: '#/components/schemas/C' }, { enum: [null] }] },
    ],
    [
      'a type that is said twice',
      { type: ['object', 'null'], anyOf: [{ $ref: '#/components/schemas/C' }, { type: 'null' }] },
      { type: 'object', nullable: true, allOf: [{ $ref: '#/components/schemas/C' }] },
    ],
    [
      'an enum or null',
      { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
      { type: 'string', allOf: [{ type: 'string', enum: ['a'] }], nullable: true },
    ],
    [
      'one of several or null',
      { oneOf: [B, { type: 'string' }, { type: 'null' }] },
      { oneOf: [B, { type: 'string', nullable: true }] },
    ],
    ['a choice without null', { oneOf: [B, { type: 'string' }] }, { oneOf: [B, { type: 'string' }] }],
    [
      'an exclusive bound',
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
      { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
    ],
    [
      'the tighter of two bounds',
      { minimum: 1, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9 },
      { minimum: 1, maximum: 9, exclusiveMaximum: true },
    ],
    ['a constant', { type: 'string', const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a constant beside an enum', { enum: ['a', 'b'], const: 'a' }, { enum: ['a', 'b'], allOf: [{ enum: ['a'] }] }],
    ['one example', { type: 'string', examples: ['a'] }, { type: 'string', example: 'a' }],
    ['no example', { type: 'string', examples: [] }, { type: 'string' }],
    ['base64', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
    ['bytes', { type: 'string', contentMediaType: 'application/octet-stream' }, { type: 'string', format: 'binary' }],
    [
      'boolean schemas',
      { type: 'object', properties: { a: true, b: false }, additionalProperties: false },
      { type: 'object', properties: { a: {}, b: { not: {} } }, additionalProperties: false },
    ],
    ['a boolean schema by itself', false, { not: {} }],
    ['a list of anything', { type: 'array' }, { type: 'array', items: {} }],
    ['no required names', { type: 'object', required: [] }, { type: 'object' }],
    [
      'nested',
      { items: { additionalProperties: { not: { type: ['string', 'null'] } } }, type: 'array' },
      { items: { additionalProperties: { not: { type: 'string', nullable: true } } }, type: 'array' },
    ],
    [
      'definitions of its own',
      { $defs: { C: { type: ['string', 'null'] } }, items: { $ref: '#/components/schemas/A/$defs/C' } },
      { 'x-defs': { C: { type: 'string', nullable: true } }, items: { $ref: '#/components/schemas/A/x-defs/C' } },
    ],
    [
      'names of properties that look like keywords',
      { properties: { const: { const: 1 }, $ref: { type: 'string' }, type: { type: ['string', 'null'] } } },
      { properties: { const: { enum: [1] }, $ref: { type: 'string' }, type: { type: 'string', nullable: true } } },
    ],
    [
      'values that look like schemas',
      { default: { type: ['string', 'null'] }, enum: [{ const: 1 }], 'x-known-values': [{ const: 1 }] },
      { default: { type: ['string', 'null'] }, enum: [{ const: 1 }], 'x-known-values': [{ const: 1 }] },
    ],
    [
      'a property called __proto__',
      JSON.parse('{"properties":{"__proto__":{"const":1}}}'),
      JSON.parse('{"properties":{"__proto__":{"enum":[1]}}}'),
    ],
  ])('%s', (_, schema, expected) => {
    expect(convertSchema(schema)).toEqual({ schema: expected, lost: [] });
  });
});

describe('schemas, with loss', () => {
  it.each<[unknown, unknown, string[]]>([
    [
      { type: 'string', examples: ['a', 'b'] },
      { type: 'string', example: 'a' },
      ['/examples: all examples but the first'],
    ],
    [{ type: 'array', prefixItems: [{}], items: false }, { type: 'array', items: {} }, ['/prefixItems: "prefixItems"']],
    [{ patternProperties: { '^a': {} }, additionalProperties: false }, {}, ['/patternProperties: "patternProperties"']],
    [
      { if: {}, then: {}, $comment: 'a', unevaluatedProperties: false },
      {},
      ['/if: "if"', '/then: "then"', '/$comment: "$comment"', '/unevaluatedProperties: "unevaluatedProperties"'],
    ],
    [{ type: 'string', nullable: true }, { type: 'string' }, ['/nullable: "nullable"']],
    [{ enum: [] }, {}, ['/enum: an "enum" without values']],
    [
      { contentEncoding: 'base32', contentSchema: {} },
      {},
      ['/contentEncoding: "contentEncoding"', '/contentSchema: "contentSchema"'],
    ],
    [
      { format: 'uri', contentEncoding: 'base64', contentMediaType: 'image/png' },
      { format: 'uri' },
      ['/contentEncoding: "contentEncoding"', '/contentMediaType: "contentMediaType"'],
    ],
    [JSON.parse('{"__proto__":{"const":1},"toString":1}'), {}, ['/__proto__: "__proto__"', '/toString: "toString"']],
  ])('%j', (schema, expected, lost) => {
    expect(convertSchema(schema)).toEqual({ schema: expected, lost });
  });
});

describe('the other objects', () => {
  const convert = (document: object) => downConvert({ openapi: '3.1.0', info, ...document });

  it('the version, and paths where there are none', () => {
    expect(convert({})).toEqual({ document: { openapi: '3.0.3', info, paths: {} }, lost: [] });
    expect(Object.keys(convert({ paths: {}, tags: [], 'x-error-codes': [1] }).document)).toEqual([
      'openapi',
      'info',
      'paths',
      'tags',
      'x-error-codes',
    ]);
  });

  it('the licence', () => {
    const licence = (license: object) => convert({ info: { ...info, license } });
    expect(licence({ name: 'Apache-2.0', identifier: 'Apache-2.0' })).toMatchObject({
      document: { info: { license: { name: 'Apache-2.0', url: 'https://spdx.org/licenses/Apache-2.0.html' } } },
      lost: [],
    });
    expect(licence({ name: 'Either', identifier: 'MIT OR Apache-2.0' })).toMatchObject({
      document: { info: { license: { name: 'Either' } } },
      lost: [{ pointer: '/info/license/identifier' }],
    });
    expect(licence({ name: 'Own', url: 'https://example.com' })).toMatchObject({
      document: { info: { license: { name: 'Own', url: 'https://example.com' } } },
      lost: [],
    });
  });

  it('what 3.0.3 does not have', () => {
    const { document, lost } = convert({
      info: { ...info, summary: 'a' },
      webhooks: {},
      jsonSchemaDialect: 'https://example.com',
      components: { pathItems: {} },
    });
    expect(lost.map(({ pointer }) => pointer)).toEqual([
      '/webhooks',
      '/jsonSchemaDialect',
      '/components/pathItems',
      '/info/summary',
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('schemas wherever they are', () => {
    const schema = { type: ['string', 'null'] };
    const content = { 'application/json': { schema, example: { const: 1 } } };
    const parameter = { name: 'a', in: 'query', schema };
    const { document, lost } = convert({
      paths: {
        '/a': {
          parameters: [parameter],
          post: {
            parameters: [parameter, { name: 'b', in: 'query', content }],
            requestBody: { content },
            responses: {
              200: { description: '', headers: { H: { schema } }, content },
              'x-a': { content },
              default: { $ref: '#/components/responses/R', description: 'a' },
            },
            callbacks: {
              done: {
                '{$request.body#/url}': { post: { requestBody: { content }, responses: { 200: { description: '' } } } },
                'x-b': schema,
              },
            },
          },
        },
        'x-c': { get: { parameters: [parameter] } },
      },
      components: { responses: { R: { description: '', content } } },
    });
    const text = JSON.stringify(document);
    expect(text.match(/"type":"string","nullable":true/g)).toHaveLength(8);
    expect(text.match(/\["string","null"\]/g)).toHaveLength(3);
    expect(lost).toEqual([
      { pointer: '/paths/~1a/post/responses/default/description', what: '"description" beside a reference' },
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('operations without responses', () => {
    const { document } = convert({ paths: { '/a': { get: {} } } });
    expect(document).toMatchObject({ paths: { '/a': { get: { responses: { default: { description: '' } } } } } });
    expect(faultsOf(document)).toEqual([]);
  });

  it('path items that are components, even one within itself', () => {
    const Item = { post: { callbacks: { done: { 'https://example.com': { $ref: '#/components/pathItems/Item' } } } } };
    const { document, lost } = convert({
      paths: { '/a': { $ref: '#/components/pathItems/Item' } },
      components: { pathItems: { Item } },
    });
    expect(document).toMatchObject({
      paths: { '/a': { post: { callbacks: { done: { 'https://example.com': {} } } } } },
    });
    expect(lost.map(({ what }) => what)).toEqual(['a path item within itself', '"pathItems"']);
    expect(faultsOf(document)).toEqual([]);
  });

  it('mutual TLS', () => {
    const { document, lost } = convert({
      security: [{ Certificate: [] }, { Token: [] }],
      components: {
        securitySchemes: { Certificate: { type: 'mutualTLS' }, Token: { type: 'http', scheme: 'bearer' } },
      },
    });
    expect(document).toMatchObject({ security: [{ Token: [] }], components: { securitySchemes: { Token: {} } } });
    expect(lost.map(({ pointer }) => pointer).sort()).toEqual([
      '/components/securitySchemes/Certificate',
      '/security/0',
    ]);
    expect(faultsOf(document)).toEqual([]);
  });
});

it('loses nothing of a document of the canonical shape, and its examples stay right', () => {
  const source = largeDocument({ operations: 300, schemasPerOperation: 4, propertiesPerSchema: 16 });
  const before = JSON.stringify(source);
  const { document, lost } = downConvert(source);
  expect(lost).toEqual([]);
  expect(faultsOf(document)).toEqual([]);
  const report = new Report();
  checkExamples(document, report);
  expect(report.diagnostics).toEqual([]);
  expect(JSON.stringify(source)).toBe(before);
  expect(JSON.stringify(downConvert(source).document)).toBe(JSON.stringify(document));
});

it('shares nothing with its input', () => {
  const source = { openapi: '3.1.0', info, paths: {}, 'x-error-codes': [{ code: 'a' }] };
  const { document } = downConvert(source);
  (document['x-error-codes'] as { code: string }[])[0]!.code = 'b';
  expect(source['x-error-codes'][0]!.code).toBe('a');
});

it('makes a valid 3.0 document, without loss, of whatever the check of the portable subset passes', () => {
  const scalar = fc.constantFrom(1, 'a', true);
  const schema = fc.letrec<{ schema: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constant<JsonObject>(B),
      fc.record(
        {
          $ref: fc.constant(B.$ref),
          type: fc.constantFrom<unknown>('string', 'array', ['object', 'null'], ['integer', 'string'], 'null'),
          const: scalar,
          enum: fc.uniqueArray(scalar),
          exclusiveMinimum: fc.nat(),
          minimum: fc.nat(),
          exclusiveMaximum: fc.nat(),
          examples: fc.array(scalar, { maxLength: 2 }),
          example: scalar,
          description: fc.constant('a'),
          contentEncoding: fc.constantFrom('base64', 'base32'),
          items: tie('schema'),
          additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
          properties: fc.dictionary(fc.constantFrom('a', '__proto__', 'x-a'), fc.oneof(fc.boolean(), tie('schema'))),
          allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          anyOf: fc.oneof(fc.constant([B, { type: 'null' }]), fc.array(tie('schema'), { minLength: 1, maxLength: 2 })),
          not: tie('schema'),
          nullable: fc.boolean(),
          prefixItems: fc.array(tie('schema')),
          'x-field-name': fc.constant('a'),
          required: fc.uniqueArray(fc.constantFrom('a', 'b')),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<JsonObject>,
    ),
  })).schema;
  let portable = 0;
  fc.assert(
    fc.property(schema, (schema) => {
      const source = { openapi: '3.1.0', info, components: { schemas: { A: schema, B: {} } } };
      const report = new Report();
      portableSubset.run(buildDocumentView(source), report);
      const { document, lost } = downConvert(source);
      expect(faultsOf(document)).toEqual([]);
      if (report.diagnostics.length > 0) return;
      portable++;
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(portable).toBeGreaterThan(10);
});

it('throws at nothing that is an object', () => {
  const word = fc.constantFrom(
    'paths',
    '/a',
    'components',
    'schemas',
    'pathItems',
    'securitySchemes',
    'security',
    'info',
    'license',
    'get',
    'responses',
    'content',
    'schema',
    'type',
    'allOf',
    'anyOf',
    '$ref',
    '#/components/pathItems/get',
    'properties',
    'enum',
    '__proto__',
    'toString',
    'null',
  );
  const junk = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      word,
      fc.constantFrom(null, true, 1),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.array(fc.tuple(word, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  }));
  fc.assert(
    fc.property(junk.object, (document) => {
      downConvert(document as JsonObject);
    }),
    { numRuns: 1000 },
  );
});
