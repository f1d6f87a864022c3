import { expect, test } from 'vitest';
import type { ServiceOutcome } from '../../../pipeline/build/build-task.ts';
import { printRebuild } from '../../../cli/output/print-rebuild.ts';
import type { Diagnostic } from '../../../scraper/diagnostics/diagnostic.ts';
import { outcomeOf as outcome, problemOf as problem } from '../../support/service-outcome.ts';

const OPTIONS = { milliseconds: 340, current: '/project' };
const said = (services: ServiceOutcome[], ...diagnostics: Diagnostic[]) => ({ services, diagnostics });

test('files that are new, gone or other than before, five of them by name', () => {
  const before = said([outcome({ a: '1', b: '1', c: '1' })]);
  expect(printRebuild(before, said([outcome({ a: '1', b: '2', d: '1' })]), OPTIONS)).toBe(
    'Built again in 0.34 s: 3 files differ\n  spec/lamps/b\n  spec/lamps/c\n  spec/lamps/d\n',
  );
  const many = Object.fromEntries(['d', 'e', 'f', 'g', 'h', 'i'].map((name) => [name, '1']));
  expect(printRebuild(before, said([outcome({ a: '1', b: '1', c: '1', ...many })]), OPTIONS)).toMatch(
    /: 6 files differ\n(?: {2}spec\/lamps\/\w\n){5} {2}\.\.\. and 1 more\n$/,
  );
});

test('problems are the same wherever their lines are by now; errors come first', () => {
  const before = said([outcome({ a: '1' })], problem('one', 1), problem('two', 2));
  const now = said(
    [outcome({ a: '1' })],
    problem('one', 7),
    problem('three', 8),
    problem('four', 9, 'error'),
    problem('noted', 9, 'info'),
  );
  const text = printRebuild(before, now, OPTIONS);
  expect(text).toMatch(
    /^Built again in 0\.34 s: no file differs\nNew problems: 2\nerror type-unknown: four[\s\S]*warning type-unknown: three[\s\S]*Problems that are gone: 1\n$/,
  );
});

test('a service that failed is named, the others are as they are', () => {
  const before = said([outcome({ a: '1' }), outcome({ a: '1' }, 'tubes')]);
  expect(printRebuild(before, said([outcome({}), outcome({ a: '2' }, 'tubes')]), OPTIONS)).toBe(
    'Built again in 0.34 s: 1 file differs\n  spec/tubes/a\nNothing was written of lamps: see the errors; earlier output was left as it was.\n',
  );
  expect(printRebuild(before, said([]), OPTIONS)).toContain('Nothing was written: see the errors');
});
