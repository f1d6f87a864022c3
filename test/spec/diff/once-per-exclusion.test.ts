// What excludes each other is told at both ends in a document, and once as a change.
import { expect, test } from 'vitest';
import type { Change } from '../../../spec/diff/change.ts';
import { oncePerExclusion } from '../../../spec/diff/once-per-exclusion.ts';
import { ofFields } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

const fields = (candle?: string[], socket?: string[]): object =>
  ofFields({
    candle: { type: 'integer', ...(candle && { 'x-excludes': candle }) },
    socket: { type: 'integer', ...(socket && { 'x-excludes': socket }) },
    wax: { type: 'integer' },
  });
const sent = (before: object, after: object): Change[] =>
  oncePerExclusion(compare(before, after).filter(({ direction }) => direction === 'request'));
const lines = (changes: readonly Change[]): string[] =>
  changes.map(({ class: class_, place, message }) => `${class_} ${place}: ${message}`);

test('an exclusion that came is one risk, one that went may be used now', () => {
  const [none, both] = [fields(), fields(['socket'], ['candle'])];
  expect(lines(sent(none, both))).toEqual(['risk Lamp.candle: it cannot be used together with socket']);
  expect(lines(sent(both, none))).toEqual([
    'non-breaking Lamp.candle: it may be used together with socket, which was excluded',
  ]);
});

test('of two ends the one stays that weighs more, wherever it stands', () => {
  const [first, second] = compare(fields(), fields(['socket'], ['candle'])).filter(
    ({ direction }) => direction === 'request',
  );
  if (!first || !second) throw new Error('two ends are told');
  const other: Change = { ...first, class: 'documentation' };
  expect(oncePerExclusion([other, second])).toEqual([second]);
  expect(oncePerExclusion([second, other])).toEqual([second]);
});

test('another name at an end is another exclusion', () => {
  expect(lines(sent(fields(), fields(['socket', 'wax'], ['candle'])))).toEqual([
    'risk Lamp.candle: it cannot be used together with socket, wax',
    'risk Lamp.socket: it cannot be used together with candle',
  ]);
  expect(lines(sent(fields(['wax']), fields(['socket'])))).toEqual([
    'risk Lamp.candle: it cannot be used together with socket',
    'non-breaking Lamp.candle: it may be used together with wax, which was excluded',
  ]);
});
