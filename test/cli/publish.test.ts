// What `tablespec publish` collects, that its checksums and links hold, that it makes the same bytes wherever it runs, and what it refuses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readPortalAssets } from '../../generator/runtime/read-runtime.ts';
import { publishCommand } from '../../cli/commands/publish.ts';
import * as onePageModule from '../../pipeline/site/build-one-page.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { DOCUMENT, list, type ReleasedService, writeReleasedService } from '../support/released-service.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Redoc's page is a process of a second; it has tests of its own.
replaceFunction(
  onePageModule,
  'buildOnePage',
  () =>
    async ({ model }) =>
      `one page ${model.version}\n`,
);

const folder = temporaryFolder();
const output = capturedOutput();
let lamps: ReleasedService;
beforeEach(() => {
  lamps = writeReleasedService(folder);
});

const publish = (out = 'public', next = false): Promise<number> =>
  publishCommand({ service: 'lamps', out, next }, folder.path());
/** Every file of the portal, with its Markdown; the assets are those of every portal. */
const PORTAL = [
  'index.html',
  ...['changes', 'index', 'one-page', 'schemas', 'values'].map((name) => `lamps/${name}.html`),
  ...['groups/lamps.all', 'groups/lamps', 'operations/ListLamps', 'schemas/Lamp'].map((name) => `lamps/${name}.html`),
  'lamps/operations/ListLamps.html.md',
  'llms-full.txt',
  'llms.txt',
  ...[...readPortalAssets().map(({ path }) => path), 'minisearch.js', 'search-index.js'].map(
    (name) => `assets/${name}`,
  ),
];
const PUBLISHED = [
  'CHANGELOG.md',
  'SHA256SUMS',
  'defects.md',
  'docs/README.md',
  'docs/changelog.md',
  'docs/error-codes.md',
  'docs/llms.txt',
  'docs/operations/lamps.md',
  'docs/schemas.md',
  'index.html',
  'index.json',
  'openapi-3.0.json',
  'openapi.json',
  'openapi.yaml',
  'provenance.json',
  'schemas/bundle.json',
  'schemas/operations/ListLamps.json',
  ...PORTAL.map((name) => `site/${name}`),
].sort();

test('collects what others consume, byte for byte, and nothing else', async () => {
  expect(await publish()).toBe(0);
  expect(folder.files('public').map((name) => name.slice('public/'.length))).toEqual(PUBLISHED);
  expect(folder.read('public/schemas/operations/ListLamps.json')).toContain('lux');
  expect(folder.read('public/openapi.json')).toBe(folder.read('spec/lamps/openapi.json'));
});

test('SHA256SUMS has every other file', async () => {
  await publish();
  const sums = folder
    .read('public/SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, path]) => path)).toEqual(PUBLISHED.filter((path) => path !== 'SHA256SUMS'));
  for (const [sum, path] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(folder.path('public', path)))
        .digest('hex'),
    ).toBe(sum);
});

test('each index leads to files that are there, and to all of them', async () => {
  await publish();
  const { files, ...service } = JSON.parse(folder.read('public/index.json')) as {
    files: { path: string; what?: string }[];
  };
  expect(service).toEqual({ service: 'lamps', title: DOCUMENT.info.title, version: '1.2.0' });
  expect(files.map(({ path }) => path).sort()).toEqual(PUBLISHED.filter((path) => !/^(?:index\.|SHA256)/.test(path)));
  const page = folder.read('public/index.html');
  const links = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] as string);
  expect(links.filter((link) => !PUBLISHED.includes(link))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(files.filter(({ what }) => what).map(({ path }) => path)));
  expect(page).not.toContain('<script');
});

test('makes the portal itself, of the release, and every link resolves inside the folder', async () => {
  await publish();
  expect(folder.read('public/site/lamps/one-page.html')).toBe('one page 1.2.0\n');
  expect(folder.read('public/CHANGELOG.md')).toBe(
    '# Changelog\n\n- **Lamp**: new (lamps.html, table 2; [docs](<docs/README.md#x>))\n',
  );
  const pages = PUBLISHED.filter((path) => path.endsWith('.html'));
  const broken = pages.flatMap((page) => {
    const links = [...folder.read(`public/${page}`).matchAll(/(?:href|src)="([^"]*)"/g)].map(
      (match) => match[1] as string,
    );
    return links
      .map((link) => link.replace(/#.*/s, ''))
      .filter((link) => link !== '' && !PUBLISHED.includes(posix.join(posix.dirname(page), link)))
      .map((link) => `${page}: ${link}`);
  });
  expect(broken).toEqual([]);
  const operation = folder.read('public/site/lamps/operations/ListLamps.html');
  expect(operation).toContain('Release 1.2.0, <a href="../changes.html">changes</a>');
  expect(folder.read('public/site/index.html')).toContain('href="../openapi.json"');
});

const bytes = (out: string): string[] => PUBLISHED.map((path) => readFileSync(folder.path(out, path)).toString('hex'));

test('twice and elsewhere the same bytes', async () => {
  await publish('one');
  await publish('two');
  expect(bytes('two')).toEqual(bytes('one'));
  await publish('one');
  expect(bytes('two')).toEqual(bytes('one'));
});

describe('what it did not write', () => {
  test('goes in a folder that it made', async () => {
    await publish('one');
    folder.write('one/mine.txt', 'mine');
    folder.write('one/docs/old/mine.txt', 'mine');
    folder.write('one/.git/HEAD', 'ref');
    await publish('one');
    expect(folder.files('one').map((name) => name.slice('one/'.length))).toEqual(['.git/HEAD', ...PUBLISHED].sort());
  });

  test('but for another publication in it, and the file of a worktree', async () => {
    await publish('one');
    await publish('one/inner');
    folder.write('one/.git', 'gitdir: elsewhere');
    await publish('one');
    const inner = PUBLISHED.map((name) => `inner/${name}`);
    expect(folder.files('one').map((name) => name.slice('one/'.length))).toEqual(
      ['.git', ...PUBLISHED, ...inner].sort(),
    );
  });

  test('stays in another one, but for what an earlier run published there', async () => {
    folder.write('one/mine.txt', 'mine');
    await publish('one');
    const more = { '/v1/lamps': list('ListLamps'), '/v1/bulbs': list('ListBulbs') };
    folder.write('spec/lamps/openapi.json', JSON.stringify({ ...DOCUMENT, paths: more }));
    lamps.release();
    await publish('one');
    expect(folder.files('one/schemas')).toContain('one/schemas/operations/ListBulbs.json');
    folder.write('one/docs/mine.txt', 'mine');
    folder.write('spec/lamps/openapi.json', JSON.stringify(DOCUMENT));
    lamps.release();
    folder.write(
      'one/index.json',
      folder.read('one/index.json').replace('"schemas/bundle.json"', '"../../spec/lamps/names.yaml"'),
    );
    await publish('one');
    expect(folder.files('one/schemas')).not.toContain('one/schemas/operations/ListBulbs.json');
    expect(folder.read('spec/lamps/names.yaml')).toBe('names.yaml\n');
    expect([folder.read('one/mine.txt'), folder.read('one/docs/mine.txt')]).toEqual(['mine', 'mine']);
  });
});

describe('is refused, and writes nothing', () => {
  const refused = async (code: string): Promise<void> => {
    expect(await publish()).toBe(1);
    expect(output.complained).toContain(code);
    expect(folder.files().filter((name) => name.startsWith('public/'))).toEqual([]);
  };

  test('from a tree that is not committed', async () => {
    folder.write('generated/lamps/docs/README.md', 'changed');
    await refused('tree-unclean');
  });

  test('from a state that is not the released one', async () => {
    folder.write('spec/lamps/reference.md', 'changed');
    lamps.commit();
    await refused('release-differs: spec/lamps is not what was released as 1.2.0: reference.md.');
  });

  test('for a service that was never released', async () => {
    lamps.git('rm', '--quiet', '-r', 'spec/lamps/release');
    lamps.commit();
    await refused('never-released');
  });
});

describe('--next', () => {
  const version = (): string => (JSON.parse(folder.read('public/index.json')) as { version: string }).version;

  test('is a version of its own in every document, of a tree as it is', async () => {
    folder.write(
      'spec/lamps/overlay.yaml',
      'overlay: 1.0.0\ninfo:\n  title: Corrections\n  version: 1.2.0\nactions: []\n',
    );
    const changed = { ...DOCUMENT, info: { ...DOCUMENT.info, description: 'Lamps.' } };
    folder.write('spec/lamps/openapi.json', JSON.stringify(changed));
    expect(await publish('public', true), output.complained).toBe(0);
    expect(version()).toMatch(/^1\.2\.1-next\.d[0-9a-f]{8}$/);
    for (const name of [
      'openapi.json',
      'openapi-3.0.json',
      'openapi.yaml',
      'overlay.yaml',
      'docs/README.md',
      'docs/llms.txt',
      'site/index.html',
      'site/lamps/one-page.html',
      'site/lamps/operations/ListLamps.html',
      'index.html',
    ])
      expect(folder.read(`public/${name}`)).toContain(version());
    const first = version();
    folder.write('spec/lamps/openapi.json', JSON.stringify({ ...changed, paths: { '/v1': {} } }));
    await publish('public', true);
    expect(version()).not.toBe(first);
  });

  test('of a service without a release', async () => {
    lamps.git('rm', '--quiet', '-r', 'spec/lamps/release');
    expect(await publish('public', true)).toBe(0);
    expect(version()).toMatch(/^1\.0\.0-next\.d/);
  });
});

test('a service that is not there, or was never built, is wrong use', async () => {
  await expect(publishCommand({ service: 'bulbs', out: 'public' }, folder.path())).rejects.toThrow(
    'There is no service bulbs.',
  );
  folder.write('spec/bulbs/service.yaml', 'title: Bulbs\n');
  await expect(publishCommand({ service: 'bulbs', out: 'public' }, folder.path())).rejects.toThrow(
    'There is no built spec of bulbs in spec/bulbs. Run tablespec build first.',
  );
});
