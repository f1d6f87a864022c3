// Values told line by line in sentences: each of them, or none.
import { expect, test } from 'vitest';
import { withValueClauses } from '../../../../scraper/interpret/phrases/en/value-clauses.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, isItem: false }));
const itemsOf = (...texts: string[]): string[] =>
  withValueClauses(lines('Value:', ...texts))
    .filter(({ isItem }) => isItem)
    .map(({ text }) => text);

test('a value in capitals may have several words', () => {
  const dim = 'If the value is DIM, the lamp is dim.';
  expect(itemsOf(dim, 'If the value is BURNING OUT, it ends soon.', 'If the value is DARK, it is dark.')).toEqual([
    'DIM: the lamp is dim.',
    'BURNING OUT: it ends soon.',
    'DARK: it is dark.',
  ]);
});

test('a list with a clause that is not understood is no list', () => {
  const clauses = ['If the value is DIM, the lamp is dim.', 'If the value is DARK, it is dark.'];
  expect(itemsOf(...clauses)).toHaveLength(2);
  expect(itemsOf(...clauses, 'If the value is another word, it is neither.')).toEqual([]);
});
