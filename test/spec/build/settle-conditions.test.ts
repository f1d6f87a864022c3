// Conditions on which something is required, where nobody sends it.
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { ProvenanceMap } from '../../../spec/build/provenance-map.ts';
import { settleConditions } from '../../../spec/build/settle-conditions.ts';
import type { OpenApiDocument, ParameterObject, SchemaObject } from '../../../spec/openapi.ts';

const WHEN = 'kind = OIL';
const KEYWORD = 'x-required-when';

const content = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const lamp = (): SchemaObject => ({
  type: 'object',
  properties: { kind: { type: 'string' }, wick: { type: 'string', [KEYWORD]: WHEN } },
});
const query = (name: string, condition: string): ParameterObject => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  [KEYWORD]: condition,
});

function settled() {
  const responses = (name: string) => ({ 200: { description: 'OK', content: content(name) } });
  const parameters = [query('wick', WHEN), query('limit', 'marker is set'), query('wick', 'kind is empty')];
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [],
    security: [],
    tags: [],
    paths: {
      '/lamps': {
        get: { operationId: 'ListLamps', summary: 'List lamps', tags: [], parameters, responses: responses('Shown') },
        put: {
          operationId: 'SetLamp',
          summary: 'Set a lamp',
          tags: [],
          parameters: [query('wick', WHEN)],
          requestBody: { content: content('Sent') },
          responses: responses('Both'),
        },
      },
    },
    components: {
      securitySchemes: {},
      schemas: {
        Shown: lamp(),
        Both: lamp(),
        Sent: { type: 'object', properties: { lamp: { $ref: '#/components/schemas/Both' } } },
      },
    },
  };
  const provenance = new ProvenanceMap();
  const places = ['/components/schemas/Shown/properties/wick', '/components/schemas/Both/properties/wick'];
  for (const place of places) provenance.add(`${place}/${KEYWORD}`, [{ document: 'lamps.html' }]);
  const report = new Report();
  settleConditions(document, { provenance, report });
  return { document, provenance: provenance.toObject(), report };
}

test('what only answers have is asked of nobody; what is sent as well keeps its condition', () => {
  const { document, provenance, report } = settled();
  const { Shown, Both } = document.components.schemas;
  expect(Shown?.properties?.['wick']).toEqual({ type: 'string' });
  expect(Both?.properties?.['wick']).toEqual({ type: 'string', [KEYWORD]: WHEN });
  expect(Object.keys(provenance)).toEqual([`/components/schemas/Both/properties/wick/${KEYWORD}`]);
  expect(report.diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['condition-not-asked', '/paths/~1lamps/get/parameters/0'],
    ['condition-not-asked', '/components/schemas/Shown/properties/wick'],
  ]);
});

test('a filter has no condition of the field that it looks for, only those of its own', () => {
  const { get, put } = settled().document.paths['/lamps'] ?? {};
  expect(get?.parameters?.map((one) => one[KEYWORD])).toEqual([undefined, 'marker is set', 'kind is empty']);
  expect(put?.parameters?.map((one) => one[KEYWORD])).toEqual([WHEN]);
});

test('fields that are written out in an answer are asked of nobody either', () => {
  const items: SchemaObject = { type: 'object', properties: { wick: { type: 'string', [KEYWORD]: WHEN } } };
  const schema: SchemaObject = { type: 'object', properties: { lamps: { type: 'array', items } } };
  const document = settled().document;
  const { get } = document.paths['/lamps'] ?? {};
  if (get) get.responses['200'] = { description: 'OK', content: { 'application/json': { schema } } };
  settleConditions(document, { provenance: new ProvenanceMap(), report: new Report() });
  expect(items.properties?.['wick']).toEqual({ type: 'string' });
});

test('words that another path sends take nothing from a filter', () => {
  const { document } = settled();
  const wanted = query('wick', WHEN);
  document.paths['/vases'] = {
    get: {
      operationId: 'ListVases',
      summary: 'List vases',
      tags: [],
      parameters: [wanted],
      responses: { 200: { description: 'OK' } },
    },
  };
  settleConditions(document, { provenance: new ProvenanceMap(), report: new Report() });
  expect(wanted[KEYWORD]).toBe(WHEN);
});
