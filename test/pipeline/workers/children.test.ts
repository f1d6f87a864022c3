import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Children } from '../../../pipeline/workers/children.ts';

const waits = (): ChildProcess => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

test('busy while somebody waits for one of them', async () => {
  const children = new Children();
  expect(children.busy).toBe(false);
  let isBusy = true;
  const child = children.start(waits, () => isBusy);
  expect(children.busy).toBe(true);
  isBusy = false;
  expect(children.busy).toBe(false);
  children.start(waits, () => true);
  expect(children.busy).toBe(true);
  children.close();
  await once(child, 'exit');
});

test('closed, it has ended all of them and starts none', async () => {
  const children = new Children();
  const started = [1, 2, 3].map(() => children.start(waits, () => true));
  const ends = started.map((child) => once(child, 'exit'));
  children.close();
  await Promise.all(ends);
  expect(children.busy).toBe(false);
  let isStarted = false;
  const begin = (): ChildProcess => {
    isStarted = true;
    return waits();
  };
  expect(() => children.start(begin, () => true)).toThrow('no process is started any more');
  expect(isStarted).toBe(false);
  children.close();
});

test('one that the system refuses is not waited for', async () => {
  const children = new Children();
  const child = children.start(
    () => spawn('/no/such/program', { stdio: 'ignore' }),
    () => true,
  );
  await once(child, 'error');
  expect(children.busy).toBe(false);
});
