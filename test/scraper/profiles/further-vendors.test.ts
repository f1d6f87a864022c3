// Two vendors more, each by a profile of about 30 lines: Markdown with objects and calls on one page, and HTML with a page for each method.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Progress } from '../../../pipeline/progress.ts';
import { unknownService } from '../../../pipeline/services/load-services.ts';
import { readServices } from '../../../pipeline/services/read-services.ts';
import { readFileSync } from 'node:fs';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { tryProfile } from '../../../scraper/interpret/documents/try-profile.ts';
import { loadProfile } from '../../../scraper/profiles/load-profile.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { buildSpec } from '../../../spec/build/build-spec.ts';
import { sourceOf } from '../../support/pipeline.ts';
import { projectFolder } from '../../support/source-files.ts';

const FOLDER = join(projectFolder, 'test/fixtures/profiles');

async function read(vendor: string) {
  const report = new Report();
  const profile = { profile: `${vendor}.yaml`, folder: FOLDER };
  const [reading] = await readServices(
    { sources: [join(FOLDER, vendor)], services: new Map(), folder: process.cwd(), service: 'lamps', profile },
    report,
    new Progress(),
  );
  if (!reading) throw new Error('no operation');
  const { document } = buildSpec(reading.reference, unknownService('lamps', report), report);
  return { document, schemas: document.components.schemas, report };
}

test('objects that are described once, lists of them in sentences, paths with colons', async () => {
  const { document, schemas } = await read('lumen');
  expect(Object.keys(document.paths).sort()).toEqual(['/v1/lamps', '/v1/lamps/{id}', '/v1/rooms/{id}']);
  expect(schemas['Lamp']?.properties).toMatchObject({
    name: { type: ['string', 'null'] },
    state: { enum: ['lit', 'dark', 'broken'] },
    watts: { type: 'integer', minimum: 1, maximum: 100 },
    room: { $ref: '#/components/schemas/Room' },
    bulbs: { type: 'array', items: { $ref: '#/components/schemas/Bulb' } },
  });
  expect(schemas['CreateLampRequestBody']).toMatchObject({
    required: ['watts', 'room'],
    properties: { shade: { $ref: '#/components/schemas/Shade' } },
  });
  expect(schemas['ListLampsResponseBody']).toMatchObject({
    type: 'array',
    items: { $ref: '#/components/schemas/Lamp' },
  });
  expect(Object.keys(document.paths['/v1/lamps']?.post?.responses ?? {})).toEqual(['200', '404', '409']);
  expect(Object.keys(document.paths['/v1/lamps/{id}']?.delete?.responses ?? {})).toEqual(['204']);
});

test('a table of facts, required and optional arguments below headings', async () => {
  const { document, schemas, report } = await read('zephyr');
  expect(Object.keys(document.paths)).toEqual(['/api/lamps.light']);
  const [body] = Object.values(schemas).filter(({ properties }) => properties?.['token']);
  expect(Object.keys(body?.properties ?? {})).toEqual(['token', 'lamp', 'watts', 'users']);
  expect(body?.required).toEqual(['token', 'lamp']);
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('profile try says what headings and columns are taken for', async () => {
  const recognised = async (vendor: string, page: string, mediaType: 'text/html' | 'text/markdown') => {
    const report = new Report();
    const profile = await loadProfile(`${vendor}.yaml`, FOLDER, report);
    const source = sourceOf(page, readFileSync(join(FOLDER, vendor, page), 'utf8'));
    const document = profile && (await readDocument({ ...source, mediaType }, profile, report));
    if (!document) throw new Error('no document');
    return tryProfile(document).recognitions.flatMap(({ yes }) => yes);
  };
  const lumen = await recognised('lumen', 'lamps.md', 'text/markdown');
  for (const text of [
    'The lamp object → object lamp',
    'Arguments → body',
    'Query arguments → query',
    'Create a lamp → title',
  ])
    expect(lumen).toContain(text);
  expect(lumen).toContain('nullable string → scalar or null');
  const zephyr = await recognised('zephyr', 'lamps.light.html', 'text/html');
  for (const text of ['Required arguments → body, all required', 'Method URL → address', 'Error → error code'])
    expect(zephyr).toContain(text);
});
