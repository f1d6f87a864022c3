// Releases of a small service in a repository of its own: versions, changelog, aliases for one major version, and what is refused.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { releaseCommand } from '../../cli/commands/release.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { interpretPages } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { generatorsHere, noLint, standInFor } from '../support/stand-in-jobs.ts';

standInFor({ ...noLint, ...generatorsHere });

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const EDITION = printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps');

beforeEach(() => {
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
  folder.write('spec/lamps/reference.md', EDITION);
  git('init', '--quiet');
  git('config', 'user.email', 'someone@example.com');
  git('config', 'user.name', 'Someone');
});

function git(...parameters: string[]): void {
  const { status, stderr } = spawnSync('git', parameters, { cwd: folder.path(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** What a maintainer does: build, look, commit. */
async function commit(): Promise<void> {
  const { buildCommand } = await import('../../cli/commands/build.ts');
  await buildCommand({ service: 'lamps', sources: [], json: false, descriptions: 'vendor' }, folder.path());
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'state');
}

const release = async (): Promise<number> => {
  const code = await releaseCommand('lamps', folder.path());
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'release');
  return code;
};
const versions = (): string[] => [
  (JSON.parse(folder.read('spec/lamps/openapi.json')) as { info: { version: string } }).info.version,
  (JSON.parse(folder.read('generated/lamps/client/package.json')) as { version: string }).version,
  (JSON.parse(folder.read('spec/lamps/release.json')) as { version: string }).version,
];
const edit = (from: string | RegExp, to: string): void =>
  void folder.write('spec/lamps/reference.md', folder.read('spec/lamps/reference.md').replace(from, to));
const OPTIONAL_ROW = /^(\| \w+ \| String \|).*$/m;

test('the first release is 1.0.0; a second run has nothing to release and changes no file', async () => {
  await commit();
  expect(await release()).toBe(0);
  expect(versions()).toEqual(['1.0.0', '1.0.0', '1.0.0']);
  expect(folder.read('spec/lamps/CHANGELOG.md')).toMatch(
    /^# Changelog: Lamps\n[\s\S]*\n## 1\.0\.0\n\nFirst release: 1 operations/,
  );
  const before = folder
    .files()
    .filter((name) => !name.startsWith('.git/'))
    .map((name) => [name, folder.read(name)]);
  expect(await release()).toBe(0);
  expect(output.printed).toContain('Nothing changed since the last release of lamps');
  expect(
    folder
      .files()
      .filter((name) => !name.startsWith('.git/'))
      .map((name) => [name, folder.read(name)]),
  ).toEqual(before);
});

test('a new field makes a minor version, with its row and its cause in the changelog; a field that goes a major one', async () => {
  await commit();
  await release();
  edit(OPTIONAL_ROW, '$&\n| drift_probe | String |  |');
  await commit();
  expect(await release()).toBe(0);
  expect(versions()).toEqual(['1.1.0', '1.1.0', '1.1.0']);
  const changelog = folder.read('spec/lamps/CHANGELOG.md');
  expect(changelog).toMatch(
    /## 1\.1\.0\n\n0 breaking[^\n]*because the documents changed\.\n[\s\S]*drift\\_probe\*\*: the field is new[^\n]*\]\(<reference\.md#[a-z0-9-]+>\)[^\n]*\n[\s\S]*\n## 1\.0\.0\n/,
  );
  // The heading of the operation, which stays where lines move.
  const anchor = /reference\.md#([a-z0-9-]+)/.exec(changelog)?.[1];
  const headings = folder.read('spec/lamps/reference.md').match(/^## .*$/gm) ?? [];
  expect(headings.map((heading) => heading.slice(3).toLowerCase().replaceAll(' ', '-'))).toContain(anchor);
  edit(/^\| drift_probe .*\n/m, '');
  await commit();
  expect(await release()).toBe(0);
  expect(versions()[0]).toBe('2.0.0');
});

test('words alone make a patch', async () => {
  await commit();
  await release();
  folder.write(
    'spec/lamps/service.yaml',
    folder.read('spec/lamps/service.yaml').replace('title: Lamps', 'title: Lamps\ndescription: Switches lamps.'),
  );
  await commit();
  expect(await release()).toBe(0);
  expect(versions()[0]).toBe('1.0.1');
});

test('a renamed operation keeps its old name through one major version', async () => {
  await commit();
  await release();
  folder.write(
    'spec/lamps/names.yaml',
    '/v1/lamps:\n  get: ReadLamps\naliases:\n  ListLamps: ReadLamps\n  ListLampsResponseBody: ReadLampsResponseBody\n  ListLampsResponse400Body: ReadLampsResponse400Body\n',
  );
  await commit();
  expect(await release()).toBe(0);
  expect(versions()[0]).toBe('1.1.0');
  const names = (): unknown =>
    (JSON.parse(folder.read('spec/lamps/openapi.json')) as Record<string, unknown>)['x-former-names'];
  expect(names()).toEqual({
    ListLamps: 'ReadLamps',
    ListLampsResponse400Body: 'ReadLampsResponse400Body',
    ListLampsResponseBody: 'ReadLampsResponseBody',
  });
  const client = (): string =>
    folder
      .files('generated/lamps/client')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => folder.read(name))
      .join('\n');
  for (const alias of [
    'export const listLamps = readLamps;',
    'export type ListLampsResult = ReadLampsResult;',
    'ListLampsResponseBody: components["schemas"]["ReadLampsResponseBody"]',
  ])
    expect(client()).toContain(alias);
  edit(/^\| \w+ \| String \|.*\n/m, '');
  await commit();
  expect(await release()).toBe(0);
  expect(versions()[0]).toBe('2.0.0');
  expect(names()).toBeUndefined();
  expect(client()).not.toContain('listLamps');
  expect(folder.read('spec/lamps/CHANGELOG.md')).toContain('**ListLamps**: the name is gone');
});

test('the tag is said; --tag commits the release and makes it, once, at its commit', async () => {
  const said = (parameters: string[]): string =>
    spawnSync('git', parameters, { cwd: folder.path(), encoding: 'utf8' }).stdout.trim();
  await commit();
  expect(await release()).toBe(0);
  expect(output.printed).toContain('make the tag lamps-v1.0.0');
  expect(said(['tag'])).toBe('');
  folder.write('notes.txt', 'later');
  git('add', 'notes.txt');
  git('commit', '--quiet', '--message', 'later');
  expect(await releaseCommand('lamps', folder.path(), { tag: true })).toBe(0);
  expect(output.printed).toContain('The tag lamps-v1.0.0 was made');
  expect(said(['rev-parse', 'lamps-v1.0.0^{commit}'])).toBe(said(['rev-parse', 'HEAD^']));
  edit(OPTIONAL_ROW, '$&\n| drift_probe | String |  |');
  await commit();
  expect(await releaseCommand('lamps', folder.path(), { tag: true }), output.complained).toBe(0);
  expect(said(['tag'])).toBe('lamps-v1.0.0\nlamps-v1.1.0');
  expect(said(['status', '--porcelain'])).toBe('');
  expect(said(['log', '-1', '--format=%s', 'lamps-v1.1.0'])).toBe('Release lamps 1.1.0');
});

describe('nothing is released, and nothing written', () => {
  const untouched = (): void =>
    expect(folder.files().filter((name) => /CHANGELOG|release/.test(name) && !name.startsWith('.git/'))).toEqual([]);

  test('from a tree that is not committed', async () => {
    await commit();
    folder.write('spec/lamps/notes.txt', 'half done');
    expect(await releaseCommand('lamps', folder.path())).toBe(1);
    expect(output.complained).toContain('tree-unclean: 1 file is not committed: spec/lamps/notes.txt.');
    untouched();
  });

  test('from output that a build would change', async () => {
    await commit();
    folder.write('spec/lamps/openapi.yaml', 'old');
    git('commit', '--quiet', '--all', '--message', 'stale');
    expect(await releaseCommand('lamps', folder.path())).toBe(1);
    expect(output.complained).toContain('output-stale');
    untouched();
  });

  test('from a service whose build fails', async () => {
    await commit();
    folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: no name\n');
    git('commit', '--quiet', '--all', '--message', 'broken');
    expect(await releaseCommand('lamps', folder.path())).toBe(1);
    expect(output.complained).toContain('release-check-failed');
    untouched();
  });
});
