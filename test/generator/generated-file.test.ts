import { expect, test } from 'vitest';
import { inFolder, isSafeOutputPath, mergeGeneratedFiles } from '../../generator/generated-file.ts';

const file = (path: string) => ({ path, text: path });

test('lists become one, sorted by path', () => {
  expect(
    mergeGeneratedFiles([file('b.ts')], inFolder('client', [file('a.ts')]), [file('a.ts')]).map(({ path }) => path),
  ).toEqual(['a.ts', 'b.ts', 'client/a.ts']);
});

test.each([
  ['a.ts', 'a.ts'],
  ['Index.ts', 'index.ts'],
])('%s and %s are one path', (one, other) => {
  expect(() => mergeGeneratedFiles([file(one)], [file(other)])).toThrow('Two generators wrote one path');
});

test.each([
  '../x.ts',
  'a/../../x',
  '/etc/passwd',
  'a//b',
  'C:/x',
  'a\\b',
  '',
  'a/',
  './a',
  '..',
  'con.ts',
  'a/NUL',
  'a b',
  'a\u0000b',
  '__proto__/..',
  'a.',
])('the path %j is refused', (path) => {
  expect(isSafeOutputPath(path)).toBe(false);
  expect(() => mergeGeneratedFiles([file(path)])).toThrow('outside the output folder');
});

test.each(['a.ts', 'client/runtime/call.ts', '.gitignore', 'docs/listDesktops.md'])('the path %j is fine', (path) => {
  expect(isSafeOutputPath(path)).toBe(true);
});
