import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OutputError } from '../../../pipeline/output/output-error.ts';
import { WorkerPool } from '../../../pipeline/workers/worker-pool.ts';
import type { EchoJobs } from '../../support/echo-worker.ts';

// Compiled, as workers of the package are: with the loader of the tree each of its processes would take half a second more.
const compiled = mkdtempSync(join(tmpdir(), 'tablespec-echo-'));
const file = join(compiled, 'echo-worker.mjs');
buildSync({
  entryPoints: [fileURLToPath(new URL('../../support/echo-worker.ts', import.meta.url))],
  outfile: file,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const ENTRY = pathToFileURL(file);
afterAll(() => rmSync(compiled, { recursive: true }));
const openEcho = (): WorkerPool<EchoJobs> => new WorkerPool<EchoJobs>([{ name: 'echo', jobs: ['aloud'] }], ENTRY);

const requests = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`tablespec-request-${process.pid}-`));

let echo: WorkerPool<EchoJobs>;
beforeEach(() => {
  echo = openEcho();
});
afterEach(() => echo.close());

test('requests are answered in their order, however long each takes', async () => {
  await echo.start('aloud');
  const results = ['a long word that takes a while', 'short', ''].map((say) => echo.run('aloud', { say }));
  expect(await Promise.all(results)).toEqual(['a long word that takes a while aloud', 'short aloud', 'aloud']);
});

test('texts of any size and any characters arrive', async () => {
  const say = `\u0000\ud800"\\${'x'.repeat(20)}\u{1f600}`;
  expect(await echo.run('aloud', { say })).toBe(`${say} aloud`);
});

test('what it throws is thrown, and it goes on', async () => {
  const [bad, good] = [echo.run('aloud', { fail: 'no such lamp' }), echo.run('aloud', { say: 'on' })];
  await expect(bad).rejects.toThrow('no such lamp');
  expect(await good).toBe('on aloud');
});

test('where it ends, all who wait are told, and the next request gets another process', async () => {
  const waiting = [echo.run('aloud', { end: 3 }), echo.run('aloud', { say: 'late' })];
  for (const result of waiting) await expect(result).rejects.toThrow('The echo process ended early with code 3.');
  expect(await echo.run('aloud', { say: 'again' })).toBe('again aloud');
});

test('no request is left on the disk', async () => {
  await echo.run('aloud', { say: 'one' });
  expect(requests()).toEqual([]);
  const unread = [echo.run('aloud', { end: 0 }), echo.run('aloud', { say: 'two' })];
  expect(requests()).not.toEqual([]);
  for (const result of unread) await expect(result).rejects.toThrow();
  expect(requests()).toEqual([]);
  echo.run('aloud', { say: 'three' }).catch(() => undefined);
  echo.close();
  expect(requests()).toEqual([]);
});

test('what the system refuses it or us is said as that', async () => {
  await expect(echo.run('aloud', { refuse: 'The disk is full.' })).rejects.toThrow(
    new OutputError('The disk is full.'),
  );
  await expect(echo.run('aloud', { refuse: 'The disk is full.' })).rejects.toBeInstanceOf(OutputError);
  vi.stubEnv('TMPDIR', '/no/such/folder');
  const refused = echo.run('aloud', { say: 'one' });
  await expect(refused).rejects.toThrow('The folder for temporary files cannot be used. /no/such/folder/');
  await expect(refused).rejects.toBeInstanceOf(OutputError);
  vi.unstubAllEnvs();
  expect(await echo.run('aloud', { say: 'two' })).toBe('two aloud');
});

test('one that cannot load its jobs says why', async () => {
  const plans = [
    { name: 'echo', jobs: ['broken' as const] },
    { name: 'other', jobs: ['forbidden' as const] },
  ];
  const pool = new WorkerPool<EchoJobs>(plans, ENTRY);
  await pool.start('broken');
  await expect(pool.run('broken', {})).rejects.toThrow('no such module');
  await expect(pool.run('forbidden', {})).rejects.toThrow(new OutputError('Too many files are open.'));
  expect(requests()).toEqual([]);
  pool.close();
});

test('closed at any point of its life, it leaves no process, nobody who waits and no request', async () => {
  const closed = 'The echo process was closed.';
  const points: Record<string, (one: WorkerPool<EchoJobs>) => Promise<unknown>> = {
    'before it starts': async (one) => {
      one.close();
      await one.start('aloud');
    },
    'while it starts': async (one) => {
      const loaded = one.start('aloud');
      one.close();
      await loaded;
    },
    'while it starts and is asked': async (one) => {
      const result = one.run('aloud', { say: 'early' });
      one.close();
      await expect(result).rejects.toThrow(closed);
    },
    'while it works': async (one) => {
      await one.start('aloud');
      const results = [one.run('aloud', { say: 'one' }), one.run('aloud', { say: 'two' })];
      one.close();
      for (const result of results) await expect(result).rejects.toThrow(closed);
    },
    idle: async (one) => {
      await one.run('aloud', { say: 'done' });
      one.close();
    },
    twice: async (one) => {
      await one.start('aloud');
      one.close();
    },
  };
  for (const reach of Object.values(points)) {
    const one = openEcho();
    await reach(one);
    one.close();
    await one.start('aloud');
    await expect(one.run('aloud', { say: 'after' })).rejects.toThrow(closed);
    expect(requests()).toEqual([]);
  }
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'));
});
