// What a correction does to a document and to its provenance; committed-corrections.test.ts has the mutations.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import type { SpecBuild } from '../../../spec/build/spec-build.ts';
import { applyCorrections } from '../../../spec/corrections/apply-corrections.ts';
import { buildOverlay } from '../../../spec/corrections/build-overlay.ts';
import type { Change } from '../../../spec/corrections/correction.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';

const at = { document: 'lamps.txt', table: '1', row: 2, line: 9 };

function lamps(): SpecBuild {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [],
    security: [],
    tags: [],
    paths: {
      '/v1/lamps': {
        get: {
          operationId: 'ListLamps',
          summary: 'Lists',
          tags: ['Lamps'],
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 10 } }],
          responses: {
            200: {
              description: 'OK.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Lamp: {
          type: 'object',
          properties: {
            hue: { type: 'string', enum: ['RED', 'RED'], description: 'The hue.' },
            "it's": { type: 'string' },
          },
          required: ['hue'],
        },
      },
      securitySchemes: {},
    },
  } as unknown as OpenApiDocument;
  const provenance = {
    '/components/schemas/Lamp': [{ document: 'lamps.txt', line: 5 }],
    '/components/schemas/Lamp/properties/hue': [at],
    '/components/schemas/Lamp/properties/hue/enum': [at],
  };
  return { document, provenance, pins: new Map() };
}

function apply(changes: Change[], evidence = 'lamps.txt') {
  const report = new Report();
  const correction = {
    id: 'a-reason',
    file: 'spec/lamps/corrections/a-reason.yaml',
    reason: 'A reason.',
    evidence: [{ document: evidence, facts: 'x' }],
    changes,
  };
  const build = lamps();
  const outcome = applyCorrections(build, [correction], new Set(['lamps.txt']), report);
  expect(build).toEqual(lamps());
  return { ...outcome, schemas: outcome.document.components.schemas, messages: report.diagnostics };
}

const MARK = { document: 'spec/lamps/corrections/a-reason.yaml', correction: 'A reason.' };

describe('a target', () => {
  test.each([
    ['a field by name', 'ListLamps.200.hue/enum'],
    ['a field by schema', 'Lamp.hue/enum'],
    ['a pointer', '/components/schemas/Lamp/properties/hue/enum'],
  ])('is %s', (_, target) => {
    const { schemas, messages, provenance } = apply([{ target, expected: ['RED', 'RED'], value: ['RED', 'GREEN'] }]);
    expect(messages).toEqual([]);
    expect(schemas['Lamp']?.properties?.['hue']?.enum).toEqual(['RED', 'GREEN']);
    expect(provenance['/components/schemas/Lamp/properties/hue/enum']).toEqual([at, MARK]);
  });

  test('is a keyword of a parameter', () => {
    const { document } = apply([{ target: 'ListLamps.query.limit/schema/maximum', expected: 10, value: 100 }]);
    expect(document.paths['/v1/lamps']?.['get']?.parameters?.[0]?.schema.maximum).toBe(100);
  });

  test('is not a member of a list', () => {
    expect(
      apply([{ target: 'Lamp.hue/enum/0', expected: 'RED', value: 'BLUE' }]).messages.map(({ code }) => code),
    ).toEqual(['correction-target-gone']);
  });
});

describe('a change', () => {
  test('adds what is not there', () => {
    const { schemas, messages } = apply([{ target: "Lamp.it's/maxLength", value: 5 }]);
    expect(messages).toEqual([]);
    expect(schemas['Lamp']?.properties?.["it's"]).toEqual({ type: 'string', maxLength: 5 });
  });

  test('removes; the object around names the correction and keeps the places', () => {
    const { schemas, provenance } = apply([{ target: 'Lamp.hue/enum', expected: ['RED', 'RED'] }]);
    expect(schemas['Lamp']?.properties?.['hue']).toEqual({ type: 'string', description: 'The hue.' });
    expect(provenance['/components/schemas/Lamp/properties/hue']).toEqual([at, MARK]);
    expect(provenance).not.toHaveProperty(['/components/schemas/Lamp/properties/hue/enum']);
  });

  test('renames in place, with everything that was recorded below', () => {
    const expected = { type: 'string', enum: ['RED', 'RED'] };
    const { schemas, messages, provenance } = apply([{ target: 'Lamp.hue', expected, rename: 'colour' }]);
    expect(messages).toEqual([]);
    expect(Object.keys(schemas['Lamp']?.properties ?? {})).toEqual(['colour', "it's"]);
    expect(provenance['/components/schemas/Lamp/properties/colour']).toEqual([at, MARK]);
    expect(provenance['/components/schemas/Lamp/properties/colour/enum']).toEqual([at]);
  });

  test('does not rename onto another field', () => {
    const { messages } = apply([
      { target: 'Lamp.hue', expected: { type: 'string', enum: ['RED', 'RED'] }, rename: "it's" },
    ]);
    expect(messages.map(({ code }) => code)).toEqual(['correction-source-changed']);
  });

  test('is refused where another one touches the same value', () => {
    const { messages, changes } = apply([
      { target: 'Lamp.hue/enum', expected: ['RED', 'RED'] },
      { target: 'Lamp.hue', expected: { type: 'string', enum: ['RED', 'RED'] }, rename: 'colour' },
    ]);
    expect(messages.map(({ code }) => code)).toEqual(['service-file-invalid']);
    expect(changes).toHaveLength(1);
  });

  test('of documents that were not read is made where it fits and only noted where it does not', () => {
    const changes: Change[] = [
      { target: 'Lamp.hue/enum', expected: ['RED', 'RED'] },
      { target: 'Room.size', value: 1 },
    ];
    const { messages, changes: made } = apply(changes, 'another.txt');
    expect(messages.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info correction-not-applicable']);
    expect(made).toHaveLength(1);
  });
});

test('an overlay removes before it updates, and quotes its paths', () => {
  const { document } = lamps();
  const { changes } = apply([
    { target: 'Lamp.hue/enum', expected: ['RED', 'RED'], value: ['RED'] },
    { target: "Lamp.it's/maxLength", value: 5 },
    { target: 'ListLamps.query.limit/schema/maximum', expected: 10 },
  ]);
  const description = 'a-reason: A reason.';
  expect(buildOverlay(document, changes)?.actions).toEqual([
    { target: "$['components']['schemas']['Lamp']['properties']['hue']['enum']", description, remove: true },
    { target: "$['components']['schemas']['Lamp']['properties']['hue']", description, update: { enum: ['RED'] } },
    { target: "$['components']['schemas']['Lamp']['properties']['it\\'s']", description, update: { maxLength: 5 } },
    { target: "$['paths']['/v1/lamps']['get']['parameters'][0]['schema']['maximum']", description, remove: true },
  ]);
  expect(buildOverlay(document, [])).toBeUndefined();
});
