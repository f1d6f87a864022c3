// What `tablespec init` adds to a service that exists, and what it keeps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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

describe('a service that exists', () => {
  beforeEach(async () => {
    expect(await init({ title: 'Lamps', endpoint: 'https://lamps.example', date: '2024-01-01' })).toBe(0);
    folder.write('spec/lamps/service.yaml', `# Mine.\n${folder.read('spec/lamps/service.yaml')}`);
    folder.write(
      'spec/lamps/names.yaml',
      folder.read('spec/lamps/names.yaml').replace('\nschemas:', '\n# Pins.\nschemas:'),
    );
    output.printed = '';
  });

  test('keeps its endpoints and its operations; further ones join, each with its origin', async () => {
    const before = texts();
    folder.write('more/bulbs.txt', dated('2024-03-04', BULBS));
    expect(await init({ sources: [folder.path('more')] }), output.printed).toBe(0);
    expect(output.printed).toContain('spec/lamps has further sources: 1 operations from them, 1 as they were');
    expect(operations()).toEqual(['ListBulbs /v1/bulbs', 'ListLamps /v1/lamps']);
    expect(folder.read('spec/lamps/service.yaml')).toBe(before['spec/lamps/service.yaml']);
    expect(folder.read('spec/lamps/reference.md').match(/^Source: .*$/gm)).toEqual([
      'Source: lamps.txt, 2024-01-01',
      'Source: bulbs.txt, 2024-03-04',
    ]);
    const names = folder.read('spec/lamps/names.yaml');
    expect(names.indexOf('/v1/bulbs')).toBeLessThan(names.indexOf('# Pins.'));
    // Its error body is a shared one now; what was published keeps its name or has an alias.
    expect(parse(names)).toMatchObject({
      '/v1/lamps': { get: 'ListLamps' },
      '/v1/bulbs': { get: 'ListBulbs' },
      aliases: { ListLampsResponse400Body: 'ApiError' },
    });
    expect(names).toContain('# Pins.');
    const provenance = JSON.parse(folder.read('spec/lamps/provenance.json')) as Record<
      string,
      { original: { document: string } }[]
    >;
    expect(['lamps', 'bulbs'].map((name) => provenance[`/paths/~1v1~1${name}/get`]?.[0]?.original.document)).toEqual([
      'lamps.txt',
      'bulbs.txt',
    ]);
  });

  test('takes an operation from the newer document, and says so', async () => {
    folder.write('more/newer.txt', dated('2025-01-01', LAMPS));
    folder.write('more/older.txt', dated('2022-01-01', LAMPS));
    expect(await init({ sources: [folder.path('more')] })).toBe(0);
    expect(output.printed).toContain('1 operations from them');
    expect(folder.read('spec/lamps/reference.md').match(/^Source: .*$/gm)).toEqual(['Source: newer.txt, 2025-01-01']);
  });

  test('is the same after the same sources again', async () => {
    const before = texts();
    expect(await init({ date: '2024-01-01' })).toBe(0);
    expect(texts()).toEqual(before);
  });

  test('counts an unread sentence once, however often its document comes', async () => {
    const unread = (): number =>
      (JSON.parse(folder.read('spec/lamps/baseline.json')) as { unreadSentences: number }).unreadSentences;
    folder.write(
      'more/bulbs.txt',
      dated('2024-03-04', BULBS.replace('Power.', 'Power. It must be less than the number of bulbs.')),
    );
    for (let round = 0; round < 2; round += 1) {
      expect(await init({ sources: [folder.path('more')] }), output.printed).toBe(0);
      expect(unread()).toBe(1);
    }
  });

  test('gets a tag for a new chapter', async () => {
    folder.write('more/bulbs.txt', `Help Center/ Lamps/ API Reference/ APIs/ Spare Parts/ Bulbs\n\n${BULBS}`);
    expect(await init({ sources: [folder.path('more')] })).toBe(0);
    expect(service()).toMatchObject({ tags: { 'Spare Parts': 'Operations of the chapter Spare Parts.' } });
    expect(folder.read('spec/lamps/service.yaml')).toMatch(/^# Mine\.\n/);
  });

  test.each(['title', 'endpoint', 'names'] as const)('does not take --%s', async (name) => {
    const before = texts();
    await expect(init({ [name]: 'https://other.example' })).rejects.toThrow(`--${name} goes with a new one`);
    expect(texts()).toEqual(before);
  });

  test('keeps everything where a published name would go', async () => {
    const before = texts();
    folder.write('more/newer.txt', dated('2025-01-01', LAMPS.replaceAll('Bulb', 'Bowl')));
    folder.write('spec/lamps/names.yaml', (before['spec/lamps/names.yaml'] as string).replace(/^# Pins\.[\s\S]*/m, ''));
    const names = folder.read('spec/lamps/names.yaml');
    expect(await init({ sources: [folder.path('more')] })).toBe(1);
    expect(output.printed).toContain('published-name-gone');
    expect(texts()).toEqual({ ...before, 'spec/lamps/names.yaml': names });
  });
});
