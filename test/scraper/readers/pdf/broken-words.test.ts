// Where formatters break words: behind signs that no word ends with; and rows that they cut at the foot of a page and rule off.
import { expect, test } from 'vitest';
import { blocksOf, cellsOf, simpleTable } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

/** One cell of these lines, each with much room behind it. */
async function cellOf(...lines: string[]): Promise<string | undefined> {
  const table = simpleTable(
    [50, 150, 550],
    [
      ['Parameter', 'Description'],
      ['lux', lines[0] ?? ''],
      ['end', 'x'],
    ],
    60,
  );
  const rest = lines.slice(1).map((line, index) => textAt(155, 700 - 60 - 14 - 12 * (index + 1), line));
  return cellsOf(await blocksOf(table + rest.join('')))[0]?.[1]?.[1];
}

test.each<[string[], string]>([
  [['The value is lamp_', 'id=xxx.'], 'The value is lamp_id=xxx.'],
  [['The header X-Lamp-', 'Room is sent.'], 'The header X-Lamp-Room is sent.'],
  [['Filter by type=', 'desk to see desks.'], 'Filter by type=desk to see desks.'],
  [['The default is $', '{room}, the room.'], 'The default is ${room}, the room.'],
])('%j is one text', async (lines, expected) => {
  expect(await cellOf(...lines)).toBe(expected);
});

test.each<[string[], string]>([
  [['Characters: hyphen and _', 'letters too.'], 'Characters: hyphen and _\nletters too.'],
  [['Costs 5 $', 'a month.'], 'Costs 5 $\na month.'],
])('%j stays two', async (lines, expected) => {
  expect(await cellOf(...lines)).toBe(expected);
});

const EDGES = [50, 150, 220, 400];
const TITLES = ['Parameter', 'Type', 'Description'];

test('a row that was cut and ruled off at the foot of a page goes on in one without a name', async () => {
  const [first, second] = [
    simpleTable(EDGES, [TITLES, ['lux', 'Integer', 'How bright.'], ['room', 'Array of', 'Where the']]),
    simpleTable(EDGES, [TITLES, ['', 'strings', 'lamp stands.'], ['watt', 'Integer', 'Power.']]),
  ];
  expect(cellsOf(await blocksOf(first, second))).toEqual([
    [
      TITLES,
      ['lux', 'Integer', 'How bright.'],
      ['room', 'Array of strings', 'Where the\nlamp stands.'],
      ['watt', 'Integer', 'Power.'],
    ],
  ]);
});

test('or in one with the rest of a name that stands unbroken elsewhere', async () => {
  const text = textAt(50, 740, 'Set lamp_brightness first.');
  const first = text + simpleTable(EDGES, [TITLES, ['lamp_bright', 'Integer', 'How bright']]);
  const second = simpleTable(EDGES, [TITLES, ['ness', '', 'it is.'], ['watt', 'Integer', 'Power.']]);
  expect(cellsOf(await blocksOf(first, second))[0]?.map(([name]) => name)).toEqual([
    'Parameter',
    'lamp_brightness',
    'watt',
  ]);
  // Whole rows with names of their own stay rows.
  const whole = simpleTable(EDGES, [TITLES, ['ness', 'String', 'it is.']]);
  expect(cellsOf(await blocksOf(first, whole))[0]?.map(([name]) => name)).toEqual(['Parameter', 'lamp_bright', 'ness']);
});
