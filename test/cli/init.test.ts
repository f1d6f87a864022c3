// What `tablespec init` writes for a new service, what it adds to one that exists, and that it writes all or nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCommand } from '../../cli/commands/build.ts';
import { initCommand, type InitCommandOptions } from '../../cli/commands/init.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

// The linter is a process of a second; it has tests of its own.
standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
const input = (name: string): string => readFileSync(join(fixturesFolder, 'documents', name), 'utf8');
const LAMPS = input('merging/input/one.txt');
const BULBS = LAMPS.replace('GET /v1/lamps', 'GET /v1/bulbs');
// A table that no row refers to is an error, and nothing would be written.
const BOOK = input('book/input/lamp-book.txt').replace(/Table 4-6 Leftover\n\n[^\n]*\n[^\n]*\n/, '');
const dated = (date: string, page: string): string => `Updated on ${date} GMT+08:00\n\n${page}`;

beforeEach(() => {
  folder.write('docs/lamps.txt', LAMPS);
});

const init = (options: Partial<InitCommandOptions> = {}): Promise<number> =>
  initCommand({ service: 'lamps', sources: [folder.path('docs')], ...options }, folder.path());
const written = (): string[] => folder.files().filter((name) => !/^(?:docs|more)\//.test(name));
const texts = (): Record<string, string> => Object.fromEntries(written().map((name) => [name, folder.read(name)]));
const service = (): Record<string, unknown> => parse(folder.read('spec/lamps/service.yaml')) as Record<string, unknown>;
const operations = (): string[] =>
  Object.entries(
    (
      JSON.parse(folder.read('spec/lamps/openapi.json')) as {
        paths: Record<string, Record<string, { operationId: string }>>;
      }
    ).paths,
  ).flatMap(([path, item]) => Object.values(item).map(({ operationId }) => `${operationId} ${path}`));

describe('a new service', () => {
  test('gets its folder and is built; guesses are said', async () => {
    expect(await init()).toBe(0);
    expect(written()).toEqual(
      expect.arrayContaining(
        [
          'service.yaml',
          'names.yaml',
          'reference.md',
          'baseline.json',
          'openapi.json',
          'openapi.yaml',
          'report.json',
        ].map((name) => `spec/lamps/${name}`),
      ),
    );
    expect(written()).toEqual(
      expect.arrayContaining(['generated/lamps/client/package.json', 'generated/lamps/docs/README.md']),
    );
    expect(
      written().filter((name) => !/^(?:spec\/lamps\/|generated\/(?:(?:lamps|runtime|mcp)\/|README\.md$))/.test(name)),
    ).toEqual([]);
    expect(service()).toEqual({
      title: 'LAMPS',
      description: 'LAMPS, from the tables of its API reference.',
      version: '0.0.0',
      servers: [
        { url: 'https://lamps.{region}.myhuaweicloud.com', variables: { region: { default: 'ap-southeast-1' } } },
      ],
      tags: { LAMPS: 'Operations whose chapter the documents do not name.' },
    });
    for (const words of [
      'LAMPS (a guess: name it with --title)',
      '(a guess: name it with --endpoint',
      'unknown: name it with --date',
      'for 1 of 1 operations',
    ])
      expect(output.printed).toContain(words);
    expect(parse(folder.read('spec/lamps/names.yaml'))).toMatchObject({
      '/v1/lamps': { get: 'ListLamps' },
      schemas: { 'ListLamps response/Bulb': 'Bulb' },
    });
    expect(folder.read('spec/lamps/reference.md')).toContain('Source: lamps.txt\n');
  });

  test('says what it is told, and what the documents say before a guess', async () => {
    folder.write('docs/book.txt', `Lamps of the House API Reference\n\nIssue 01\nDate 2024-05-06\n\n${BOOK}`);
    folder.write('names.yaml', '# Ids of the shop.\n/v1/lamps:\n  get: FindLamps\n');
    const told = {
      endpoint: 'https://{region}.lamps.example/api',
      regions: ['eu-1', 'eu-2'],
      date: '2023-02-28',
      names: 'names.yaml',
    };
    expect(await init(told)).toBe(0);
    expect(service()).toMatchObject({
      title: 'Lamps of the House',
      version: '2024-05-06',
      servers: [
        {
          url: 'https://{region}.lamps.example/api',
          variables: { region: { enum: ['eu-1', 'eu-2'], default: 'eu-1' } },
        },
      ],
    });
    expect(folder.read('spec/lamps/service.yaml')).toContain('version: "2024-05-06"');
    expect(folder.read('spec/lamps/names.yaml')).toMatch(/^# Ids of the shop\.\n\/v1\/lamps:\n {2}get: FindLamps\n/);
    expect(operations()).toContain('FindLamps /v1/lamps');
    // The page that states no date has the one that was given.
    expect(folder.read('spec/lamps/reference.md')).toContain('Source: lamps.txt, 2023-02-28\n');
  });

  test('is what a later build gives, byte for byte', async () => {
    folder.write('docs/bulbs.txt', dated('2024-01-02', BULBS));
    expect(await init({ title: 'Lamps: "all" #1' })).toBe(0);
    const before = texts();
    expect(
      await buildCommand({ sources: [], json: false, service: 'lamps', descriptions: 'vendor' }, folder.path()),
    ).toBe(0);
    expect(texts()).toEqual(before);
  });
});

test('a folder with a contents list and error codes, named twice, is one', async () => {
  const pages = join(fixturesFolder, 'documents', 'html-family', 'input');
  folder.write(
    'docs/codes.txt',
    `A.1 Error Codes\n\nStatus Code\tError Codes\tDescription\n400\tLMP.0001\tDark.\n400\tLMP.0002\tDim.\n`,
  );
  const sources = [folder.path('docs'), pages];
  expect(await init({ sources })).toBe(0);
  const before = texts();
  expect(before['spec/lamps/reference.md']).toContain('| LMP.0001 | 400 |');
  expect(await init({ sources })).toBe(0);
  expect(texts()).toEqual(before);
});

test('what a run that was killed left beside the folder is cleared away', async () => {
  folder.write('spec/.lamps.2147483646.new/service.yaml', 'title: Half');
  expect(
    await buildCommand({ sources: [], json: true, descriptions: 'vendor', out: 'out', service: 'cbr' }, folder.path()),
  ).toBe(0);
  expect(await init()).toBe(0);
  expect(written().filter((name) => name.includes('.new'))).toEqual([]);
});
