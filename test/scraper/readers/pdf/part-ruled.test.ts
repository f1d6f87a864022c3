// Tables that rules frame in part: no rule below the last row, titles on a band above the frame, rules between columns alone, no titles
// on the next page.
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const LEFTS = [55, 155, 255, 355];
const TITLES = ['Name', 'Needed', 'Type', 'Description'];
const LUX = ['lux', 'No', 'Integer', 'The light.'];
const LAMP = ['lamp_id', 'Yes', 'String', 'The lamp.'];
const ROOM = ['room_id', 'Yes', 'String', 'The room of the lamp.'];
const row = (y: number, cells: readonly string[], font = 'F1'): string =>
  cells.map((cell, column) => textAt(LEFTS[column] as number, y, cell, font)).join('');
const rule = (y: number, from = 50, to = 550): string => `${from} ${y} m ${to} ${y} l S\n`;
const upright = (x: number, bottom: number, top: number): string => `${x} ${bottom} m ${x} ${top} l S\n`;
const band = (top: number, bottom: number): string => `q 0.8 g 50 ${bottom} 500 ${top - bottom} re f Q\n`;
const titles = row(690, TITLES, 'F2');

describe('a frame in part', () => {
  test('rules that only part rows have one below the last of them', async () => {
    const content = titles + rule(684) + row(670, LUX) + rule(664) + row(650, LAMP) + rule(644) + row(630, ROOM);
    expect(cellsOf(await blocksOf(content + textAt(50, 600, 'Text behind the table.')))).toEqual([
      [TITLES, LUX, LAMP, ROOM],
    ]);
  });

  test('text behind the last rule is no row of it', async () => {
    const content =
      rule(704) +
      titles +
      rule(684) +
      row(670, LUX) +
      rule(664) +
      row(650, LAMP) +
      rule(644) +
      textAt(55, 630, 'Text.');
    expect(cellsOf(await blocksOf(content))).toEqual([[TITLES, LUX, LAMP]]);
  });

  test('titles on a band right above the frame', async () => {
    const frame =
      [684, 664, 644].map((y) => rule(y)).join('') + [50, 150, 250, 350, 550].map((x) => upright(x, 644, 684)).join('');
    const content = band(704, 684) + frame + titles + row(670, LUX) + row(650, LAMP);
    expect(cellsOf(await blocksOf(content))).toEqual([[TITLES, LUX, LAMP]]);
  });

  test('titles that no rules part, and rules between the columns of every second row', async () => {
    const frame =
      [704, 684, 664, 644, 624].map((y) => rule(y)).join('') + [50, 550].map((x) => upright(x, 624, 704)).join('');
    const inner = [150, 250, 350].map((x) => upright(x, 664, 684) + upright(x, 624, 644)).join('');
    const content = frame + inner + titles + row(670, LUX) + row(650, LAMP) + row(630, ROOM);
    expect(cellsOf(await blocksOf(content))).toEqual([[TITLES, LUX, LAMP, ROOM]]);
  });

  test('rules between columns and below the titles alone', async () => {
    const content =
      rule(684) + [150, 250, 350].map((x) => upright(x, 640, 704)).join('') + titles + row(670, LUX) + row(650, LAMP);
    expect(cellsOf(await blocksOf(content))).toEqual([[TITLES, LUX, LAMP]]);
  });
});

describe('over the page', () => {
  test('without titles', async () => {
    const tables = cellsOf(
      await blocksOf(titles + row(670, LUX), row(740, LAMP) + row(720, ROOM) + textAt(50, 680, 'Text of the page.')),
    );
    expect(tables).toEqual([[TITLES, LUX, LAMP, ROOM]]);
  });

  test('text in other columns is no rest of the table', async () => {
    const other = [90, 300].map((x) => textAt(x, 740, 'Lamps and vases')).join('');
    expect(cellsOf(await blocksOf(titles + row(670, LUX), other))).toEqual([[TITLES, LUX]]);
  });

  test('behind rules where the page before had none below its rows', async () => {
    const second = rule(754) + row(740, TITLES, 'F2') + rule(734) + row(720, LAMP) + rule(714);
    expect(cellsOf(await blocksOf(rule(704) + titles + rule(684) + row(670, LUX), second))).toEqual([
      [TITLES, LUX, LAMP],
    ]);
  });
});

test('a ground behind the letters of each line alone parts no code', async () => {
  const line = (y: number, text: string): string =>
    `q 0.9 g 50 ${y - 2} ${6 * text.length} 9 re f Q\n${textAt(50, y, text, 'F3')}`;
  const blocks = await blocksOf(textAt(50, 740, 'Text') + line(700, '{') + line(690, '"lamp": 4') + line(680, '}'));
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'code']);
});
