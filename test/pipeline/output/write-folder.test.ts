// An interrupted run leaves whole files, old or new; a finished one leaves nothing that no longer belongs there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFolders } from '../../../pipeline/output/write-folder.ts';
import type { GeneratedFile } from '../../../generator/generated-file.ts';
import { compiledModule } from '../../support/compiled-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const writeFolder = (path: string, files: readonly GeneratedFile[], owned: readonly string[]): void =>
  writeFolders([{ folder: path, files, owned }]);

test('writes files, folders included, and replaces what changed', () => {
  writeFolder(
    folder.path('out'),
    [
      { path: 'a.txt', text: 'old' },
      { path: 'docs/b/c.txt', text: 'c' },
    ],
    [],
  );
  writeFolder(
    folder.path('out'),
    [
      { path: 'a.txt', text: 'new' },
      { path: 'docs/b/c.txt', text: 'c' },
    ],
    [],
  );
  expect(folder.files()).toEqual(['out/a.txt', 'out/docs/b/c.txt']);
  expect(folder.read('out/a.txt')).toBe('new');
});

test('does not touch a file whose text is the same', () => {
  const file = folder.write('out/a.txt', 'same');
  utimesSync(file, 1000, 1000);
  writeFolder(folder.path('out'), [{ path: 'a.txt', text: 'same' }], []);
  expect(statSync(file).mtimeMs).toBe(1_000_000);
});

test('removes what is not in the list from the folders it owns, and from no other', () => {
  for (const name of [
    'client/old.ts',
    'client/deep/old.ts',
    'client/node_modules/x/index.js',
    'notes/mine.txt',
    'mine.txt',
  ])
    folder.write(`out/${name}`, name);
  writeFolder(folder.path('out'), [{ path: 'client/new.ts', text: 'new' }], ['client', 'docs']);
  expect(folder.files('out')).toEqual([
    'out/client/new.ts',
    'out/client/node_modules/x/index.js',
    'out/mine.txt',
    'out/notes/mine.txt',
  ]);
});

test('a file that cannot be written leaves everything as it was', () => {
  for (const name of ['a.txt', 'b.txt']) folder.write(`out/${name}`, 'old');
  mkdirSync(folder.path('out/client/c.txt'), { recursive: true });
  const files = ['a.txt', 'b.txt', 'client/c.txt', 'd.txt'].map((path) => ({ path, text: 'new' }));
  expect(() => writeFolder(folder.path('out'), files, ['client'])).toThrow();
  expect(folder.files('out')).toEqual(['out/a.txt', 'out/b.txt']);
  expect([folder.read('out/a.txt'), folder.read('out/b.txt')]).toEqual(['old', 'old']);
});

test('what a killed run wrote beside the files is removed, and nothing that only looks like it', () => {
  for (const name of ['a.txt.12.new', 'mine.12.new', 'a.txt.new']) folder.write(`out/${name}`, 'half');
  writeFolder(folder.path('out'), [{ path: 'a.txt', text: 'new' }], []);
  expect(folder.files('out')).toEqual(['out/a.txt', 'out/a.txt.new', 'out/mine.12.new']);
});

test('a run that is killed leaves whole files, and the next one cleans up', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `client/${index}.txt`);
  const [old, text] = ['old '.repeat(5000), 'new '.repeat(5000)];
  for (const name of names) folder.write(`out/${name}`, old);
  const script = folder.write(
    'run.mjs',
    `import { writeFolders } from ${JSON.stringify(await compiledModule('pipeline/output/write-folder.ts'))};
     const text = ${JSON.stringify(text)};
     for (let run = 0; ; run += 1) {
       writeFolders([{ folder: ${JSON.stringify(folder.path('out'))}, files: ${JSON.stringify(names)}.map((path) => ({ path, text: run % 2 ? ${JSON.stringify(old)} : text })), owned: ['client'] }]);
       if (run === 0) console.log('wrote');
     }`,
  );
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 37));
  child.kill('SIGKILL');
  await once(child, 'exit');
  for (const name of names) expect([old, text]).toContain(folder.read(`out/${name}`));
  writeFolder(
    folder.path('out'),
    names.map((path) => ({ path, text })),
    ['client'],
  );
  expect(folder.files('out')).toEqual(names.map((name) => `out/${name}`).sort());
});
