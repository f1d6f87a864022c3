// What maintainers write, in any shape: it is used or reported, and nothing throws.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { refreshCommand } from '../../cli/commands/refresh.ts';
import { buildState } from '../../pipeline/diff/build-state.ts';
import { readServiceFiles } from '../../pipeline/services/load-services.ts';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { fixturesFolder } from '../support/golden.ts';
import { applyChanges, changes } from '../support/json-mutations.ts';
import { interpretPages } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

const EDITION = printEdition(
  interpretPages({
    'lamps.txt': readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8'),
  }).reference,
  'Lamps',
);
const GOOD = {
  'service.yaml': {
    title: 'Lamps',
    version: '1.0',
    description: 'Lamps.',
    source: 'https://lamps.example.com/api/',
    servers: [
      {
        url: 'https://{region}.example.com',
        description: 'All.',
        variables: { region: { default: 'a', enum: ['a', 'b'] } },
      },
    ],
    tags: { Lamps: 'What shines.' },
  },
  'names.yaml': {
    '/v1/lamps': { get: 'ListLamps' },
    schemas: { 'ListLamps response/Lamp': 'Lamp' },
    aliases: { ListBulbs: 'ListLamps', Gone: null },
  },
  'glossary.yaml': {
    operations: { ListLamps: 'Lists.' },
    schemas: { Lamp: 'A lamp.' },
    fields: { id: 'Id.' },
    overrides: { 'Lamp.id': 'Its id.' },
    values: { id: { a: 'A.' } },
  },
  'corrections/limit.yaml': {
    reason: 'A lamp is limited.',
    evidence: [{ document: 'lamps.txt', table: '3', row: 2, facts: 'Said elsewhere.' }],
    changes: [
      { target: 'Bulb.watts/maximum', value: 60 },
      { target: 'Lamp.id/type', expected: 'string', value: 'string' },
    ],
  },
  'release.json': { version: '1.0.0', aliases: { ListBulbs: '1.0.0' } },
};

test('nothing throws, and many of them build a sound document', () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(GOOD)), changes, (name, list) => {
      const files = Object.fromEntries(
        Object.entries(GOOD).map(([path, content]) => [
          path,
          JSON.stringify(path === name ? applyChanges(content, list) : content) ?? '',
        ]),
      );
      const state = new Map([...Object.entries(files), ['reference.md', EDITION]]);
      const report = new Report();
      readServiceFiles('lamps', state, report);
      const built = buildState('lamps', state);
      if (!built) return;
      checkDocument(built.document, { house: true }, report);
      if (!report.has('error')) sound += 1;
      const model = buildApiModel(JSON.parse(JSON.stringify(built.document)), report);
      generateDocs(model);
      generateFeeds(model, { openapi: '', openapi30: {} });
    }),
    { numRuns: 600 },
  );
  expect(sound).toBeGreaterThan(50);
});

const DEEP = 50_000;
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`;

describe.each(Object.keys(GOOD).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  test.each([
    ['aliases of aliases', BOMB],
    ['lists in lists', '['.repeat(DEEP)],
    ['a cycle', 'a: &a [*a]'],
    ['half a file', 'a: "b'],
  ])('of %s is reported with its place', (_, text) => {
    const report = new Report();
    readServiceFiles('lamps', new Map([[name, text]]), report);
    expect(report.diagnostics.map(({ severity, at }) => [severity, at?.document])).toContainEqual([
      'error',
      `spec/lamps/${name}`,
    ]);
  });
});

test('a refresh leaves files alone that it cannot read', async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  folder.write('spec/lamps/service.yaml', 'title: Lamps\n');
  folder.write('spec/lamps/names.yaml', '['.repeat(DEEP));
  folder.write('spec/lamps/reference.md', EDITION);
  folder.write('docs/lamps.md', EDITION);
  const before = folder.files().map((file) => folder.read(file));
  expect(await refreshCommand({ service: 'lamps', sources: ['docs'] }, folder.path())).toBe(1);
  expect(folder.files().map((file) => folder.read(file))).toEqual(before);
  expect(said.mock.calls.join()).toMatch(/names\.yaml/);
  vi.restoreAllMocks();
});
