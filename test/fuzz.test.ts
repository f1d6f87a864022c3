// What `npm run fuzz` once found, and a few of its cases: no throw, no row lost, nothing unsound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from './fuzz/examine.ts';
import { fuzzCase } from './fuzz/fuzz-case.ts';
import { fixtureSeeds } from './fuzz/seeds.ts';
import { fixturesFolder } from './support/golden.ts';

const folder = join(fixturesFolder, 'fuzz');

describe('findings of earlier runs', () => {
  test.each(readdirSync(folder))('%s', async (name) =>
    expect(await examine(name, readFileSync(join(folder, name)))).toEqual([]),
  );
});

describe('cases of a fixed run', () => {
  const seeds = fixtureSeeds();
  test.each(Array.from({ length: 6 }, (_, part) => part))('part %i', async (part) => {
    for (let number = part * 20; number < part * 20 + 20; number += 1) {
      const { name, bytes, profile } = fuzzCase(seeds, 7, number);
      expect(await examine(name, bytes, profile), `case ${number}, ${name}`).toEqual([]);
    }
  });
});
