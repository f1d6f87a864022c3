// A cache that cannot be used leaves a build as it is without one, and is said once.
import { chmodSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from '../../../pipeline/build/build.ts';
import { BuildCache } from '../../../pipeline/cache/build-cache.ts';
import { unusableReason } from '../../../pipeline/cache/unusable-reason.ts';
import { refusal } from '../../support/refusing-file-system.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.mock('node:fs', async (original) =>
  (await import('../../support/refusing-file-system.ts')).refusingFileSystem(await original()),
);

const folder = temporaryFolder();
afterEach(() => {
  refusal.name = '';
});

test('one that can be used is left as it was', () => {
  expect(unusableReason(folder.path('cache/builds'))).toBeUndefined();
  expect(folder.files()).toEqual([]);
});

test('a file in its place', () => {
  folder.write('cache', 'x');
  expect(unusableReason(folder.path('cache'))).toMatch(/cache: a file stands where a folder should be$/);
  expect(unusableReason(folder.path('cache/builds'))).toMatch(/a file stands where a folder should be$/);
  const cache = new BuildCache(folder.path('cache/builds'));
  cache.write('name', 'key', 1);
  cache.tidy();
  expect(cache.read('name', 'key')).toBeUndefined();
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'there is no permission'],
])('%s', (code, words) => {
  Object.assign(refusal, { name: 'writeFileSync', after: 0, code });
  expect(unusableReason(folder.path('cache'))).toContain(words);
});

test('a build says it once', async () => {
  folder.write('cache', 'x');
  folder.write('docs/words.txt', 'Words without an operation.\n');
  chmodSync(folder.path('cache'), 0o400);
  const options = { folder: folder.path(), sources: ['docs'], out: 'out', cache: 'cache', reuse: true } as const;
  const { diagnostics } = await build({ ...options, service: 'lamps', descriptions: 'vendor' });
  expect(diagnostics.filter(({ code }) => code === 'cache-unwritable')).toHaveLength(1);
});
