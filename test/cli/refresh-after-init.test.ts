// A service as `init` made it: the next build and a refresh from the same documents change no file, whatever init was told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildCommand } from '../../cli/commands/build.ts';
import { initCommand, type InitCommandOptions } from '../../cli/commands/init.ts';
import { refreshCommand, type RefreshCommandOptions } from '../../cli/commands/refresh.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
const LAMPS = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const dated = (date: string, page: string): string => `Updated on ${date} GMT+08:00\n\n${page}`;

beforeEach(() => {
  folder.write('docs/lamps.txt', LAMPS);
  folder.write('docs/bulbs.txt', dated('2024-03-04', LAMPS.replace('GET /v1/lamps', 'GET /v1/bulbs')));
  folder.write(
    'profiles/house.yaml',
    'extends: huawei\naccess:\n  endpoint: https://{service}.house.example\n  schemes:\n    Badge: { type: apiKey, in: header, name: X-Badge }\n',
  );
});

const init = (options: Partial<InitCommandOptions> = {}): Promise<number> =>
  initCommand({ service: 'lamps', sources: ['docs'], ...options }, folder.path());
const build = (): Promise<number> =>
  buildCommand({ sources: [], json: false, service: 'lamps', descriptions: 'vendor' }, folder.path());
const refresh = (options: Partial<RefreshCommandOptions> = {}): Promise<number> =>
  refreshCommand({ service: 'lamps', sources: ['docs'], summary: 'summary.md', ...options }, folder.path());
const texts = (): Record<string, string> =>
  Object.fromEntries(
    folder
      .files()
      .filter((name) => /^(?:spec|generated)\//.test(name))
      .map((name) => [name, folder.read(name)]),
  );

describe.each<[string, Partial<InitCommandOptions>]>([
  ['nothing', {}],
  ['a date', { date: '2023-02-28' }],
  ['a title and an endpoint', { title: 'Lamps: "all" #1', endpoint: 'https://lamps.example' }],
  ['the documents in another order', { sources: ['docs/lamps.txt', 'docs/bulbs.txt'] }],
  ['a profile of the package', { profile: 'huawei' }],
  ['a profile of the project', { profile: 'profiles/house.yaml' }],
])('init that was told %s', (_, options) => {
  test('is what the next build gives, and a refresh changes nothing', async () => {
    expect(await init(options), output.complained).toBe(0);
    const before = texts();
    expect(Object.keys(before)).toContain('spec/lamps/row-digests.json');
    expect(await build()).toBe(0);
    expect(texts()).toEqual(before);
    expect(await refresh(), output.complained).toBe(0);
    expect(folder.read('summary.md')).toContain('Nothing changed for users of the API.');
    expect(texts()).toEqual(before);
  });
});

test('the profile of the project says how the API is reached, after a refresh too', async () => {
  await init({ profile: 'profiles/house.yaml' });
  expect(folder.read('spec/lamps/service.yaml')).toContain('profile: ../../profiles/house.yaml');
  expect(folder.read('spec/lamps/service.yaml')).toContain('https://lamps.house.example');
  expect(folder.read('spec/lamps/openapi.json')).toContain('X-Badge');
  folder.write('docs/lamps.txt', LAMPS.replaceAll('GET /v1/lamps', 'GET /v2/lamps'));
  expect(await refresh({ accept: true, extent: 'complete' }), output.complained).toBe(0);
  expect(folder.read('spec/lamps/openapi.json')).toContain('X-Badge');
});

test('a date that is none, and a commit that is none, are said', async () => {
  await init();
  await expect(refresh({ since: 'nothing' })).rejects.toThrow('--since takes a commit of this repository');
  const service = folder.read('spec/lamps/service.yaml').replace(/^date: .*\n/m, '');
  folder.write('spec/lamps/service.yaml', `${service}date: "2026-02-31"\n`);
  expect(await refresh()).toBe(1);
  expect(output.complained).toContain('date: a day such as 2025-07-14 was expected, and "2026-02-31" is there');
});

describe('dates', () => {
  const sources = (): string[] => folder.read('spec/lamps/reference.md').match(/^Source: .*$/gm) ?? [];

  test('of documents that state none survive; a new page gets the one of service.yaml; --date is the newer word', async () => {
    await init({ date: '2023-02-28' });
    expect(sources()).toEqual(['Source: bulbs.txt, 2024-03-04', 'Source: lamps.txt, 2023-02-28']);
    folder.write('docs/cords.txt', LAMPS.replace('GET /v1/lamps', 'GET /v1/cords'));
    folder.write('docs/lamps.txt', LAMPS.replace(/Power\./, 'The power.'));
    await refresh({ accept: true });
    const kept = ['Source: bulbs.txt, 2024-03-04', 'Source: cords.txt, 2023-02-28', 'Source: lamps.txt, 2023-02-28'];
    expect(sources()).toEqual(kept);
    await refresh({ date: '2025-01-01' });
    expect(sources()).toEqual(kept.map((line) => line.replace('2023-02-28', '2025-01-01')));
    await expect(refresh({ date: '2025-13-01' })).rejects.toThrow('--date takes a date');
  });

  test('of a second batch are not those of the first', async () => {
    await init({ sources: ['docs/bulbs.txt'], date: '2023-02-28' });
    await init({ sources: ['docs/lamps.txt'], date: '2023-05-05' });
    const before = texts();
    await refresh();
    expect(sources()).toContain('Source: lamps.txt, 2023-05-05');
    expect(texts()).toEqual(before);
  });
});

test('further documents keep what was known of the rows of the first', async () => {
  await init({ sources: ['docs/bulbs.txt'] });
  const row = /^ "GET \/v1\/bulbs": ".*"/m.exec(folder.read('spec/lamps/row-digests.json'))?.[0];
  expect(row).toMatch(/: "[0-9a-f]{12}/);
  await init({ sources: ['docs/lamps.txt'] });
  expect(folder.read('spec/lamps/row-digests.json')).toContain(row);
  // An edition has no words: nothing is known of its rows.
  folder.write('edition/reference.md', folder.read('spec/lamps/reference.md'));
  await init({ service: 'lights', sources: ['edition/reference.md'] });
  expect(folder.read('spec/lights/row-digests.json')).toContain('"GET /v1/bulbs": ""');
});
