import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTemporaryFolder, removeTemporary, writeTemporaryFile } from '../../../pipeline/output/temporary-folder.ts';
import { compiledModule } from '../../support/compiled-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = (): number[] => SIGNALS.map((signal) => process.listenerCount(signal));

test('signals are listened to only while there is something to remove', async () => {
  const before = listeners();
  const file = writeTemporaryFile(new Uint8Array([1]));
  const during = listeners();
  expect(during).toEqual(before.map((count) => count + 1));
  await inTemporaryFolder(async () => expect(listeners()).toEqual(during));
  removeTemporary(file);
  expect(listeners()).toEqual(before);
});

const MODULE = await compiledModule('pipeline/output/temporary-folder.ts');
const script = (more: string): string => `
  import { inTemporaryFolder, writeTemporaryFile } from ${JSON.stringify(MODULE)};
  writeTemporaryFile(new Uint8Array(1000));
  ${more}
  void inTemporaryFolder(() => { process.stdout.write('ready'); return new Promise(() => setInterval(() => {}, 1000)); });`;

test.each(SIGNALS)('%s ends the process as ever, and nothing is left', async (signal) => {
  const file = folder.write('run.mjs', script(''));
  folder.write('temporary/mine', 'x');
  const child = spawn(process.execPath, [file], {
    cwd: folder.path(),
    env: { ...process.env, TMPDIR: folder.path('temporary') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(readdirSync(folder.path('temporary')).filter((name) => /^tablespec-/.test(name))).toHaveLength(2);
  child.kill(signal);
  expect((await once(child, 'exit'))[1]).toBe(signal);
  expect(readdirSync(folder.path('temporary'))).toEqual(['mine']);
});

test('whoever listens too ends the work in their own way; then nothing is left either', async () => {
  const file = folder.write('run.mjs', script("process.once('SIGTERM', () => process.exit(7));"));
  folder.write('temporary/mine', 'x');
  const child = spawn(process.execPath, [file], {
    cwd: folder.path(),
    env: { ...process.env, TMPDIR: folder.path('temporary') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(7);
  expect(readdirSync(folder.path('temporary'))).toEqual(['mine']);
});
