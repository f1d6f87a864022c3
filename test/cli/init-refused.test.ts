// What `tablespec init` refuses: it writes all or nothing.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
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

beforeEach(() => {
  folder.write('docs/lamps.txt', LAMPS);
});

const init = (options: Partial<InitCommandOptions> = {}): Promise<number> =>
  initCommand({ service: 'lamps', sources: [folder.path('docs')], ...options }, folder.path());
const written = (): string[] => folder.files().filter((name) => !/^(?:docs|more)\//.test(name));

describe('nothing is written', () => {
  test.each([
    '..',
    '../up',
    'a/b',
    'a\\b',
    '/etc',
    'C:',
    '.git',
    '',
    ' ',
    'Lamps',
    'lämps',
    'a'.repeat(65),
    '-a',
    'con',
    'a\nb',
    '__proto__',
    '%2e%2e',
  ])('for the id %j', async (id) => {
    await expect(init({ service: id })).rejects.toThrow('is no service id');
    expect(written()).toEqual([]);
  });

  test.each([
    [{ endpoint: 'ftp://lamps.example' }, '--endpoint takes'],
    [{ endpoint: 'https://user:pass@lamps.example' }, '--endpoint takes'],
    [{ endpoint: 'https://{host}.example' }, '--endpoint takes'],
    [{ endpoint: 'https://lamps.example', regions: ['eu-1'] }, '--region goes with'],
    [{ regions: ['../eu'] }, 'is no region'],
    [{ date: '2024-02-30' }, '--date takes'],
    [{ title: 'two\nlines' }, '--title takes'],
    [{ title: '' }, '--title takes'],
    [{ names: 'gone.yaml' }, 'There is no file'],
    [{ service: 'workspace' }, 'comes with tablespec'],
  ] satisfies [Partial<InitCommandOptions>, string][])('for %j', async (options, said) => {
    await expect(init(options)).rejects.toThrow(said);
    expect(written()).toEqual([]);
  });

  test.each(['spec/lamps/mine.txt', 'spec/lamps', 'generated/lamps/mine.txt'])(
    'where %s lies already',
    async (name) => {
      folder.write(name, 'mine');
      await expect(init()).rejects.toThrow('exists, but there is no service in it');
      expect(written()).toEqual([name]);
    },
  );

  test.each([
    ['words', { 'docs/lamps.txt': 'No operation here.\n' }],
    [
      'an appendix',
      { 'docs/lamps.txt': '0.1 Endpoints\n\nRegion Name\tRegion\tEndpoint\nNorth\teu-1\tlamps.eu-1.example.com\n' },
    ],
    ['emptiness', { 'docs/lamps.txt': '' }],
  ])('for sources that hold %s', async (_, files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
    expect(await init()).toBe(1);
    expect(output.printed).toContain(
      'sources-without-operation: The sources hold no operation, so there is nothing to add to lamps.',
    );
    expect(written()).toEqual([]);
  });

  test('for a source that is missing, and the others are not read instead', async () => {
    expect(await init({ sources: [folder.path('docs'), folder.path('gone')] })).toBe(1);
    expect(output.printed).toContain('source-missing');
    expect(output.printed).toContain('written  nothing');
    expect(written()).toEqual([]);
  });

  test('for names that are none', async () => {
    folder.write('docs/ids.yaml', '/v1/lamps:\n  get: list lamps\n');
    expect(await init({ sources: [folder.path('docs/lamps.txt')], names: 'docs/ids.yaml' })).toBe(1);
    expect(output.printed).toContain('service-file-invalid');
    for (const text of ['- get', '[', 'words', '']) {
      folder.write('docs/ids.yaml', text);
      await expect(init({ names: 'docs/ids.yaml' })).rejects.toThrow('holds no map');
    }
    expect(written()).toEqual([]);
  });

  test('where a file cannot be written', async () => {
    mkdirSync(folder.path('spec'));
    folder.write('generated', 'a file in the place of a folder');
    await expect(init()).rejects.toThrow();
    expect(written()).toEqual(['generated']);
  });
});
