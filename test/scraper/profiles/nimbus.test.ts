// A vendor nobody has heard of, by a profile of 20 lines: the one that docs/profiles.md shows.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Progress } from '../../../pipeline/progress.ts';
import { unknownService } from '../../../pipeline/services/load-services.ts';
import { readServices } from '../../../pipeline/services/read-services.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { buildSpec } from '../../../spec/build/build-spec.ts';
import { projectFolder } from '../../support/source-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FOLDER = join(projectFolder, 'test/fixtures/profiles');

const folder = temporaryFolder();

async function read(pages: string, profile?: string) {
  const report = new Report();
  const [reading] = await readServices(
    {
      sources: [resolve(FOLDER, pages)],
      services: new Map(),
      folder: process.cwd(),
      service: 'lamps',
      ...(profile === undefined ? {} : { profile: { profile, folder: FOLDER } }),
    },
    report,
    new Progress(),
  );
  return { reading, report };
}

test('its pages become a spec', async () => {
  const { reading, report } = await read('nimbus', 'nimbus.yaml');
  expect(report.diagnostics).toEqual([]);
  expect(reading?.profile).toBe('nimbus');
  if (!reading) return;
  const { document } = buildSpec(reading.reference, unknownService('lamps', report), report);
  const { get } = document.paths['/v1/lamps/{lamp_id}'] ?? {};
  expect(get?.parameters).toMatchObject([
    { name: 'lamp_id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'watts', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 60 } },
  ]);
  expect(document.components.schemas['Lamp']).toMatchObject({
    properties: {
      id: { type: 'string' },
      lit: { type: 'boolean' },
      rooms: { type: 'array', items: { type: 'string' } },
    },
  });
});

test('a profile in the folder profiles/ of the project is a candidate of detection', async () => {
  const report = new Report();
  const [reading] = await readServices(
    {
      sources: [join(FOLDER, 'nimbus')],
      services: new Map(),
      folder: join(FOLDER, 'own'),
      service: 'lamps',
    },
    report,
    new Progress(),
  );
  expect(report.diagnostics).toEqual([]);
  expect(reading?.profile).toBe('clouds');
});

test('the guide shows the profile as it is', () => {
  const guide = readFileSync(join(projectFolder, 'docs/profiles.md'), 'utf8');
  const profile = readFileSync(join(FOLDER, 'nimbus.yaml'), 'utf8');
  expect(guide).toContain(profile);
  expect(profile.trim().split('\n').length).toBeLessThanOrEqual(20);
});

test('pages that no profile fits are described', async () => {
  const { reading, report } = await read('strange');
  expect(reading).toBeUndefined();
  const fault = report.diagnostics.find(({ code }) => code === 'profile-none-fits');
  expect(fault?.severity).toBe('error');
  expect(fault?.message.replaceAll(join(projectFolder, '/'), '')).toBe(
    'No profile fits these documents, and no operation was found: found 2 tables headed Attribute | Type | Required, no heading that starts an address, but a method and a path in 1 code block. Closest profile: gitlab. Read next: docs/profiles.md, scraper/profiles/gitlab.yaml.',
  );
});

test('so are pages in which a profile that was named finds no operation', async () => {
  const { report } = await read('strange', 'steps.yaml');
  const [fault, ...more] = report.diagnostics.filter(({ severity }) => severity === 'error');
  expect(more).toEqual([]);
  expect(fault?.code).toBe('profile-none-fits');
  expect(fault?.message).toMatch(
    /^The profile steps found no operation in these documents: found 2 tables .+ Closest profile of the package: gitlab\. Read next: .+profiles\.md/,
  );
  const [pattern] = /\/\S+\.md/.exec(fault?.message ?? '') ?? [];
  expect(existsSync(pattern ?? '')).toBe(true);
  expect(JSON.stringify(report.diagnostics)).not.toMatch(/\bURI\b/);
});

test('lines of a profile tell that it is near, without any table', async () => {
  folder.write('lamps.inc', 'Lamps\n=====\n\n.. rest_method:: GET /v1/lamps\n');
  const { report } = await read(folder.path(), 'nimbus.yaml');
  const { message = '' } = report.diagnostics.find(({ code }) => code === 'profile-none-fits') ?? {};
  expect(message).toContain(
    'found no table, no heading that starts an address, but 1 line with a method and a path inside',
  );
  expect(message).toContain('Closest profile of the package: openstack.');
});

test('where nothing comes near, none is named', async () => {
  folder.write('notes.md', '# Lamps\n\nNothing here.\n');
  const { report } = await read(folder.path('notes.md'));
  const { message = '' } = report.diagnostics.find(({ code }) => code === 'profile-none-fits') ?? {};
  expect(message).toContain('No profile of the package comes near.');
});

test('a profile that cannot be used reads nothing and says so', async () => {
  const { reading, report } = await read('nimbus', 'nowhere.yaml');
  expect(reading).toBeUndefined();
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['profile-missing']);
});

test('rows say by fixed blanks, marks or dots in which object they stand', async () => {
  const { reading, report } = await read('steps', 'steps.yaml');
  expect(report.diagnostics).toEqual([]);
  if (!reading) throw new Error('nothing read');
  const { document } = buildSpec(reading.reference, unknownService('boxes', report), report);
  const { schemas } = document.components;
  expect(Object.keys(document.paths)).toEqual(['/boxes', '/boxes/{id}']);
  expect(schemas['CreateBoxRequestBody']).toMatchObject({
    required: ['lid'],
    properties: { lid: { $ref: '#/components/schemas/Lid' }, lamp: { $ref: '#/components/schemas/Lamp' } },
  });
  expect(Object.keys(schemas['Lid']?.properties ?? {})).toEqual(['shape', 'hinge']);
  expect(Object.keys(schemas['Hinge']?.properties ?? {})).toEqual(['screws']);
  expect(Object.keys(schemas['Lamp']?.properties ?? {})).toEqual(['watts', 'shape']);
  expect(schemas['CreateBoxResponseBody']).toMatchObject({
    properties: { boxes: { type: 'array', items: { $ref: '#/components/schemas/Boxes' } } },
  });
  expect(Object.keys(schemas['Boxes']?.properties ?? {})).toEqual(['id', 'lids']);
  expect(Object.keys(schemas['Lids']?.properties ?? {})).toEqual(['id']);
});
