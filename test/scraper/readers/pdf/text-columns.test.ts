// Pages in two columns of text: the left one is read before the right one, between what stands across both.
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, simpleTable } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const [LEFT, RIGHT] = [50, 310];
/** Lines of 230 points and more in columns of 240. */
const WIDE = [
  'The lamp stands in the hall beside a green vase and',
  'burns until the last guest has found the stairs. The',
  'wick is cut every morning, the glass is wiped with a',
  'cloth, and the oil is filled up to the mark. Whoever',
  'comes home last blows it out and closes the door for',
  'the night.',
];
const TEXT = WIDE.join(' ');
const prose = (x: number, y: number): string => WIDE.map((line, index) => textAt(x, y - 12 * index, line)).join('');
const textsOf = (blocks: Awaited<ReturnType<typeof blocksOf>>): string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));
/** A frame with all rules whose top is at the height `y`. */
const table = (x: number, y: number, rows: readonly string[][], width = 240): string =>
  `q 1 0 0 1 ${x - LEFT} ${y - 700} cm\n${simpleTable([LEFT, LEFT + width / 3, LEFT + width], rows)}Q\n`;
const LAMPS = [
  ['Name', 'Description'],
  ['lux', 'The light of the lamp.'],
  ['oil', 'What is left of the oil.'],
];

describe('two columns of text', () => {
  const page = [740, 650, 560].map((y) => prose(LEFT, y) + prose(RIGHT, y - 5)).join('');

  test('are read one behind the other', async () => {
    expect(textsOf(await blocksOf(page))).toEqual([TEXT, TEXT, TEXT, TEXT, TEXT, TEXT]);
  });

  test('a paragraph goes on in the next column', async () => {
    const content =
      prose(LEFT, 740) +
      prose(LEFT, 650) +
      WIDE.slice(0, 3)
        .map((line, index) => textAt(LEFT, 560 - 12 * index, line))
        .join('') +
      WIDE.slice(3)
        .map((line, index) => textAt(RIGHT, 735 - 12 * index, line))
        .join('') +
      prose(RIGHT, 680) +
      prose(RIGHT, 590);
    expect(textsOf(await blocksOf(content))).toEqual([TEXT, TEXT, TEXT, TEXT, TEXT]);
  });

  test('hold tables', async () => {
    const content =
      prose(LEFT, 740) +
      prose(LEFT, 560) +
      table(LEFT, 665, LAMPS) +
      prose(RIGHT, 735) +
      table(RIGHT, 655, LAMPS) +
      prose(RIGHT, 570);
    expect(cellsOf(await blocksOf(content))).toEqual([LAMPS, LAMPS]);
  });

  test('a table goes on in the next column', async () => {
    const [titles = [], lux = [], oil = []] = LAMPS;
    const content =
      prose(LEFT, 740) +
      prose(LEFT, 650) +
      table(LEFT, 570, [titles, lux]) +
      table(RIGHT, 745, [titles, oil]) +
      prose(RIGHT, 680) +
      prose(RIGHT, 590);
    expect(cellsOf(await blocksOf(content))).toEqual([LAMPS]);
  });

  test('a table across both stands between them', async () => {
    const content =
      [740, 650, 480, 390].map((y) => prose(LEFT, y) + prose(RIGHT, y - 5)).join('') + table(LEFT, 570, LAMPS, 500);
    const blocks = await blocksOf(content);
    expect(cellsOf(blocks)).toEqual([LAMPS]);
    const above = Array.from({ length: 4 }, () => 'paragraph');
    expect(blocks.map(({ kind }) => kind)).toEqual([...above, 'table', ...above]);
  });

  test('a page with little text is read as the page before it', async () => {
    const short = (x: number, y: number, words: readonly string[]): string =>
      words.map((word, index) => textAt(x, y - 30 * index, word)).join('');
    const last =
      short(LEFT, 740, ['Oil.', 'Wick.', 'Glass.']) + short(RIGHT, 740, ['Hall.', 'Door.', 'Stairs.', 'Vase.']);
    expect(textsOf(await blocksOf(page, last)).slice(6)).toEqual([
      'Oil.',
      'Wick.',
      'Glass.',
      'Hall.',
      'Door.',
      'Stairs.',
      'Vase.',
    ]);
  });
});

describe('a page of one column', () => {
  test('with a wide gap between the columns of a table is not cut', async () => {
    const rows = (count: number): string =>
      Array.from(
        { length: count },
        (_, row) => textAt(LEFT, 700 - 40 * row, `lamp_${row}`) + prose(RIGHT, 712 - 80 * row),
      ).join('');
    const content = textAt(LEFT, 740, 'Name', 'F2') + textAt(RIGHT, 740, 'Description', 'F2') + rows(4);
    const blocks = await blocksOf(content);
    expect(textsOf(blocks)).not.toContain(TEXT);
  });
});
