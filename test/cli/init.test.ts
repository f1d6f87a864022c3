// What `tablespec init` writes for a new service, what it adds to one that exists, and that it writes all or nothing.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { buildCommand } from '../../cli/commands/build.ts';
import { initCommand, type InitOptions } from '../../cli/commands/init.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The linter is a process of a second; it has tests of its own. One file stands for the generated code.
vi.mock('../../pipeline/workers/build-pool.ts', async (original) => {
  const { standIn, noLint, fewFiles } = await import('../support/stand-in-jobs.ts');
  return standIn(await original(), { ...noLint, ...fewFiles });
});

const folder = temporaryFolder();
const output = capturedOutput();
const input = (name: string): string => readFileSync(join(fixturesFolder, 'documents', name), 'utf8');
const LAMPS = input('merging/input/one.txt');
const BULBS = LAMPS.replace('GET /v1/lamps', 'GET /v1/bulbs');
const dated = (date: string, page: string): string => `Updated on ${date} GMT+08:00\n\n${page}`;

beforeEach(() => {
  folder.write('docs/lamps.txt', LAMPS);
});

const init = (options: Partial<InitOptions> = {}): Promise<number> =>
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
    expect(written().filter((name) => !/^(?:spec|generated)\/lamps\//.test(name))).toEqual([]);
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
    folder.write(
      'docs/book.txt',
      `Lamps of the House API Reference\n\nIssue 01\nDate 2024-05-06\n\n${input('book/input/lamp-book.txt')}`,
    );
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
  ] satisfies [Partial<InitOptions>, string][])('for %j', async (options, said) => {
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
