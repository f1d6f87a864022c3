// A list of services: each is built on its own, what fails and what is not there costs no other, and two runs say the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCatalogue, type CatalogueResult } from '../../../pipeline/catalogue/build-catalogue.ts';
import { readCatalogue } from '../../../pipeline/catalogue/read-catalogue.ts';
import { sharedShapes } from '../../../pipeline/catalogue/shared-shapes.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
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

const schema = JSON.parse(readFileSync(join(projectFolder, 'pipeline/schemas/services.schema.json'), 'utf8')) as object;
const fitsSchema = new Ajv2020().compile(schema);

test.each([
  ['no list', 'services: 5\n'],
  ['a path that leaves the root', 'services: [{ id: a, title: A, source: ../x }]\n'],
  ['a path with a way up in it', 'services: [{ id: a, title: A, source: [x/../../y] }]\n'],
  ['an absolute path', 'services: [{ id: a, title: A, source: /etc }]\n'],
  ['a service without documents', 'services: [{ id: a, title: A }]\n'],
  ['an endpoint that is no address', 'services: [{ id: a, title: A, source: x, endpoint: "javascript:1" }]\n'],
])('%s is told, and is not what the schema says', (_, text) => {
  const report = new Report();
  readCatalogue(folder.write('list.yaml', text), folder.path(), report);
  expect(report.has('error')).toBe(true);
  expect(fitsSchema(parse(text))).toBe(false);
});

test.each([
  ['an id that is none', 'services: [{ id: ../a, title: A, source: x }]\n', 'is no service id'],
  ['an id twice', 'services: [{ id: a, title: A, source: x }, { id: a, title: B, source: y }]\n', 'twice'],
  ['no YAML', '{ services: [', 'cannot be read'],
])('%s ends it', (_, text, words) => {
  expect(() => readCatalogue(folder.write('list.yaml', text), folder.path(), new Report())).toThrow(words);
});

test('the list of the project can be read, and is what the schema says', () => {
  const report = new Report();
  const entries = readCatalogue(join(projectFolder, 'catalogue/services.yaml'), projectFolder, report);
  expect(report.diagnostics).toEqual([]);
  fitsSchema(parse(readFileSync(join(projectFolder, 'catalogue/services.yaml'), 'utf8')));
  expect(fitsSchema.errors).toBe(null);
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter(({ licence, profile }) => licence === undefined || profile === undefined)).toEqual([]);
});

test('what several services have alike is found by its fields, whatever it is called', () => {
  const documentWith = (schemas: object) => ({ components: { schemas } });
  const text = { type: 'string' };
  const error = { properties: { error_code: text, error_msg: text } };
  const shapes = sharedShapes(
    new Map([
      ['lamps', documentWith({ ApiError: error, Lamp: { properties: { name: text, size: { type: 'integer' } } } })],
      ['vases', documentWith({ Fault: error, Vase: { properties: { name: text, size: text } } })],
      [
        'boxes',
        documentWith({
          ApiError: error,
          Box: { properties: { of: { $ref: '#/components/schemas/Box' }, name: text } },
        }),
      ],
    ]),
  );
  expect(shapes).toEqual([
    {
      fields: { error_code: 'string', error_msg: 'string' },
      services: { lamps: ['ApiError'], vases: ['Fault'], boxes: ['ApiError'] },
      namedDifferently: true,
    },
  ]);
});
