import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument, type CheckOptions } from '../../../spec/checks/check-document.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { checks } from '../../../spec/checks/checks.ts';
import { largeDocument } from '../large-document.ts';

function codesOf(document: unknown, options: CheckOptions = {}): string[] {
  const report = new Report();
  checkDocument(document, options, report);
  return report.diagnostics.map((diagnostic) => diagnostic.code);
}

describe('the two sets of checks', () => {
  const loose = {
    openapi: '3.1.1',
    info: { title: 'Foreign', version: '1' },
    paths: { '/a': { get: {} } },
    components: { schemas: { error: { nullable: true } } },
  };

  it('does not hold a foreign document to our own rules', () => {
    expect(codesOf(loose)).toEqual([]);
  });

  it('holds our own documents to them', () => {
    expect(codesOf(loose, { house: true })).toEqual([
      'house-version',
      'operation-id-form',
      'operation-summary-missing',
      'operation-tag-count',
      'schema-name-form',
      'schema-name-reserved',
      'not-portable',
    ]);
  });

  it('finds nothing in a document of the canonical shape', () => {
    expect(
      codesOf(largeDocument({ operations: 3, schemasPerOperation: 3, propertiesPerSchema: 12 }), { house: true }),
    ).toEqual([]);
  });

  it('takes a 3.0 document by the 3.0 schema', () => {
    expect(codesOf({ openapi: '3.0.3', info: { title: 'a', version: '1' }, paths: {}, webhooks: {} })).toEqual([
      'structure-invalid',
    ]);
  });
});

describe('whatever is no OpenAPI document', () => {
  it.each([null, undefined, 1, 'openapi: 3.1.0', [], [{ openapi: '3.1.0' }], () => 1])(
    '%s cannot be walked',
    (document) => {
      expect(codesOf(document)).toEqual(['document-unwalkable']);
    },
  );

  it.each([
    {},
    { openapi: 3.1 },
    { openapi: '2.0' },
    { openapi: '3.2.0' },
    { swagger: '2.0' },
    { openapi: { toString: 1 } },
  ])('%j has an unknown version', (document) => {
    expect(codesOf(document)).toEqual(['openapi-version-unknown']);
  });

  it('is what JSON cannot say', () => {
    const report = new Report();
    checkDocument({ openapi: '3.1.0', info: { 'a/b': [1, Number.NaN] } }, {}, report);
    expect(report.diagnostics).toMatchObject([{ code: 'document-unwalkable', pointer: '/info/a~1b/1' }]);
    for (const value of [undefined, new Date(0), new Map(), Symbol('a'), 1n])
      expect(codesOf({ openapi: '3.1.0', value })).toEqual(['document-unwalkable']);
  });

  it('is a circle', () => {
    const circle: Record<string, unknown> = { openapi: '3.1.0' };
    circle.info = circle;
    expect(codesOf(circle)).toEqual(['document-unwalkable']);
  });

  it('is what aliases have blown up', () => {
    let bomb: unknown = 'x';
    for (let level = 0; level < 40; level++) bomb = [bomb, bomb];
    expect(codesOf({ openapi: '3.1.0', info: bomb })).toEqual(['document-unwalkable']);
  });

  it('is too deep, and as deep as may be is still checked', () => {
    const nested = (depth: number) => {
      let schema: object = {};
      for (let level = 0; level < depth; level++) schema = { items: schema };
      return {
        openapi: '3.1.0',
        info: { title: 'a', version: '1' },
        components: { schemas: { A: { ...schema, example: [] } } },
      };
    };
    for (const depth of [100_000, 500])
      expect(codesOf(nested(depth), { house: true })).toEqual(['document-unwalkable']);
    expect(codesOf(nested(390), { house: true })).toEqual([]);
    const report = new Report();
    checkExamples(nested(390), report);
    expect(report.diagnostics).toEqual([]);
  });
});

describe('no input makes it throw', () => {
  // Documents put together from the words the checks look for, in places where they do not belong.
  const words = [
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'openapi',
    'paths',
    '/a/{b}',
    '/a/{c}',
    'components',
    'schemas',
    'parameters',
    'get',
    'operationId',
    'tags',
    'security',
    'in',
    'path',
    'name',
    '$ref',
    '#/components/schemas/A',
    '#/%zz',
    '$id',
    '$anchor',
    'properties',
    'items',
    'type',
    'string',
    'enum',
    'pattern',
    '(',
    'allOf',
    'anyOf',
    'default',
    'example',
    'examples',
    'nullable',
    'required',
    'discriminator',
    'mapping',
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
    'x-field-name',
    'A',
  ];
  const word = fc.constantFrom(...words);
  const junk = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.constantFrom(null, true, -1, 1.5),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.array(fc.tuple(word, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  }));
  const document = fc
    .tuple(
      fc.constantFrom('3.0.3', '3.1.0'),
      junk.object,
      fc.dictionary(word, junk.object),
      fc.dictionary(word, junk.object),
    )
    .map(([openapi, rest, paths, schemas]) => ({
      ...(rest as object),
      openapi,
      paths: { ...paths, '/a/{b}': paths.get ?? {} },
      components: { schemas },
    }));

  it('checkDocument', () => {
    fc.assert(
      fc.property(document, (input) => {
        codesOf(input, { house: true });
      }),
      { numRuns: 150 },
    );
  });

  it('checkExamples', () => {
    fc.assert(
      fc.property(document, (input) => {
        checkExamples(input, new Report());
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing in the document', () => {
    fc.assert(
      fc.property(document, (input) => {
        const before = JSON.stringify(input);
        codesOf(input, { house: true });
        checkExamples(input, new Report());
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('a `valueOf` of the document that ajv stumbles on', () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'a', version: '1' },
      components: { schemas: { A: { required: [{ valueOf: 1 }, { valueOf: 1 }] } } },
    };
    expect(codesOf(document)[0]).toMatch(/^structure-/);
  });
});

it('finds nothing wrong with a document of 4.5 MB', () => {
  const document = largeDocument({ operations: 300, schemasPerOperation: 4, propertiesPerSchema: 16 });
  expect(codesOf(document, { house: true })).toEqual([]);
});

it('declares no code that no check reports', async () => {
  const { checkDiagnostics } = await import('../../../scraper/diagnostics/catalogue/checks.ts');
  const elsewhere = ['document-unwalkable', 'openapi-version-unknown', 'structure-more', 'structure-unchecked'];
  const shown = new Set<string>(
    checks.flatMap((check) => check.bad.flatMap((example) => example.reports.map(({ code }) => code))),
  );
  expect(Object.keys(checkDiagnostics).filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
});
