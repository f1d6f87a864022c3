// docs/other-languages.md shows what verify:languages stored, and nothing else; the lists that the command goes by refer to what there is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainRules } from '../../generator/feeds/plain-rules.ts';
import { generatorBugs } from './generator-bugs.ts';
import { saysTheSame } from './pick-operation.ts';
import { differentWarnings, printTable, type Results } from './result.ts';
import { printCollectionTable } from './run-collections.ts';
import { printContractTable } from './run-contract.ts';
import { printLintTable } from './run-linters.ts';
import { toolchains } from './toolchains.ts';
import { warningReasons } from './warning-reasons.ts';
import { projectRoot } from './workshop.ts';

const results = JSON.parse(readFileSync(join(projectRoot, 'test/languages/results.json'), 'utf8')) as Results;

test('the tables of the docs are those of the command', () => {
  const readme = readFileSync(join(projectRoot, 'docs/other-languages.md'), 'utf8');
  expect(readme).toContain(printTable(results.generators));
  expect(readme).toContain(printLintTable(results.linters));
  expect(readme).toContain(printContractTable(results.contract));
  expect(readme).toContain(printCollectionTable(results.collections));
});

test('every warning of a generator has its reason, and every reason its warning', () => {
  const warnings = results.generators.flatMap((row) => row.warnings);
  expect(warnings.filter((text) => !warningReasons.some(({ warning }) => warning.test(text)))).toEqual([]);
  expect(warningReasons.filter(({ warning }) => !warnings.some((text) => warning.test(text)))).toEqual([]);
  const readme = readFileSync(join(projectRoot, 'docs/other-languages.md'), 'utf8');
  for (const { reason } of warningReasons) expect(readme.replaceAll(/\s+/g, ' ')).toContain(reason);
});

test('the stored results are of the versions that are pinned', () => {
  const pinned = new Map(toolchains.map(({ generator, version }) => [generator, version]));
  expect(results.generators.filter(({ generator, version }) => pinned.get(generator) !== version)).toEqual([]);
});

test('every bug is one of a toolchain, avoided by a rule', () => {
  for (const { toolchain, avoidedBy } of generatorBugs) {
    expect(toolchains.map(({ id }) => id)).toContain(toolchain);
    expect(plainRules.map(({ id }) => id)).toContain(avoidedBy);
  }
});

test.each([
  [{ a: 1 }, { a: 1, b: null, c: [], d: {} }, true],
  [{ a: [{ b: 'x' }] }, { a: [{ b: 'x' }] }, true],
  [{ a: 1 }, { a: 1, b: false, c: 0 }, true],
  [{ a: [], b: null }, { b: [] }, true],
  [{ a: false }, {}, false],
  [{ a: [{ b: 0 }] }, { a: [{}] }, false],
  [{ a: 1 }, {}, false],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: [1, 2] }, { a: [1] }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
])('%j as %j: %s', (sent, got, same) => {
  expect(saysTheSame(sent, got)).toBe(same);
});

test('warnings are told apart by their words', () => {
  expect(differentWarnings(['line 5: odd', 'line 7: odd', 'other'])).toEqual(['line N: odd', 'other']);
});
