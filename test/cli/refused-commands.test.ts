// A disk that fills up, or a folder that may not be written, while a command is at work: what was there before is whole, the message says
// what happened, and the next run succeeds.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCommand } from '../../cli/commands/build.ts';
import { initCommand } from '../../cli/commands/init.ts';
import { publishCommand } from '../../cli/commands/publish.ts';
import { refreshCommand } from '../../cli/commands/refresh.ts';
import { releaseCommand } from '../../cli/commands/release.ts';
import { OutputError } from '../../pipeline/output/output-error.ts';
import * as onePageModule from '../../pipeline/site/build-one-page.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { interpretPages } from '../support/pipeline.ts';
import { refusal } from '../support/refusing-file-system.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { projectFolder } from '../support/source-files.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (original) =>
  (await import('../support/refusing-file-system.ts')).refusingFileSystem(await original()),
);
standInFor({ ...noLint, ...fewFiles });
replaceFunction(onePageModule, 'buildOnePage', () => async () => 'one page\n');

const folder = temporaryFolder();
const PAGE = fs.readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const CHANGED = PAGE.replace('GET /v1/lamps', 'GET /v1/bulbs');

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
  folder.write('spec/lamps/reference.md', printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps'));
  folder.write('docs/lamps.txt', CHANGED);
  expect(
    await buildCommand({ service: 'lamps', sources: [], json: false, descriptions: 'vendor' }, folder.path()),
  ).toBe(0);
});
afterEach(() => {
  refusal.name = '';
  vi.restoreAllMocks();
});

const git = (...parameters: string[]): string =>
  spawnSync('git', ['-c', 'user.email=someone@example.com', '-c', 'user.name=Someone', ...parameters], {
    cwd: folder.path(),
    encoding: 'utf8',
  }).stdout;
const contents = (): string[] =>
  folder
    .files()
    .filter((name) => !name.startsWith('.git/'))
    .map((name) => `${name}\n${fs.readFileSync(folder.path(name), 'latin1')}`);

/** Runs a command again and again, refused at its first write, its second, ...; gives how often it was refused. */
async function refuseEach(
  run: () => Promise<number> | number,
  check: (error: Error) => void,
  most = 60,
): Promise<number> {
  for (let after = 0; after < most; after += 1) {
    Object.assign(refusal, { name: 'writeFileSync', after, code: after % 2 === 0 ? 'ENOSPC' : 'EROFS' });
    try {
      await run();
      refusal.name = '';
      return after;
    } catch (error) {
      refusal.name = '';
      expect(error).toBeInstanceOf(OutputError);
      expect((error as Error).message).toMatch(/(?:the disk is full|the file system is read-only)\. /);
      check(error as Error);
    }
  }
  throw new Error('it never succeeds');
}

test('publish', async () => {
  const publish = (): Promise<number> => publishCommand({ service: 'lamps', out: 'public', next: true }, folder.path());
  await publish();
  fs.rmSync(folder.path('spec/lamps/defects.sarif'));
  // Another document has another version.
  for (const name of ['openapi.json', 'defects.md'])
    folder.write(`spec/lamps/${name}`, `${folder.read(`spec/lamps/${name}`)}\n`);
  const before = contents();
  expect(await refuseEach(publish, () => expect(contents()).toEqual(before))).toBeGreaterThan(3);
  expect(folder.files('public')).not.toContain('public/defects.sarif');
});

test('refresh', async () => {
  const before = contents();
  const refresh = (): Promise<number> =>
    refreshCommand({ sources: ['docs'], service: 'lamps', cache: 'cache', summary: 'summary.md' }, folder.path());
  const times = await refuseEach(refresh, () => {
    // The summary is the last of it; all before it is one build.
    if (!folder.read('spec/lamps/openapi.json').includes('/v1/bulbs')) expect(contents()).toEqual(before);
  });
  expect(times).toBeGreaterThan(5);
  expect(Object.keys(JSON.parse(folder.read('spec/lamps/openapi.json')).paths)).toEqual(['/v1/bulbs']);
  expect(folder.read('summary.md')).toContain('Lamps');
});

test('init, of a service and of further sources', async () => {
  for (const service of ['bulbs', 'lamps']) {
    const before = contents();
    const times = await refuseEach(
      () => initCommand({ service, sources: [folder.path('docs')], cache: 'cache' }, folder.path()),
      () => expect(contents()).toEqual(before),
    );
    expect(times).toBeGreaterThan(5);
    expect(folder.read(`spec/${service}/openapi.json`)).toContain('/v1/bulbs');
  }
});

test('release: git brings back what was, and the next one is the same', async () => {
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'state');
  const before = contents();
  const times = await refuseEach(
    () => releaseCommand('lamps', folder.path()),
    ({ message }) => {
      if (contents().join() === before.join()) return;
      expect(message).toMatch(/The release 1\.0\.0 is not complete\..*git restore spec\/lamps generated,/);
      for (const name of folder.files('spec').filter((file) => file.endsWith('.json')))
        expect(() => JSON.parse(folder.read(name)) as unknown, name).not.toThrow();
      git('restore', 'spec/lamps', 'generated');
      git('clean', '--quiet', '--force', '-d', 'spec/lamps', 'generated');
      expect(contents()).toEqual(before);
    },
  );
  expect(times).toBeGreaterThan(3);
  expect(JSON.parse(folder.read('spec/lamps/release.json'))).toMatchObject({ version: '1.0.0' });
  expect(git('status', '--porcelain')).toContain('spec/lamps/release/');
});

const main = await compiledCommand();

test.skipIf(!fs.existsSync('/dev/full'))('what cannot be printed is said in one line', async () => {
  fs.symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  const full = fs.openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [main, 'edition', '--service', 'lamps', '--source', 'docs'], {
    cwd: folder.path(),
    stdio: ['ignore', full, 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toMatch(/^The output could not be printed: .*the disk is full\.\n$/);
});

test('a command whose reader has gone ends quietly', async () => {
  fs.symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  const { stderr } = await promisify(execFile)(
    '/bin/sh',
    ['-c', `"${process.execPath}" "${main}" edition --service lamps --source docs | true`],
    { cwd: folder.path() },
  );
  expect(stderr).toBe('');
});
