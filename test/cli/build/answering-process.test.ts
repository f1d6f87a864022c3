import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnsweringProcess } from '../../../cli/build/answering-process.ts';
import { OutputError } from '../../../cli/output/output-error.ts';
import type { EchoRequest } from '../../support/echo-child.ts';

let echo: AnsweringProcess<EchoRequest, string>;
beforeEach(() => {
  echo = new AnsweringProcess('../../test/support/echo-child', 'echo', ['aloud']);
});
afterEach(() => echo.close());

test('requests are answered in their order, however long each takes', async () => {
  await echo.start();
  const answers = ['a long word that takes a while', 'short', ''].map((say) => echo.ask({ say }));
  expect(await Promise.all(answers)).toEqual(['a long word that takes a while aloud', 'short aloud', 'aloud']);
});

test('texts of any size and any characters arrive', async () => {
  const say = `\u0000\ud800"\\${'x'.repeat(20)}\u{1f600}`;
  expect(await echo.ask({ say })).toBe(`${say} aloud`);
});

test('what it throws is thrown, and it goes on', async () => {
  const [bad, good] = [echo.ask({ fail: 'no such lamp' }), echo.ask({ say: 'on' })];
  await expect(bad).rejects.toThrow('no such lamp');
  expect(await good).toBe('on aloud');
});

test('where it ends, all who wait are told, and the next request gets another process', async () => {
  const waiting = [echo.ask({ end: 3 }), echo.ask({ say: 'late' })];
  for (const answer of waiting) await expect(answer).rejects.toThrow('The echo process ended early with code 3.');
  expect(await echo.ask({ say: 'again' })).toBe('again aloud');
});

test('no request is left on the disk', async () => {
  const requests = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`tablespec-request-${process.pid}-`));
  await echo.ask({ say: 'one' });
  expect(requests()).toEqual([]);
  const unread = [echo.ask({ end: 0 }), echo.ask({ say: 'two' })];
  expect(requests()).not.toEqual([]);
  for (const answer of unread) await expect(answer).rejects.toThrow();
  expect(requests()).toEqual([]);
  echo.ask({ say: 'three' }).catch(() => undefined);
  echo.close();
  expect(requests()).toEqual([]);
});

test('what the system refuses it or us is said as that', async () => {
  await expect(echo.ask({ refuse: 'The disk is full.' })).rejects.toThrow(new OutputError('The disk is full.'));
  await expect(echo.ask({ refuse: 'The disk is full.' })).rejects.toBeInstanceOf(OutputError);
  vi.stubEnv('TMPDIR', '/no/such/folder');
  const refused = echo.ask({ say: 'one' });
  await expect(refused).rejects.toThrow('The folder for temporary files cannot be used. /no/such/folder/');
  await expect(refused).rejects.toBeInstanceOf(OutputError);
  vi.unstubAllEnvs();
  expect(await echo.ask({ say: 'two' })).toBe('two aloud');
});

test('closed at any point of its life, it leaves no process and nobody who waits', async () => {
  const closed = 'The echo process was closed.';
  const points: Record<string, (one: AnsweringProcess<EchoRequest, string>) => Promise<unknown>> = {
    'before it starts': async (one) => {
      one.close();
      await one.start();
    },
    'while it starts': async (one) => {
      const loaded = one.start();
      one.close();
      await loaded;
    },
    'while it starts and is asked': async (one) => {
      const answer = one.ask({ say: 'early' });
      one.close();
      await expect(answer).rejects.toThrow(closed);
    },
    'while it works': async (one) => {
      await one.start();
      const answers = [one.ask({ say: 'one' }), one.ask({ say: 'two' })];
      one.close();
      for (const answer of answers) await expect(answer).rejects.toThrow(closed);
    },
    idle: async (one) => {
      await one.ask({ say: 'done' });
      one.close();
    },
    twice: async (one) => {
      await one.start();
      one.close();
    },
  };
  for (const reach of Object.values(points)) {
    const one = new AnsweringProcess<EchoRequest, string>('../../test/support/echo-child', 'echo');
    await reach(one);
    one.close();
    await one.start();
    await expect(one.ask({ say: 'after' })).rejects.toThrow(closed);
  }
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'));
});
