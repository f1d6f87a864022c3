// Tables without rules whose columns stand a word's space apart, and whose names stand beside the middle of their descriptions.
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, simpleTable } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const LEFTS = [50, 84, 113];
const row = (y: number, cells: readonly string[], font = 'F1'): string =>
  cells.map((cell, column) => (cell === '' ? '' : textAt(LEFTS[column] as number, y, cell, font))).join('');
const TITLES = ['Name', 'Type', 'Description'];
const header = (y: number): string => row(y, TITLES, 'F2');

describe('titles a word apart', () => {
  test('are told apart by the texts below them', async () => {
    const content =
      header(700) + row(682, ['lux', 'Int', 'The light of the lamp.']) + row(664, ['id', 'Id', 'The lamp.']);
    expect(cellsOf(await blocksOf(content))).toEqual([
      [TITLES, ['lux', 'Int', 'The light of the lamp.'], ['id', 'Id', 'The lamp.']],
    ]);
  });

  test('are words of one title where nothing begins below the second', async () => {
    const content =
      textAt(50, 700, 'Lamp  Colour', 'F2') +
      textAt(200, 700, 'Text', 'F2') +
      row(682, ['red']) +
      textAt(200, 682, 'Red.');
    expect(cellsOf(await blocksOf(content))).toEqual([
      [
        ['Lamp Colour', 'Text'],
        ['red', 'Red.'],
      ],
    ]);
  });
});

describe('names beside the middle of their descriptions', () => {
  // A wide line shows that the others ended on purpose.
  const WIDE = 'The light of the lamp, which is measured where it is read by.';
  const description = (top: number, lines: readonly string[], left = 113): string =>
    lines.map((line, index) => textAt(left, top - 12 * index, line)).join('');

  test('rows keep more distance than the lines of a cell', async () => {
    const content =
      header(700) +
      description(682, ['The light.', 'Minimum: 1', 'Maximum: 9']) +
      row(670, ['lux', 'Int']) +
      description(640, ['The name of the lamp.', 'Maximum: 64']) +
      row(634, ['id', 'Id']) +
      row(610, ['on', 'Bool', WIDE]);
    expect(cellsOf(await blocksOf(content))).toEqual([
      [
        TITLES,
        ['lux', 'Int', 'The light.\nMinimum: 1\nMaximum: 9'],
        ['id', 'Id', 'The name of the lamp.\nMaximum: 64'],
        ['on', 'Bool', WIDE],
      ],
    ]);
  });

  test('a row that the page cut goes on behind it, with the titles above its rest', async () => {
    const apart = (y: number, cells: readonly string[], font = 'F1'): string =>
      cells
        .map((cell, column) => (cell === '' ? '' : textAt([50, 100, 150][column] as number, y, cell, font)))
        .join('');
    const first =
      apart(700, TITLES, 'F2') +
      description(682, ['The light.', 'Minimum: 1', 'Maximum: 9'], 150) +
      apart(670, ['lux', 'Int']) +
      apart(640, ['on', 'Bool', WIDE]) +
      apart(622, ['id', 'Id', 'The name of the lamp.']) +
      description(610, ['Minimum: 1'], 150);
    const second = apart(700, TITLES, 'F2') + apart(682, ['', '', 'Maximum: 64']);
    const [table] = cellsOf(await blocksOf(first, second));
    expect(table?.slice(1)).toEqual([
      ['lux', 'Int', 'The light.\nMinimum: 1\nMaximum: 9'],
      ['on', 'Bool', WIDE],
      ['id', 'Id', 'The name of the lamp.\nMinimum: 1\nMaximum: 64'],
    ]);
  });

  test('titles of two lines stand around those of one', async () => {
    const content =
      textAt(50, 706, 'Lamp', 'F2') +
      textAt(200, 700, 'Description', 'F2') +
      textAt(50, 694, 'Code', 'F2') +
      textAt(50, 676, '400') +
      textAt(200, 676, 'The lamp is broken.');
    expect(cellsOf(await blocksOf(content))).toEqual([
      [
        ['Lamp Code', 'Description'],
        ['400', 'The lamp is broken.'],
      ],
    ]);
  });
});

test('a text that fills its column and its padding ends where the next one begins', async () => {
  const [table] = cellsOf(
    await blocksOf(
      simpleTable(
        [50, 97.2, 163, 550],
        [
          ['Mandatory', 'Type', 'Text'],
          ['No', 'Integer', 'The light.'],
        ],
      ),
    ),
  );
  expect(table?.[0]).toEqual(['Mandatory', 'Type', 'Text']);
});

describe('what goes on and what does not', () => {
  const sentence = 'Whether the lamp burns while the room that it stands';
  const lamps = (lines: readonly string[]): string =>
    header(700) +
    row(682, ['on', 'Bool']) +
    row(682, ['', '', lines[0] as string]) +
    textAt(LEFTS[2] as number, 670, lines[1] as string) +
    textAt(LEFTS[2] as number, 658, 'Text that is wider than all the other lines that stand in the column.');

  test('a line of a sentence that had room for the next word', async () => {
    const [table] = cellsOf(await blocksOf(lamps([sentence, 'in is dark.'])));
    expect(table?.[1]?.[2]).toContain(`${sentence} in is dark.`);
  });

  test('a value below a sentence begins a line', async () => {
    const [table] = cellsOf(await blocksOf(lamps([sentence, 'on'])));
    expect(table?.[1]?.[2]).toContain(`${sentence}\non`);
  });

  test('a label that begins lines elsewhere begins one below a full line too', async () => {
    const full = 'The light of the lamp, from one.';
    const short = 'The light.';
    const labelled = [full, short, short].flatMap((text, index) => [
      row(682 - 30 * index, [`lux${index}`, 'Int', text]),
      textAt(LEFTS[2] as number, 670 - 30 * index, 'Default: 1'),
    ]);
    const [table] = cellsOf(await blocksOf(header(700) + labelled.join('')));
    expect(table?.slice(1).map((cells) => cells[2])).toEqual([full, short, short].map((text) => `${text}\nDefault: 1`));
  });

  test('a type that its column broke after "of" and before "objects"', async () => {
    const content =
      header(700) +
      row(682, ['lux', 'Array of', 'The lights, of which each has a long description here.']) +
      textAt(LEFTS[1] as number, 670, 'Lux') +
      textAt(LEFTS[1] as number, 658, 'objects') +
      row(640, ['id', 'LampShadeOption', '']);
    const apart = content.replaceAll(` 113 `, ' 200 ').replaceAll('113 700', '200 700');
    const [table] = cellsOf(await blocksOf(apart));
    expect(table?.[1]?.[1]).toBe('Array of Lux objects');
  });
});
