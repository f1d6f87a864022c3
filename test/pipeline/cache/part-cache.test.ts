// Parts of results over several runs: kept while they are used.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PartCache } from '../../../pipeline/cache/part-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const open = (program = 'one'): PartCache => new PartCache({ folder: folder.path('cache'), program }, 'parts');
const makeNothing = (): never => {
  throw new Error('made again');
};

test('what one run made the next one has, and the one after that only what the next one asked for', () => {
  const first = open();
  expect(first.memoize('a', () => 'text')).toBe('text');
  expect(first.memoize('b', () => ({ of: [1, new Map([[2, /x/]])] }))).toEqual({ of: [1, new Map([[2, /x/]])] });
  first.close();
  const second = open();
  expect(second.memoize('b', makeNothing)).toEqual({ of: [1, new Map([[2, /x/]])] });
  second.close();
  const third = open();
  expect(third.memoize('b', makeNothing)).toBeDefined();
  expect(third.memoize('a', () => 'made again')).toBe('made again');
});

test('whoever changes what it got changes nothing that is kept', () => {
  const first = open();
  first.memoize('list', () => [1]).push(2);
  expect(first.memoize('list', makeNothing)).toEqual([1]);
  first.memoize<number[]>('list', makeNothing).push(3);
  first.close();
  expect(open().memoize('list', makeNothing)).toEqual([1]);
});

test('what cannot be written down is made each time', () => {
  const first = open();
  expect(first.memoize('function', () => ({ call: () => 1 })).call()).toBe(1);
  first.close();
  expect(open().memoize('function', () => 2)).toBe(2);
});

test('another program makes everything itself', () => {
  const first = open();
  first.memoize('a', () => 'one');
  first.close();
  expect(open('two').memoize('a', () => 'two')).toBe('two');
});

test('nothing new: nothing is written', () => {
  const first = open();
  first.memoize('a', () => 'text');
  first.close();
  const [file = ''] = folder.files();
  const cached = readFileSync(folder.path(file));
  const second = open();
  second.memoize('a', makeNothing);
  writeFileSync(folder.path(file), 'in between');
  second.close();
  expect(folder.read(file)).toBe('in between');
  writeFileSync(folder.path(file), cached.subarray(0, cached.length - 3));
  expect(open().memoize('a', () => 'made again')).toBe('made again');
});
