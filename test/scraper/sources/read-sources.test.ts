// Which files a path stands for, in which order, and what is said about those that cannot be read.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablespec-sources-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text = name): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};

test('a folder gives its files in code-unit order of their names, folders below it included, hidden ones not', () => {
  for (const name of ['b.txt', 'B.txt', 'a/z.md', 'a.txt', '.hidden/x.txt', '.x.txt']) write(name);
  expect(readSources([folder], new Report()).map(({ id }) => id)).toEqual(['B.txt', 'a.txt', 'a/z.md', 'b.txt']);
});

test('files keep the order in which they are named; two of one name get different ids', () => {
  const [first, second] = [write('one/page.txt'), write('two/page.txt')];
  const sources = readSources([second, first], new Report());
  expect(sources.map(({ origin }) => origin)).toEqual([second, first]);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(2);
});

test('relative paths are relative to the folder given, and an id never tells where that lies', () => {
  for (const name of ['one/page.txt', 'two/page.txt', 'docs/a/x.md']) write(name);
  const sources = readSources(['one/page.txt', 'two', './docs', 'two/page.txt'], new Report(), folder);
  expect(sources.map(({ id }) => id)).toEqual(['page.txt', 'two/page.txt', 'a/x.md']);
});

test('a file named twice, or named and met in its folder, is read once', () => {
  const file = write('page.txt');
  expect(readSources([file, file, folder], new Report()).map(({ id }) => id)).toEqual(['page.txt']);
});

test('what is behind a link in a folder is read as well', () => {
  const target = write('elsewhere/page.txt');
  mkdirSync(join(folder, 'docs'));
  symlinkSync(target, join(folder, 'docs', 'link.txt'));
  expect(readSources([join(folder, 'docs')], new Report()).map(({ id }) => id)).toEqual(['link.txt']);
});

test('each source carries its bytes and their hash', () => {
  const [source] = readSources([write('page.txt', 'abc')], new Report());
  expect(Buffer.from(source?.bytes ?? []).toString()).toBe('abc');
  expect(source?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('what is missing or of another format is reported, and the rest is read', () => {
  const report = new Report();
  const missing = join(folder, 'gone.txt');
  const sources = readSources([missing, write('sheet.xlsx'), write('noending'), write('page.txt')], report);
  expect(sources.map(({ id }) => id)).toEqual(['page.txt']);
  expect(report.diagnostics.map(({ code, at, message }) => [code, at?.document, message])).toEqual([
    ['source-missing', missing, expect.stringContaining('no such file')],
    ['source-format', 'sheet.xlsx', expect.stringContaining('.xlsx')],
    ['source-format', 'noending', expect.stringContaining('none')],
  ]);
});

test.skipIf(process.getuid?.() === 0)(
  'a file without permission is reported (skipped for root, who may read everything)',
  () => {
    const report = new Report();
    const file = write('secret.txt');
    chmodSync(file, 0);
    expect(readSources([file], report)).toEqual([]);
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        code: 'source-missing',
        message: expect.stringContaining('permission denied') as string,
      }),
    ]);
  },
);

test('a link in a circle is reported', () => {
  const report = new Report();
  symlinkSync('circle.txt', join(folder, 'circle.txt'));
  expect(readSources([join(folder, 'circle.txt')], report)).toEqual([]);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['source-missing']);
});
