// What holds for every document that is converted down: no loss where none is due, nothing shared, nothing thrown.
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
const CONTRADICTIONS: ReadonlySet<string> = new Set(['bounds-crossed', 'required-forbidden', 'value-of-other-type']);

function faultsOf(document: unknown): string[] {
  const report = new Report();
  checkDocument(document, {}, report);
  // What contradicts itself in 3.1 does so in 3.0.
  const found = report.diagnostics.filter(({ code }) => !CONTRADICTIONS.has(code));
  return found.map(({ pointer, message }) => `${pointer} ${message}`);
}

const B = { $ref: '#/components/schemas/B' };

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
