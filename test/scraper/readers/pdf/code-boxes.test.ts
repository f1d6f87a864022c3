// Code on a filled box is code in any font; notes and labels on one are not.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../scraper/blocks/block.ts';
import { blocksOf } from '../../../support/drawn-page.ts';
import { textAt } from '../../../support/simple-pdf.ts';

const box = (top: number, bottom: number, left = 50, right = 550): string =>
  `q 0.9 g ${left} ${bottom} ${right - left} ${top - bottom} re f Q\n`;
const lines = (top: number, texts: readonly (readonly [number, string])[], font = 'F1'): string =>
  texts.map(([x, text], index) => textAt(x, top - 12 * index, text, font)).join('');
const codeOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : []));

const PAYLOAD = [
  [52, '{'],
  [60, '"lamp": {'],
  [68, '"lux": 5'],
  [60, '}'],
  [52, '}'],
] as const;
const TEXT = '{\n  "lamp": {\n    "lux": 5\n  }\n}';

describe('code', () => {
  test('in a proportional font, indented from its places', async () => {
    expect(codeOf(await blocksOf(box(700, 630) + lines(688, PAYLOAD)))).toEqual([TEXT]);
  });

  test('each line on a box of its own', async () => {
    const boxes = PAYLOAD.map((_, index) => box(698 - 12 * index, 686 - 12 * index)).join('');
    expect(codeOf(await blocksOf(boxes + lines(688, PAYLOAD)))).toEqual([TEXT]);
  });

  test('in two boxes that a page break cut', async () => {
    const first = box(700, 660) + lines(688, PAYLOAD.slice(0, 3));
    const second = box(700, 660) + lines(688, PAYLOAD.slice(3));
    expect(codeOf(await blocksOf(first, second))).toEqual([TEXT]);
  });

  test('on grounds of words that stand apart, where brackets have none of their own', async () => {
    const words = [box(685, 673, 52, 92) + box(685, 673, 94, 98), box(672, 662, 52, 91) + box(672, 662, 93, 99)].join(
      '',
    );
    expect(codeOf(await blocksOf(words + lines(688, PAYLOAD)))).toEqual([TEXT]);
  });

  test.each(['# lamps restart', 'lamp_state=on', 'GET /v1/lamps', 'lamp --off'])('%s', async (command) => {
    expect(codeOf(await blocksOf(box(700, 680) + textAt(52, 686, command)))).toEqual([command]);
  });
});

describe('no code', () => {
  test.each<[string, string]>([
    ['a label', box(700, 680, 50, 110) + textAt(55, 686, 'NOTICE')],
    [
      'a note',
      box(700, 660) +
        lines(688, [
          [52, 'NOTE'],
          [52, 'The lamp {id} is lit.'],
        ]),
    ],
    [
      'sentences',
      box(700, 660) +
        lines(688, [
          [52, 'Lamps burn for a time that'],
          [52, 'their makers state.'],
        ]),
    ],
    [
      'marked words of a sentence',
      box(697, 685, 52, 150) +
        box(685, 673, 52, 120) +
        lines(688, [
          [52, 'Lamps burn for a time'],
          [52, 'that makers state'],
        ]),
    ],
    ['a heading', box(700, 680) + textAt(52, 686, 'Lamps [new]', 'F2')],
    ['code on white', `q 1 g 50 630 500 70 re f Q\n${lines(688, PAYLOAD)}`],
  ])('%s', async (_, content) => {
    expect(codeOf(await blocksOf(content))).toEqual([]);
  });
});
