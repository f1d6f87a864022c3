// How long entries stay.
import { readdirSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BuildCache } from '../../../pipeline/cache/build-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

test('an entry that is used stays, one that nobody asked for in a month goes', () => {
  const cache = new BuildCache(folder.path());
  for (const name of ['used', 'unused', 'recent']) cache.write(name, 'key', name);
  folder.write('left.1234.new', 'by a killed run');
  const old = new Date(Date.now() - 40 * 86_400_000);
  const files = readdirSync(folder.path());
  for (const file of files) utimesSync(folder.path(file), old, old);
  cache.write('recent', 'key', 'newest');
  expect(cache.read('used', 'key')).toBe('used');
  cache.tidy();
  expect(['used', 'unused', 'recent'].map((name) => cache.read(name, 'key'))).toEqual(['used', undefined, 'newest']);
  expect(folder.files()).toHaveLength(2);
});

test('a folder that is not there needs no tidying', () => {
  const cache = new BuildCache(folder.path('nowhere'));
  cache.tidy();
  expect(cache.read('any', 'key')).toBeUndefined();
});
