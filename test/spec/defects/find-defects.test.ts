// Keys, request lines and reports of earlier stages become defects with a place, evidence and a suggestion; both files print them.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkExampleKeys } from '../../../spec/defects/check-example-keys.ts';
import { checkRequestLines } from '../../../spec/defects/check-request-lines.ts';
import { surveyExamples } from '../../../spec/defects/example-survey.ts';
import { findDefects } from '../../../spec/defects/find-defects.ts';
import { printDefects } from '../../../spec/defects/print-defects.ts';
import { printSarif } from '../../../spec/defects/print-sarif.ts';
import type { Json, OpenApiDocument } from '../../../spec/openapi.ts';

function lampsDocument(value: Json, requests: { method?: string; target: string }[] = []): OpenApiDocument {
  const content = {
    'application/json': { schema: { $ref: '#/components/schemas/LampPage' }, examples: { example1: { value } } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [],
    security: [],
    tags: [],
    paths: {
      '/v1/{house_id}/lamps': {
        get: {
          operationId: 'ListLamps',
          summary: 'Lists lamps',
          tags: [],
          parameters: [{ name: 'page_limit', in: 'query', schema: { type: 'integer' } }],
          responses: { 200: { description: 'OK.', content } },
          'x-request-examples': requests,
        },
      },
    },
    components: {
      schemas: {
        LampPage: {
          type: 'object',
          properties: {
            lamps: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } },
            total_count: { type: 'integer' },
          },
        },
        Lamp: {
          type: 'object',
          properties: {
            lamp_id: { type: 'string' },
            brightness: { type: 'integer' },
            tags: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
        OtherLamp: {
          type: 'object',
          properties: { lamp_id: { type: 'string' }, brightness: { type: 'integer' }, colour: { type: 'string' } },
        },
      },
      securitySchemes: {},
    },
  };
}

function defectsOf(document: OpenApiDocument, report = new Report()) {
  const survey = surveyExamples(document);
  checkExampleKeys(survey, report);
  checkRequestLines(document, report);
  return findDefects(survey, report.diagnostics);
}

describe('a key that no table describes', () => {
  test.each<[string, Json, string, string, RegExp]>([
    [
      'belongs into an object inside',
      { lamps: [], brightness: 1 },
      'brightness',
      'example',
      /move brightness into Lamp/,
    ],
    [
      'belongs to an object around',
      { lamps: [{ lamp_id: 'a', total_count: 1 }] },
      'total_count',
      'example',
      /move total_count into LampPage/,
    ],
    [
      'is there a second time',
      { lamps: [{ lamp_id: 'a', brightness: 1, Brightness: 1 }] },
      'Brightness',
      'example',
      /remove Brightness/,
    ],
    [
      'is another spelling',
      { lamps: [{ lamp_id: 'a', brigthness: 1 }] },
      'brigthness',
      'undecided',
      /brightness or brigthness/,
    ],
    [
      'is a row of a table much like it',
      { lamps: [{ lamp_id: 'a', brightness: 1, colour: 'red' }] },
      'colour',
      'table',
      /add the row colour/,
    ],
    ['is known nowhere', { lamps: [{ lamp_id: 'a', height: 1 }] }, 'height', 'undecided', /add the row height/],
  ])('%s', (_, value, name, verdict, suggestion) => {
    const defects = defectsOf(lampsDocument(value));
    expect(defects.map(({ what }) => what).filter((what) => what.includes(` ${name} `))).toHaveLength(1);
    expect(defects[0]).toMatchObject({ code: 'example-key-undescribed', verdict, operationId: 'ListLamps' });
    expect(defects[0]?.suggestion).toMatch(suggestion);
  });

  test('is none where the keys are free, and is reported once for a list', () => {
    const lamp = { lamp_id: 'a', tags: { anything: 'goes' }, height: 1 };
    expect(
      defectsOf(lampsDocument({ lamps: [lamp, lamp] })).map(({ pointer }) => pointer?.split('/').slice(-3).join('/')),
    ).toEqual(['lamps/0/height']);
  });
});

describe('a request line', () => {
  test.each([
    ['GET https://lamps.example.com/v1/7/lamps?page_limit=2', undefined],
    ['/v1/7/lamps', undefined],
    ['POST /v1/7/lamps', /the method is GET/],
    ['GET /v1/7/rooms', /rooms instead of lamps/],
    ['GET /v1/lamps', /2 path segments and not 3/],
    ['GET /v1/7/lamps?page_limt=2', /no query parameter is called page_limt/],
  ])('%s', (line, problem) => {
    const [method, target] = line.includes(' ') ? (line.split(' ') as [string, string]) : [undefined, line];
    const defects = defectsOf(lampsDocument({}, [{ ...(method === undefined ? {} : { method }), target }]));
    expect(defects).toHaveLength(problem ? 1 : 0);
    if (problem) expect(defects[0]?.what).toMatch(problem);
  });

  test.each([
    ['/lamps/api/v1/7/lamps', undefined],
    ['/v1/7/lamps', undefined],
    ['/lamps/api/v1/7/rooms', /rooms instead of lamps/],
    ['/lamps/api/v1/lamps', /2 path segments and not 3/],
  ])('%s, of a server with a path of its own', (target, problem) => {
    const document = { ...lampsDocument({}, [{ target }]), servers: [{ url: 'https://example.com/lamps/api' }] };
    expect(defectsOf(document).map(({ what }) => what)).toEqual(problem ? [expect.stringMatching(problem)] : []);
  });

  test('may send what the body holds', () => {
    const document = lampsDocument({}, [{ target: '/v1/7/lamps?colour=red&shape=round' }]);
    const operation = document.paths['/v1/{house_id}/lamps']?.get;
    if (operation)
      operation.requestBody = { content: { 'application/json': { schema: { properties: { colour: {} } } } } };
    expect(defectsOf(document).map(({ what }) => what)).toEqual([expect.stringMatching(/called shape/)]);
  });

  test('with a parameter much like one of the table is a wrong example', () => {
    expect(defectsOf(lampsDocument({}, [{ target: '/v1/7/lamps?page_limt=2' }]))[0]).toMatchObject({
      verdict: 'example',
      suggestion: 'In the example: page_limit.',
    });
  });
});

describe('the printed report', () => {
  const report = new Report();
  const original = { document: 'lamps.txt', section: '4.1 Lamps', table: '4-2', row: 3, line: 77 };
  report.add(
    'name-rejoined',
    { broken: 'lamp_i d', name: 'lamp_id', place: 'another | table' },
    { at: { document: 'reference.md', line: 9000, original } },
  );
  report.add(
    'example-not-json',
    { reason: 'it ends too early' },
    { at: { document: 'lamps.txt', section: '4.1 Lamps', line: 80 }, quote: '{ "the vendor said": ' },
  );
  report.add('header-left-out', { name: 'Host', reason: 'x' }, {});
  const defects = defectsOf(lampsDocument({ lamps: [{ height: 1 }] }), report);

  test('has every defect of the documents and nothing else, in the order of places', () => {
    expect(defects.map(({ code }) => code)).toEqual(['example-not-json', 'name-rejoined', 'example-key-undescribed']);
  });

  test('names the place in the document, not in the edition', () => {
    const text = printDefects(defects, { title: 'Lamps', quotes: false });
    expect(text).toContain('lamps.txt, 4.1 Lamps, table 4-2, row 3, line 77');
    expect(text).not.toContain('reference.md');
    expect(text).toContain('another \\| table');
  });

  test('quotes the vendor only when asked', () => {
    for (const print of [
      (quotes: boolean) => printDefects(defects, { title: 'Lamps', quotes }),
      (quotes: boolean) => printSarif(defects, { quotes }),
    ]) {
      expect(print(false)).not.toContain('the vendor said');
      expect(print(true)).toContain('the vendor said');
    }
  });

  test('as SARIF: every result has a rule, a level, a message and a place', () => {
    const log = JSON.parse(printSarif(defects, { quotes: false }));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.results).toHaveLength(3);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['note', 'warning', 'error']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    expect(run.results[1].locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'lamps.txt' }, region: { startLine: 77 } },
        logicalLocations: [{ fullyQualifiedName: '4.1 Lamps, table 4-2, row 3', kind: 'member' }],
      },
    ]);
  });
});
