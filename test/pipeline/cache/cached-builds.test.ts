// What a second build does again, what it does not, and that neither the cache nor its absence changes a byte.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCommand, type BuildCommandOptions } from '../../../cli/commands/build.ts';
import * as buildModule from '../../../pipeline/build/build-service.ts';
import * as interpretModule from '../../../scraper/interpret/documents/interpret.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { capturedOutput } from '../../support/captured-output.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { interpretPages } from '../../support/pipeline.ts';
import { replaceFunction } from '../../support/replaced-function.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../../support/stand-in-jobs.ts';

// The linter is a process of a second; it has tests of its own. Nor does the generated code matter here.
standInFor({ ...noLint, ...fewFiles });
replaceFunction(buildModule, 'buildService');
replaceFunction(interpretModule, 'interpret');

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const CORRECTION =
  'reason: A lamp is limited.\nevidence: [{ document: lamps.txt, facts: said elsewhere }]\nchanges: [{ target: Bulb.watts/maximum, value: 60 }]\n';

beforeEach(() => {
  for (const [id, path] of [
    ['lamps', '/v1/lamps'],
    ['tubes', '/v1/tubes'],
  ] as const) {
    folder.write(
      `spec/${id}/service.yaml`,
      `title: ${id}\nversion: "1.0"\nservers: [{ url: "https://${id}.example.com" }]\n`,
    );
    folder.write(`spec/${id}/names.yaml`, `${path}:\n  get: List${id === 'lamps' ? 'Lamps' : 'Tubes'}\n`);
    folder.write(
      `spec/${id}/reference.md`,
      printEdition(interpretPages({ [`${id}.txt`]: PAGE.replace('/v1/lamps', path) }).reference, id),
    );
  }
});

/** What it printed (less times, and whether files were written or cached), which services it built, and how often it read documents. */
async function build(
  options: Partial<BuildCommandOptions> = {},
): Promise<{ code: number; said: string; built: string[]; read: number }> {
  const [building, reading] = [vi.mocked(buildModule.buildService), vi.mocked(interpretModule.interpret)];
  building.mockClear();
  reading.mockClear();
  output.printed = '';
  const code = await buildCommand(
    { sources: [], json: false, descriptions: 'vendor', reuse: true, ...options },
    folder.path(),
  );
  const said = output.printed
    .replace(/^(?:Time: |Nothing has changed).*\n/m, '')
    .replaceAll('  cached   ', '  written  ');
  return {
    code,
    said,
    built: building.mock.calls.map(([{ reference }]) => reference.service),
    read: reading.mock.calls.length,
  };
}

/** Every output by its path. */
const outputs = (): Record<string, string> =>
  Object.fromEntries(
    folder
      .files()
      .filter((name) => /^(?:spec|generated)\//.test(name))
      .map((name) => [name, folder.read(name)]),
  );

test('nothing changed: nothing is read or built, and the summary and the exit code are the same', async () => {
  const first = await build();
  expect(first).toMatchObject({ code: 0, built: ['lamps', 'tubes'], read: 2 });
  const before = outputs();
  const second = await build();
  expect(second).toEqual({ ...first, built: [], read: 0 });
  expect(outputs()).toEqual(before);
  const json = await build({ json: true });
  expect(json.built).toEqual([]);
  expect(JSON.parse(json.said).services).toEqual(
    ['lamps', 'tubes'].map((id) => JSON.parse(folder.read(`spec/${id}/report.json`)) as unknown),
  );
});

test('a run with errors that wrote its files ends with 1 the second time too', async () => {
  folder.write('spec/lamps/baseline.json', '{ "warnings": {} }');
  folder.write('spec/lamps/glossary.yaml', 'schemas: { Gone: Nothing has this name. }\n');
  const first = await build({ service: 'lamps' });
  expect(first.code).toBe(1);
  const { built, ...second } = await build({ service: 'lamps' });
  expect(second).toMatchObject({ code: 1, said: first.said });
});

test('a changed correction: its service is built again, but not read; what is built equals a build without a cache', async () => {
  await build();
  folder.write('spec/lamps/corrections/watts.yaml', CORRECTION);
  expect(await build()).toMatchObject({ built: ['lamps'], read: 0 });
  expect(folder.read('spec/lamps/openapi.json')).toContain('"maximum": 60');
  const reused = outputs();
  for (const name of ['generated', 'out']) rmSync(folder.path(name), { recursive: true, force: true });
  expect(await build({ reuse: false })).toMatchObject({ built: ['lamps', 'tubes'], read: 2 });
  expect(outputs()).toEqual(reused);
  expect(folder.files().filter((name) => name.startsWith('out/'))).toEqual([]);
});

test('a changed page: its service alone is read again', async () => {
  await build();
  folder.write('spec/tubes/reference.md', folder.read('spec/tubes/reference.md').replaceAll('watts', 'volts'));
  expect(await build()).toMatchObject({ built: ['tubes'], read: 1 });
  expect(folder.read('spec/tubes/openapi.json')).toContain('volts');
});

describe('output that is not as it was written is written again', () => {
  test.each<[string, () => void]>([
    ['gone', () => rmSync(folder.path('generated/lamps/docs/README.md'))],
    ['changed', () => writeFileSync(folder.path('spec/lamps/openapi.json'), '{}')],
    ['joined by a file that is none', () => folder.write('generated/lamps/client/mine.ts', 'stale')],
  ])('%s', async (_what, spoil) => {
    await build();
    const before = outputs();
    spoil();
    expect((await build()).built).toEqual(['lamps']);
    expect(outputs()).toEqual(before);
  });
});

test('a cache that is gone, cut short or full of rubbish costs time and nothing else', async () => {
  const first = await build();
  const before = outputs();
  const files = folder.files().filter((name) => name.startsWith('out/cache/builds/'));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) writeFileSync(folder.path(name), readFileSync(folder.path(name)).subarray(0, 70));
  expect(await build()).toEqual(first);
  for (const name of files) folder.write(name, 'rubbish');
  expect(await build()).toEqual(first);
  for (const name of files) {
    const bytes = readFileSync(folder.path(name));
    // A name or a number of what was kept is another one now.
    for (let at = 100; at < bytes.length; at += 97) bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(folder.path(name), bytes);
  }
  expect(await build()).toEqual(first);
  rmSync(folder.path('out'), { recursive: true });
  expect(await build()).toEqual(first);
  expect(outputs()).toEqual(before);
});

test('documents of one’s own: kept by their bytes, whatever else is in their folder', async () => {
  folder.write('docs/lamps.txt', PAGE);
  const options = { sources: [folder.path('docs')], service: 'lamps', out: 'mine' };
  const first = await build(options);
  expect(first).toMatchObject({ built: ['lamps'], read: 1 });
  expect(await build(options)).toEqual({ ...first, built: [], read: 0 });
  // A file that is no document is said, but the documents are the same.
  folder.write('docs/sheet.xlsx', 'PK');
  const third = await build(options);
  expect(third).toMatchObject({ built: [], read: 0 });
  expect(third.said).toContain('source-format');
  folder.write('docs/lamps.txt', PAGE.replaceAll('watts', 'volts'));
  expect(await build(options)).toMatchObject({ built: ['lamps'], read: 1 });
});

test('other options, other output', async () => {
  await build({ service: 'lamps' });
  expect((await build({ service: 'lamps', descriptions: 'ours' })).built).toEqual(['lamps']);
  expect((await build({ service: 'lamps', out: 'elsewhere' })).built).toEqual(['lamps']);
});
