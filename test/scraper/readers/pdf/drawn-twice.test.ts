// Faces without a bold of their own are drawn twice, a little aside: the text stands there once, and is bold.
import { expect, test } from 'vitest';
import { RunCollector } from '../../../../scraper/readers/pdf/content/run-collector.ts';

const FONT = { bold: false, monospace: false };

/** Letters of ten points each; `at` is where the first one stands. */
function draw(collector: RunCollector, text: string, at: number, baseline = 100): void {
  [...text].forEach((letter, index) => {
    const left = at + 10 * index;
    collector.addGlyph(letter, { left, right: left + 10, baseline, size: 10, font: FONT });
  });
}

const drawn = (...pieces: [text: string, at: number, baseline?: number][]): [string, boolean][] => {
  const collector = new RunCollector();
  for (const piece of pieces) draw(collector, ...piece);
  return collector.finish().map(({ text, font }) => [text, font.bold]);
};

test.each<[string, [string, number, number?][], [string, boolean][]]>([
  [
    'a whole line',
    [
      ['灯的参数', 0],
      ['灯的参数', 0.4],
    ],
    [['灯的参数', true]],
  ],
  [
    'letter by letter',
    [
      ['灯', 0],
      ['灯', 0.4],
      ['具', 10],
      ['具', 10.4],
    ],
    [['灯具', true]],
  ],
  [
    'a part of a line',
    [
      ['【废弃', 0],
      ['废弃', 10.4],
      ['】灯的名字和颜色', 30],
    ],
    [['【废弃】灯的名字和颜色', false]],
  ],
  [
    'words with spaces',
    [
      ['Table 7', 0],
      ['Table 7', 0.4],
    ],
    [['Table 7', true]],
  ],
  [
    'lines that are drawn before the first one comes again',
    [
      ['灯', 0],
      ['具', 0, 130],
      ['灯', 0.4],
    ],
    [
      ['灯', true],
      ['具', false],
    ],
  ],
])('%s', (_, pieces, expected) => {
  expect(drawn(...pieces)).toEqual(expected);
});

test.each<[string, [string, number, number?][], [string, boolean][]]>([
  ['letters that stand twice in a word', [['llama', 0]], [['llama', false]]],
  [
    'the same word in the next line',
    [
      ['lamp', 0],
      ['lamp', 0, 112],
    ],
    [
      ['lamp', false],
      ['lamp', false],
    ],
  ],
  [
    'the same word behind a gap',
    [
      ['lamp', 0],
      ['lamp', 60],
    ],
    [
      ['lamp', false],
      ['lamp', false],
    ],
  ],
])('is not drawn twice: %s', (_, pieces, expected) => {
  expect(drawn(...pieces)).toEqual(expected);
});
