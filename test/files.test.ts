// Files stay small and are named alike.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, projectFolder } from './support/source-files.ts';

const MOST_LINES = 250;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/;
const OPENS_WITH_COMMENT = /^(?:#![^\n]*\n)?(?:\/\/|\/\*)/;

const ours = filesBelow(['cli', 'pipeline', 'scraper', 'spec', 'generator', 'test'], '.ts').filter(
  (file) => !file.includes('/golden/') && !file.includes('/fixtures/'),
);
const textOf = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');

describe('every source file', () => {
  test(`has at most ${MOST_LINES} lines`, () => {
    const long = ours
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('is named in kebab-case', () => {
    expect(ours.filter((file) => !KEBAB_CASE.test(basename(file)))).toEqual([]);
  });

  test('opens by saying what it is for', () => {
    expect(ours.filter((file) => !file.startsWith('test/') && !OPENS_WITH_COMMENT.test(textOf(file)))).toEqual([]);
  });

  test('lies in folders named in kebab-case', () => {
    expect(ours.filter((file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+/.test(file))).toEqual([]);
  });
});

test('no folder is called for a heap of things', () => {
  expect(ours.filter((file) => /(?:^|\/|-)(?:utils?|helpers?|managers?|misc)(?:\.|\/|-)/.test(file))).toEqual([]);
});

test('a test below test/scraper, test/spec or test/cli mirrors a folder of the tree', () => {
  const folders = new Set(
    ours
      .filter((file) => /^test\/(?:scraper|spec|cli)\//.test(file))
      .map((file) => file.slice('test/'.length).split('/').slice(0, -1).join('/')),
  );
  expect([...folders].filter((folder) => !existsSync(join(projectFolder, folder)))).toEqual([]);
});
