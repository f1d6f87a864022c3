// A list of services: each is built on its own, what fails and what is not there costs no other, and two runs say the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCatalogue, type CatalogueResult } from '../../../pipeline/catalogue/build-catalogue.ts';
import { projectFolder } from '../../support/source-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const lamps = readFileSync(join(projectFolder, 'examples/lamps/create-lamp.md'), 'utf8');

function build(list: string): Promise<CatalogueResult> {
  folder.write('list.yaml', list);
  return buildCatalogue({ folder: folder.path(), file: 'list.yaml', source: 'documents', out: 'out', jobs: 1 });
}

test('each on its own, into one folder with checksums and a report', async () => {
  folder.write('documents/lamps/create-lamp.md', lamps);
  folder.write('documents/nothing/page.md', '# Nothing\n\nNo operation is here.\n');
  const list = `services:
  - { id: lamps, title: Lamps, source: [lamps/create-lamp.md], licence: MIT, endpoint: 'https://lamps.{region}.example.com' }
  - { id: nothing, title: Nothing, source: nothing }
  - { id: boxes, title: Boxes, source: boxes }
`;
  const first = await build(list);
  expect(first.complete).toBe(false);
  expect(first.report.services.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'lamps built',
    'nothing failed',
    'boxes absent',
  ]);
  const [built] = first.report.services;
  expect(built).toMatchObject({ title: 'Lamps', licence: 'MIT', operations: 1, leftOverWords: expect.any(Number) });
  expect(built?.rows?.read).toBe((built?.rows?.placed ?? 0) + (built?.rows?.explained ?? 0));
  expect(built?.quality?.score).toBeGreaterThan(0);
  expect(folder.read('out/services/lamps/spec/openapi.yaml')).toContain('title: Lamps');
  expect(folder.read('out/services/lamps/spec/openapi.yaml')).toContain('https://lamps.{region}.example.com');
  expect(folder.read('out/SHA256SUMS').trim().split('\n')).toHaveLength(3);
  expect(folder.read('out/catalogue.md')).toContain('Not at hand: boxes.');
  const [report, sums] = [folder.read('out/catalogue.json'), folder.read('out/SHA256SUMS')];
  const second = await build(list);
  expect(second.report).toEqual(JSON.parse(report));
  expect(folder.read('out/SHA256SUMS')).toBe(sums);
  expect(second.diagnostics.length).toBe(first.diagnostics.length);
  expect([first.drift, second.drift]).toEqual([[], []]);
  folder.write('documents/lamps/create-lamp.md', lamps.replace(/^\| name \|.*\n/m, ''));
  expect((await build(list)).drift).toEqual([
    { service: 'lamps', changes: expect.any(Object), first: expect.arrayContaining([expect.stringContaining('name')]) },
  ]);
});
