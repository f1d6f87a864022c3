// Raised figures, signs of symbol fonts, spread words, soft hyphens: what stands in the text for them.
import { expect, test } from 'vitest';
import { raisedText } from '../../../../scraper/readers/pdf/lines/raised-runs.ts';
import { symbolOf } from '../../../../scraper/readers/pdf/content/symbol-of.ts';
import { blocksOf, cellsOf, simpleTable } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const raised = (x: number, y: number, text: string): string => textAt(x, y + 3.5, text, 'F1', 6);

test.each<[string, string, string]>([
  ['a power', textAt(50, 700, 'At most 2') + raised(91, 700, '16'), 'At most 2^16'],
  ['a mark of a footnote', textAt(50, 700, 'lamp') + raised(69.5, 700, '1)'), 'lamp'],
  ['a figure on a line of its own', textAt(50, 700, 'lamp') + textAt(50, 680, '16', 'F1', 6), 'lamp'],
  ['a spread word', textAt(50, 700, 'N O T I C E'), 'NOTICE'],
  ['letters of a list', textAt(50, 700, 'A B C'), 'A B C'],
  ['a soft hyphen that is seen', textAt(50, 700, 'read\xadonly'), 'read-only'],
  ['a space that is gone back over', 'BT /F1 10 Tf 50 700 Td [(NO) -10 ( ) 288 (TICE)] TJ ET', 'NOTICE'],
])('%s', async (_, content, expected) => {
  const [first] = await blocksOf(content);
  expect(first && 'text' in first ? first.text : '').toBe(expected);
});

test('corners of rules drawn as bars are no list marks', async () => {
  const corners = [50, 150].map((x) => `${x} 680 0.5 0.5 re f\n`).join('');
  const table = simpleTable(
    [50, 150, 550],
    [
      ['Name', 'Type'],
      ['lux', 'Integer'],
    ],
  );
  expect(cellsOf(await blocksOf(corners + table))[0]?.[1]).toEqual(['lux', 'Integer']);
});

test.each([
  ['l', '\u2022'],
  ['\uf06c', '\u2022'],
  ['\u00fc', '\u2713'],
  ['A', 'A'],
])('%s of a font of signs', (character, sign) => {
  expect(symbolOf(character)).toBe(sign);
});

test.each([
  ['between 1 and 3', '5', '^5'],
  ['10', '–3', '^-3'],
  ['5 m', '2', '^2'],
  ['name', '2', ''],
  ['The 1', 'st', 'st'],
  ['name', '*', ''],
])('behind "%s" a raised "%s"', (before, text, expected) => {
  expect(raisedText(before, text)).toBe(expected);
});
