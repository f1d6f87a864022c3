import { expect, test } from 'vitest';
import { ofFields } from '../../../spec/diff/rules/example-documents.ts';
import { countOperations } from '../../support/operation-count.ts';
import { findRenames } from '../../../spec/diff/find-renames.ts';
import { compare } from './compare.ts';

const rulesOf = (before: object, after: object): string[] =>
  [...new Set(compare(ofFields(before), ofFields(after)).map(({ rule }) => rule))].sort();
const text = { type: 'string' };

test.each([
  ['max_lux', 'maxLux'],
  ['desktop_id', 'desktop_ids'],
  ['name', 'desktop_name'],
  ['receive_mode', 'recieve_mode'],
  ['inc_count', 'increment_count'],
])('%s and %s are one name', (one, other) => {
  expect(rulesOf({ [one]: text }, { [other]: text })).toEqual(['renamed']);
  expect(rulesOf({ [other]: text }, { [one]: text })).toEqual(['renamed']);
});

test.each([
  ['disk_1', 'disk_2'],
  ['watts', 'hue'],
  ['name', 'the_other_name'],
  ['id', 'ip'],
])('%s and %s are two', (one, other) => {
  expect(rulesOf({ [one]: text }, { [other]: text })).toEqual(['optional-added', 'removed']);
});

test('of another shape it is another thing', () => {
  expect(rulesOf({ max_lux: text }, { maxLux: { type: 'integer' } })).toEqual(['optional-added', 'removed']);
  expect(rulesOf({ lamps: { type: 'array', items: text } }, { lamp: text })).toEqual(['optional-added', 'removed']);
});

test('of two candidates neither is taken', () => {
  expect(rulesOf({ name: text }, { lamp_name: text, room_name: text })).toEqual(['optional-added', 'removed']);
  expect(rulesOf({ lamp_name: text, room_name: text }, { name: text })).toEqual(['optional-added', 'removed']);
});

test('what changed besides is told too', () => {
  expect(rulesOf({ max_lux: { type: 'integer', maximum: 9 } }, { maxLux: { type: 'integer', maximum: 8 } })).toEqual([
    'limit-narrowed',
    'renamed',
  ]);
});

test('of thousands of names each is compared with those that are alike', () => {
  const names = (size: number, word: string) =>
    Array.from({ length: size }, (_, index) => ({ name: `${word}_${index}_of_room`, value: 1 }));
  const work = (size: number): number =>
    countOperations(() => void findRenames(names(size, 'lamp'), names(size, 'vase'), () => true));
  const [small, large] = [work(200), work(1600)];
  expect(large / small).toBeLessThan(12);
  expect(findRenames(names(50, 'lamp_light'), names(50, 'lamp_lihgt'), () => true)).toHaveLength(50);
});
