// One small document for each family of documentation, read by its profile: operations, where parameters stand, bodies, shared objects.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Progress } from '../../../pipeline/progress.ts';
import { unknownService } from '../../../pipeline/services/load-services.ts';
import { readServices } from '../../../pipeline/services/read-services.ts';
import { bundledProfiles } from '../../../scraper/profiles/bundled-folder.ts';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { detectProfiles } from '../../../scraper/profiles/detect-profile.ts';
import { accountRows } from '../../../spec/account-rows.ts';
import { buildSpec } from '../../../spec/build/build-spec.ts';
import { projectFolder } from '../../support/source-files.ts';
import { filesBelow } from '../../support/source-files.ts';
import { readFileSync } from 'node:fs';

async function read(family: string) {
  const report = new Report();
  const folder = join(projectFolder, 'test/fixtures/families');
  const [reading] = await readServices(
    {
      sources: [join(folder, family)],
      services: new Map(),
      folder,
      service: 'lamps',
      profile: { profile: family, folder },
    },
    report,
    new Progress(),
  );
  if (!reading) throw new Error(`no operation: ${report.diagnostics.map(({ message }) => message).join(' ')}`);
  const { document, provenance } = buildSpec(reading.reference, unknownService('lamps', report), reading.report);
  accountRows(reading.physicalRows, provenance, reading.report);
  const errors = [...report.diagnostics, ...reading.report.diagnostics].filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  return { document, operations, schemas: document.components.schemas };
}

const parametersOf = (operation: { parameters?: { name: string; in: string }[] } | undefined): string[] =>
  (operation?.parameters ?? []).map(({ name, in: place }) => `${place} ${name}`);

test('addresses in blocks of code, bodies from examples, rows from lists', async () => {
  const { document, operations, schemas } = await read('gitlab');
  expect(operations).toEqual([
    'GET /rooms/{room_id}/lamps',
    'POST /rooms/{room_id}/lamps',
    'DELETE /rooms/{room_id}/lamps/{lamp_id}',
  ]);
  const { get, post } = document.paths['/rooms/{room_id}/lamps'] ?? {};
  expect(parametersOf(get)).toEqual(['path room_id', 'query shades']);
  expect(get?.parameters?.[1]?.schema).toMatchObject({ type: 'array', items: { type: 'string' } });
  expect(parametersOf(document.paths['/rooms/{room_id}/lamps/{lamp_id}']?.['delete'])).toContain('query force');
  const body = post?.requestBody?.content['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
  expect(schemas[body]).toMatchObject({ required: ['name'] });
  expect(Object.keys(schemas[body]?.properties ?? {})).toEqual(['name', 'shade']);
  expect(schemas['LampsItem']).toMatchObject({
    'x-inferred-from': 'example',
    properties: {
      id: { type: 'integer' },
      lit: { type: 'boolean' },
      bulb: { $ref: '#/components/schemas/Bulb' },
      note: { type: ['string', 'null'] },
    },
  });
  expect(schemas['LampsItem']?.required).toBeUndefined();
  expect(schemas['Bulb']).toMatchObject({
    properties: { watts: { type: 'number' }, made_at: { type: 'string', format: 'date-time' } },
  });
  expect(Object.keys(post?.responses ?? {})).toEqual(['200']);
  expect(document.servers).toEqual([{ url: 'https://gitlab.example.com/api/v4' }]);
});

test('components that state addresses, marks of optional names and nullable types, objects of all pages', async () => {
  const { document, operations, schemas } = await read('discord');
  expect(operations).toEqual([
    'POST /rooms/{room.id}/lamps',
    'GET /rooms/{room.id}/lamps/{lamp.id}',
    'DELETE /rooms/{room.id}/lamps/{lamp.id}',
  ]);
  const { get, delete: remove } = document.paths['/rooms/{room.id}/lamps/{lamp.id}'] ?? {};
  expect(parametersOf(get)).toEqual(['path room.id', 'path lamp.id', 'query with_bulb']);
  expect(Object.keys(remove?.responses ?? {})).toEqual(['204']);
  expect(schemas['Lamp']).toMatchObject({
    required: ['id', 'shade'],
    properties: {
      bulb: { $ref: '#/components/schemas/Bulb' },
      shade: { type: ['string', 'null'] },
      twins: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } },
    },
  });
  expect(Object.keys(schemas['CreateLampRequestBody']?.properties ?? {})).toEqual(['shade', 'watts']);
  expect(schemas['CreateLampRequestBody']?.required).toBeUndefined();
});

test('titles that are operations or objects, unions, what surrounds every result', async () => {
  const { document, operations, schemas } = await read('telegram');
  expect(operations).toEqual(['POST /darken', 'POST /getLamps', 'POST /lightLamp']);
  expect(document.paths['/lightLamp']?.['post']?.operationId).toBe('LightLamp');
  expect(schemas['Lamp']).toMatchObject({
    required: ['id'],
    properties: { shade: { $ref: '#/components/schemas/Shade' } },
  });
  expect(schemas['Shade']).toEqual({
    oneOf: [{ $ref: '#/components/schemas/PaperShade' }, { $ref: '#/components/schemas/GlassShade' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { paper: '#/components/schemas/PaperShade', glass: '#/components/schemas/GlassShade' },
    },
  });
  expect(schemas['LightLampRequestBody']).toMatchObject({
    required: ['lamp_id'],
    properties: {
      lamp_id: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
      shade: { anyOf: [{ $ref: '#/components/schemas/PaperShade' }, { $ref: '#/components/schemas/GlassShade' }] },
    },
  });
  const result = (name: string) => schemas[`${name}ResponseBody`]?.properties?.['result'];
  expect(result('LightLamp')).toEqual({ $ref: '#/components/schemas/Lamp' });
  expect(result('GetLamps')).toEqual({ type: 'array', items: { $ref: '#/components/schemas/Lamp' } });
  expect(result('Darken')).toEqual({ type: 'boolean' });
  expect(document.security).toEqual([]);
});

test('all addresses of a page, a page for each resource, headers with their values', async () => {
  const { document, operations, schemas } = await read('msgraph');
  expect(operations).toEqual(['GET /house/lamps', 'PATCH /house/lamps/{id}', 'GET /rooms/{id}/lamps']);
  const { get } = document.paths['/house/lamps'] ?? {};
  expect(parametersOf(get)).toEqual(['query lit', 'header Prefer']);
  expect(get?.responses?.['200']?.content?.['application/json']?.schema?.$ref).toMatch(/ListHouseLampsResponseBody/);
  expect(schemas['Lamp']).toMatchObject({
    properties: {
      shades: { type: 'array', items: { type: 'string' } },
      bulb: { $ref: '#/components/schemas/Bulb' },
      twins: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } },
    },
  });
  const body = document.paths['/house/lamps/{id}']?.['patch']?.requestBody?.content['application/json']?.schema?.$ref;
  expect(schemas[body?.split('/').at(-1) ?? '']).toEqual({ $ref: '#/components/schemas/Lamp' });
});

test('directives with tables in YAML, included payloads, rows of objects without a mark', async () => {
  const { document, operations, schemas } = await read('openstack');
  expect(operations).toEqual(['GET /v3/lamps', 'POST /v3/rooms/{room_id}/lamps']);
  const { post } = document.paths['/v3/rooms/{room_id}/lamps'] ?? {};
  expect(parametersOf(post)).toEqual(['path room_id']);
  expect(Object.keys(post?.responses ?? {})).toEqual(['201', '400', '404']);
  expect(post?.responses?.['404']?.description).toBe('There is no such room.');
  expect(Object.keys(post?.responses?.['201']?.headers ?? {})).toEqual(['X-House']);
  const body = post?.requestBody?.content['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
  expect(Object.keys(schemas[body]?.properties ?? {})).toEqual(['lamp']);
  expect(schemas['Lamp'] ?? schemas['LampInput']).toMatchObject({ required: ['name'] });
  // One name twice, and a row in front of all that the example shows.
  expect(Object.keys(schemas['ListLampsResponseBody']?.properties ?? {})).toEqual(['links', 'lamps']);
  expect(Object.keys(schemas['Lamps']?.properties ?? {})).toEqual(['shade', 'name', 'links']);
});

test.each(['gitlab', 'discord', 'telegram', 'msgraph', 'openstack'])('%s is told from the others', (family) => {
  const texts = filesBelow([`test/fixtures/families/${family}`], '')
    .filter((path) => /\.(?:mdx?|html|inc)$/.test(path))
    .map((path) => readFileSync(join(projectFolder, path), 'utf8'));
  expect(detectProfiles(texts, bundledProfiles().map(bundledProfile))[0]?.profile.id).toBe(family);
});
