// Tables that are told by less than full rules, and what looks like one and is none.
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, simpleTable } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const rule = (y: number, from = 50, to = 550): string => `${from} ${y} m ${to} ${y} l S\n`;
const ground = (top: number, bottom: number, grey = 0.9): string =>
  `q ${grey} g 50 ${bottom} 500 ${top - bottom} re f Q\n`;
const TITLES = ['Name', 'Type', 'Description'];
const ROWS = [
  ['lamp_id', 'String', 'The lamp.'],
  ['lux', 'Integer', 'The light.'],
];
const EXPECTED = [[TITLES, ...ROWS]];
const row = (y: number, cells: readonly string[], font = 'F1'): string =>
  cells.map((cell, column) => textAt(55 + 100 * column, y, cell, font)).join('');
const header = row(690, TITLES, 'F2');
const body = row(670, ROWS[0] as string[]) + row(650, ROWS[1] as string[]);

describe('read as tables', () => {
  test.each<[string, string]>([
    ['rules below each row, none above the titles', rule(684) + rule(664) + rule(644) + header + body],
    ['rules below each row, titles not bold', rule(684) + rule(664) + rule(644) + row(690, TITLES) + body],
    ['every second row on a ground', ground(703, 683) + ground(663, 643) + header + body],
    ['the titles alone on a ground', ground(703, 683) + row(690, TITLES) + body],
    ['rules around the titles and at the end', rule(704) + rule(684) + rule(644) + header + body],
    ['no rules at all', header + body],
    ['white grounds behind everything', `${ground(703, 640, 1)}${header}${body}`],
  ])('%s', async (_, content) => {
    expect(cellsOf(await blocksOf(content))).toEqual(EXPECTED);
  });

  test('a caption tight on the rule', async () => {
    const content =
      textAt(50, 706, 'Table 1 Lamps', 'F2') + rule(704) + rule(684) + rule(664) + rule(644) + header + body;
    expect(await blocksOf(content)).toEqual([expect.objectContaining({ number: '1', title: 'Lamps', header: TITLES })]);
  });

  test('wrapped cells, told by the distance of rows', async () => {
    const content =
      header +
      row(670, ['lamp_id', 'Array of', 'The lamp, which is']) +
      textAt(155, 658, 'strings') +
      textAt(255, 658, 'described at length.') +
      row(638, ROWS[1] as string[]);
    const [table] = cellsOf(await blocksOf(content));
    expect(table?.map(([name]) => name)).toEqual(['Name', 'lamp_id', 'lux']);
    expect(table?.[1]?.[1]).toBe('Array of strings');
  });

  test('goes on over the page under the same titles', async () => {
    const tables = cellsOf(
      await blocksOf(header + row(670, ROWS[0] as string[]), header + row(670, ROWS[1] as string[])),
    );
    expect(tables).toEqual(EXPECTED);
  });

  test('a row over all columns above the titles is text before the table', async () => {
    const lines = [720, 700, 680, 660].map((y) => rule(y)).join('');
    const sides = [50, 550].map((x) => `${x} 660 m ${x} 720 l S\n`).join('');
    const inner = [150, 250].map((x) => `${x} 660 m ${x} 700 l S\n`).join('');
    const text = textAt(55, 706, 'Request data', 'F2') + row(686, TITLES, 'F2') + row(666, ROWS[0] as string[]);
    const blocks = await blocksOf(textAt(50, 730, 'Table 1 Lamps', 'F2') + lines + sides + inner + text);
    expect(blocks.map((block) => ('text' in block ? block.text : block.title))).toEqual(['Request data', 'Lamps']);
    expect(cellsOf(blocks)).toEqual([[TITLES, ROWS[0]]]);
  });
});

describe('read as text', () => {
  test.each<[string, string]>([
    [
      'a running title above its rule',
      textAt(50, 760, 'Lamps') +
        textAt(400, 760, '4 Vases') +
        rule(755) +
        textAt(50, 735, 'Text that begins here and') +
        textAt(50, 723, 'goes on.'),
    ],
    [
      'two columns of text',
      textAt(50, 700, 'Lamps', 'F2') +
        textAt(320, 700, 'Vases', 'F2') +
        [0, 1, 2, 3, 4, 5]
          .map(
            (line) =>
              textAt(50, 686 - 12 * line, 'a line of words about lamps and') +
              textAt(320, 686 - 12 * line, 'a line of words about vases and'),
          )
          .join(''),
    ],
    [
      'a contents list',
      textAt(50, 700, '1 Lamps .........................', 'F2') +
        textAt(500, 700, '4', 'F2') +
        textAt(60, 686, '1.1 Vases ..................') +
        textAt(500, 686, '5'),
    ],
  ])('%s', async (_, content) => {
    expect((await blocksOf(content)).map(({ kind }) => kind)).not.toContain('table');
  });
});

describe('frames with rules', () => {
  test('names indented by cells without text are fields of the row above', async () => {
    const horizontals = [rule(700), rule(680), rule(660), rule(640, 70), rule(620)].join('');
    const verticals = [50, 150, 250, 550].map((x) => `${x} 620 m ${x} 700 l S\n`).join('');
    const spacers = '70 660 m 70 620 l S\n90 640 m 90 620 l S\n';
    const text =
      row(686, TITLES, 'F2') +
      row(666, ['room', 'Object', 'The room.']) +
      textAt(75, 646, 'lamp') +
      row(646, ['', 'Object', 'The lamp.']) +
      textAt(95, 626, 'lux') +
      row(626, ['', 'Integer', 'The light.']);
    const [table] = cellsOf(await blocksOf(horizontals + verticals + spacers + text));
    expect(table?.map(([name]) => name)).toEqual(['Name', 'room', 'room.lamp', 'room.lamp.lux']);
  });

  test('a cell over several rows goes on over the page', async () => {
    const page = (names: readonly string[], types: readonly string[]): string => {
      const sides = [50, 150, 250, 550].map((x) => `${x} 640 m ${x} 700 l S\n`).join('');
      const lines = rule(700) + rule(680) + rule(660, 150) + rule(640);
      const rows = types.map((type, index) => row(666 - 20 * index, [names[index] ?? '', type, 'Lamp.'])).join('');
      return lines + sides + row(686, TITLES, 'F2') + rows;
    };
    const [table] = cellsOf(await blocksOf(page(['shade'], ['String', 'Integer']), page([], ['Boolean', 'Float'])));
    expect(table?.map(([name, type]) => `${name} ${type}`)).toEqual([
      'Name Type',
      'shade String',
      'shade Integer',
      'shade Boolean',
      'shade Float',
    ]);
  });

  test('a title wider than its column does not take the next one', async () => {
    const [table] = cellsOf(
      await blocksOf(
        simpleTable(
          [50, 110, 163, 550],
          [
            ['Name', 'Mandatory', 'Type'],
            ['lux', 'No', 'Integer'],
          ],
        ),
      ),
    );
    expect(table?.[0]).toEqual(['Name', 'Mandatory', 'Type']);
  });

  test.each<[string, [string, string], string]>([
    ['a name that its column broke', ['lamp_', 'colour'], 'lamp_colour'],
    ['a name that is whole elsewhere', ['lampCol', 'our'], 'lampColour'],
    ['the word behind the name of a type', ['LampOption', 'object'], 'LampOption object'],
  ])('%s', async (_, [first, second], expected) => {
    const width = 10 + 5.6 * first.length;
    const content = `${simpleTable(
      [50, 50 + width, 550],
      [
        ['Name', 'Type'],
        [first, 'Object'],
      ],
      34,
    )}${textAt(55, 700 - 34 - 26, second)}${textAt(50, 500, 'The lampColour is set.')}`;
    expect(cellsOf(await blocksOf(content))[0]?.[1]?.[0]).toBe(expected);
  });
});
