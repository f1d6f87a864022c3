// What `tablespec build` reads, writes, says and leaves alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ServiceReport } from '../../pipeline/build/service-report.ts';
import { buildCommand, type BuildCommandOptions } from '../../cli/commands/build.ts';
import { loadServices } from '../../pipeline/services/load-services.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { generatorsHere, noLint, standInFor } from '../support/stand-in-jobs.ts';

// The linter has tests of its own; main.test.ts builds as a process that starts others.
standInFor({ ...noLint, ...generatorsHere });

const folder = temporaryFolder();
const output = capturedOutput();
const LAMP_PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const OTHER_PAGE = readFileSync(join(fixturesFolder, 'documents', 'root-bodies', 'input', 'array.txt'), 'utf8');
const SPEC_FILES = ['openapi-3.0.json', 'openapi.json', 'openapi.yaml', 'provenance.json', 'report.json'];

beforeEach(() => {
  // A project of two services; names.yaml tells which document is whose.
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
  folder.write(
    'spec/meters/service.yaml',
    'title: Meters\nversion: "1.0"\nservers: [{ url: "https://meters.example.com" }]\n',
  );
  folder.write('spec/meters/names.yaml', '/v1/meters:\n  get: ReadMeters\n');
});

const build = (options: Partial<BuildCommandOptions>): Promise<number> =>
  buildCommand({ sources: [], json: false, descriptions: 'vendor', ...options }, folder.path());
const outputs = (): string[] =>
  folder.files().filter((name) => !name.startsWith('docs/') && !/^spec\/\w+\/(?:service|names)\.yaml$/.test(name));
const specOf = (out: string): string[] => SPEC_FILES.map((name) => `${out}/spec/${name}`);
const pathsOf = (name: string): string[] => Object.keys((JSON.parse(folder.read(name)) as { paths: object }).paths);

test('with --service and --out: DIR/spec and DIR/generated, without what is stale there, and nothing else is touched', async () => {
  folder.write('docs/lamps.txt', LAMP_PAGE);
  folder.write('docs/meters.txt', OTHER_PAGE);
  for (const name of ['out/mine.txt', 'out/spec/mine.txt']) folder.write(name, 'mine');
  folder.write('out/generated/client/stale.ts', 'old');
  expect(await build({ service: 'lamps', sources: [folder.path('docs')], out: 'out' })).toBe(0);
  const files = outputs();
  expect(files).toEqual(expect.arrayContaining([...specOf('out'), 'out/spec/mine.txt']));
  const generated = files.filter((name) => name.startsWith('out/generated/'));
  expect(new Set(generated.map((name) => name.split('/')[2]))).toEqual(
    new Set(['client', 'validators', 'docs', 'schemas', 'feeds']),
  );
  expect(generated).not.toContain('out/generated/client/stale.ts');
  expect(files.filter((name) => !/^out\/(?:spec|generated)\//.test(name))).toEqual(['out/mine.txt']);
  expect([folder.read('out/mine.txt'), folder.read('out/spec/mine.txt')]).toEqual(['mine', 'mine']);
  // The document of the other service is skipped with a note.
  expect(pathsOf('out/spec/openapi.json')).toEqual(['/v1/lamps']);
  for (const words of [
    'Lamps: 1 operation',
    'out/spec/ (',
    'Time:',
    '0 errors',
    '1 note',
    'explain lamps ListLamps --out out',
  ])
    expect(output.printed).toContain(words);
});

test('without --service: DIR/<service>/spec for every service that a document belongs to; --json prints a list of reports', async () => {
  folder.write('docs/lamps.txt', LAMP_PAGE);
  folder.write('docs/meters.txt', OTHER_PAGE);
  expect(await build({ sources: [folder.path('docs')], out: 'out', json: true })).toBe(0);
  expect(outputs()).toEqual(expect.arrayContaining([...specOf('out/lamps'), ...specOf('out/meters')]));
  expect(new Set(outputs().map((name) => name.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['lamps', 'meters'].flatMap((id) => [`out/${id}/spec`, `out/${id}/generated`])),
  );
  expect(pathsOf('out/meters/spec/openapi.json')).toEqual(['/v1/meters']);
  expect(JSON.parse(output.printed)).toEqual({
    schemaVersion: 1,
    services: ['lamps', 'meters'].map((id) => JSON.parse(folder.read(`out/${id}/spec/report.json`)) as unknown),
  });
});

test('without --out: out/, never spec/; --json prints the report of the one service', async () => {
  folder.write('docs/lamps.txt', LAMP_PAGE);
  expect(await build({ service: 'lamps', sources: [folder.path('docs')], json: true })).toBe(0);
  expect(outputs().every((name) => name.startsWith('out/spec/') || name.startsWith('out/generated/'))).toBe(true);
  const report = JSON.parse(output.printed).services[0] as ServiceReport;
  expect(report).toEqual(JSON.parse(folder.read('out/spec/report.json')));
  expect(report).toMatchObject({
    service: 'lamps',
    operations: [{ id: 'ListLamps', method: 'GET', path: '/v1/lamps' }],
    examples: { read: 0, parsed: 0 },
  });
  expect(report.rows.read).toBe(report.rows.placed + report.rows.explained);
  expect(report.tables.map(({ table, rows, role }) => [table, rows, role])).toEqual([
    ['3', 2, 'response-body'],
    ['4', 2, 'response-object'],
    ['5', 1, 'response-object'],
    ['6', 1, 'response-object'],
    ['7', 1, 'response-body'],
  ]);
});

describe('bad input', () => {
  const BAD: Readonly<Record<string, string | Uint8Array>> = {
    'empty.txt': '',
    'binary.txt': Uint8Array.of(0, 1, 2, 3),
    'latin.txt': Buffer.from('T\u00fcr', 'latin1'),
    'utf16.txt': Buffer.from('\ufeffURI', 'utf16le'),
    'words.txt': 'No operation here.\n',
    'headless.txt': 'a\tb\tc\n',
    'no-uri.txt': LAMP_PAGE.replace('GET /v1/lamps', 'GET the lamps'),
    'sheet.xlsx': 'PK',
  };

  test('each is named with its place, the other pages are built, and the exit code is 1', async () => {
    for (const [name, content] of Object.entries(BAD)) folder.write(`docs/${name}`, content);
    folder.write('docs/lamps.txt', LAMP_PAGE);
    // Half a page is a page: what it says is built.
    folder.write('docs/cut.txt', LAMP_PAGE.slice(0, 120).replace('/v1/lamps', '/v1/bulbs'));
    expect(
      await build({ service: 'lamps', sources: [folder.path('docs'), folder.path('gone')], out: 'out', json: true }),
    ).toBe(1);
    expect(pathsOf('out/spec/openapi.json')).toEqual(['/v1/bulbs', '/v1/lamps']);
    expect(JSON.parse(output.printed)).toMatchObject({
      services: [{ diagnostics: { 'operation-without-response': 1 } }],
    });
  });

  test.each(Object.entries(BAD))(
    '%s alone is named with its place, builds nothing and leaves earlier output as it was',
    async (name, content) => {
      folder.write('out/spec/openapi.json', 'earlier');
      folder.write('out/generated/client/index.ts', 'earlier');
      folder.write(`docs/${name}`, content);
      expect(await build({ service: 'lamps', sources: [folder.path('docs')], out: 'out' })).toBe(1);
      expect(outputs()).toEqual(['out/generated/client/index.ts', 'out/spec/openapi.json']);
      expect([folder.read('out/spec/openapi.json'), folder.read('out/generated/client/index.ts')]).toEqual([
        'earlier',
        'earlier',
      ]);
      expect(output.printed).toContain(`at docs/${name}`);
    },
  );

  test('a service file that is no YAML is named, and a service is still defined', () => {
    folder.write('spec/lamps/service.yaml', 'title: [');
    const report = new Report();
    expect(loadServices(folder.path(), report).get('lamps')?.definition.title).toBe('lamps');
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ code: 'service-file-invalid', at: { document: 'spec/lamps/service.yaml' } }),
    ]);
  });
});
