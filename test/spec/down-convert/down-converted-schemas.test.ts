import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';

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
      'lengths of names, told only',
      { type: 'object', propertyNames: { maxLength: 9 } },
      { type: 'object', 'x-propertyNames': { maxLength: 9 } },
    ],
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
