import * as fs from 'node:fs';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesBelow } from '../../../pipeline/output/files-below.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const refused = vi.hoisted(() => ({ name: 'none' }));
vi.mock('node:fs', async (original) => {
  const real: typeof fs = await original();
  const readdirSync = (path: string, ...rest: []): unknown => {
    if (path.endsWith(`/${refused.name}`)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return real.readdirSync(path, ...rest);
  };
  return { ...real, readdirSync };
});
const folder = temporaryFolder();

test('sorted, without what was installed and what is not entered; links are entries', () => {
  for (const name of ['b/c.txt', 'a.txt', 'node_modules/x.js', 'b/node_modules/y.js', 'left/z.txt'])
    folder.write(name, 'x');
  fs.symlinkSync(folder.path('b'), folder.path('link'));
  expect(filesBelow(folder.path(), (inner) => basename(inner) !== 'left')).toEqual(
    ['a.txt', 'b/c.txt', 'link'].map((name) => folder.path(name)),
  );
});

test('what is no folder holds nothing', () => {
  folder.write('a.txt', 'x');
  expect([filesBelow(folder.path('a.txt')), filesBelow(folder.path('gone'))]).toEqual([[], []]);
});

test('a folder that cannot be read takes no other with it', () => {
  folder.write('a/x.txt', 'x');
  folder.write('b/y.txt', 'y');
  refused.name = 'a';
  expect(filesBelow(folder.path())).toEqual([folder.path('b/y.txt')]);
});
