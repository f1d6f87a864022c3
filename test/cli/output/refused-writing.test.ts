// A disk that is full, a folder that may not be written, two builds at once: earlier output is whole, the message says what happened, and
// the next run succeeds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { OutputError } from '../../../pipeline/output/output-error.ts';
import { writeFolders } from '../../../pipeline/output/write-folder.ts';
import { writeNewFolders } from '../../../pipeline/output/write-new-folders.ts';
import { compiledModule } from '../../support/compiled-command.ts';
import { refusal } from '../../support/refusing-file-system.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.mock('node:fs', async (original) =>
  (await import('../../support/refusing-file-system.ts')).refusingFileSystem(await original()),
);

const folder = temporaryFolder();
afterEach(() => {
  refusal.name = '';
});

const filesSaying = (text: string) => ['a.txt', 'b/c.txt'].map((path) => ({ path, text }));
const write = (text: string): void =>
  writeFolders([
    { folder: folder.path('spec'), files: filesSaying(text), owned: [] },
    { folder: folder.path('generated'), files: filesSaying(text), owned: ['b'] },
  ]);
const texts = (): string[] => folder.files().map((name) => `${name}: ${folder.read(name)}`);
const saying = (text: string): string[] =>
  ['generated/a.txt', 'generated/b/c.txt', 'spec/a.txt', 'spec/b/c.txt'].map((name) => `${name}: ${text}`);

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'there is no permission'],
])('%s at any file leaves both folders as they were', (code, reason) => {
  write('old');
  for (let after = 0; after < 4; after += 1) {
    Object.assign(refusal, { name: 'writeFileSync', after, code });
    expect(() => write('new')).toThrow(
      expect.objectContaining({
        constructor: OutputError,
        message: expect.stringMatching(new RegExp(`${reason}.*earlier output was left as it was`)) as string,
      }) as Error,
    );
    refusal.name = '';
    expect(texts()).toEqual(saying('old'));
  }
  write('new');
  expect(texts()).toEqual(saying('new'));
});

test('folders that were made for output that did not come are gone again', () => {
  for (let after = 0; after < 4; after += 1) {
    Object.assign(refusal, { name: 'writeFileSync', after, code: 'ENOSPC' });
    expect(() => write('new')).toThrow(/the disk is full/);
    refusal.name = '';
    expect(fs.readdirSync(folder.path())).toEqual([]);
  }
});

test.each(['mkdirSync', 'openSync'])('a folder that may not be written is named: %s', (name) => {
  write('old');
  Object.assign(refusal, { name, after: 0, code: 'EACCES' });
  expect(() => write('new')).toThrow(/spec.*there is no permission/);
  expect(texts()).toEqual(saying('old'));
});

test('where the system refuses to rename, the message says how far it came, and the next run mends it', () => {
  write('old');
  Object.assign(refusal, { name: 'renameSync', after: 2, code: 'EIO' });
  expect(() => write('new')).toThrow(/2 of 4 files were replaced, each of them whole/);
  refusal.name = '';
  expect(new Set(texts().map((text) => text.replace(/.*: /, '')))).toEqual(new Set(['old', 'new']));
  write('new');
  expect(texts()).toEqual(saying('new'));
});

test('a bug is no refusal', () => {
  Object.assign(refusal, { name: 'writeFileSync', after: 0, code: 'ERR_INVALID_ARG_TYPE' });
  expect(() => write('new')).toThrow(expect.not.objectContaining({ constructor: OutputError }) as Error);
});

test('new folders are written whole or not at all', () => {
  for (let after = 0; after < 4; after += 1) {
    Object.assign(refusal, { name: 'writeFileSync', after, code: 'ENOSPC' });
    expect(() =>
      writeNewFolders([
        { folder: folder.path('spec'), files: filesSaying('new') },
        { folder: folder.path('generated'), files: filesSaying('new') },
      ]),
    ).toThrow(/the disk is full.*Nothing was written/);
    refusal.name = '';
    expect(folder.files()).toEqual([]);
  }
});

test('the lock of a process that is gone is taken over', () => {
  folder.write('spec/.tablespec.lock', '2147483646');
  folder.write('generated/.tablespec.lock', 'half a');
  write('new');
  expect(texts()).toEqual(saying('new'));
});

test('two runs at once: each output is one of the two, whole, and nothing is left over', async () => {
  const script = folder.write(
    'run.mjs',
    `import { writeFolders } from ${JSON.stringify(await compiledModule('pipeline/output/write-folder.ts'))};
     const files = Array.from({ length: 40 }, (_, index) => ({ path: index + '.txt', text: process.argv[2] }));
     for (let run = 0; run < 15; run += 1) writeFolders(['spec', 'generated'].map((name) => ({ folder: ${JSON.stringify(folder.path('out'))} + '/' + name, files, owned: [] })));`,
  );
  const exits = ['one', 'two', 'three'].map(async (text) => {
    const child = spawn(process.execPath, [script, text], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return (await once(child, 'exit'))[0] as number;
  });
  expect(await Promise.all(exits)).toEqual([0, 0, 0]);
  expect(folder.files('out')).toHaveLength(80);
  expect(new Set(folder.files('out').map((name) => fs.readFileSync(folder.path(name), 'utf8'))).size).toBe(1);
});
