// Eight times as much on a page is eight times the work of laying it out, and not its square.
import { describe, expect, test } from 'vitest';
import { layOutPage } from '../../../../scraper/readers/pdf/pages/page-layout.ts';
import type { PageContent, TextRun } from '../../../../scraper/readers/pdf/content/page-content.ts';
import { countOperations } from '../../../support/operation-count.ts';
import { profileFor } from '../../../support/profile-for.ts';

const SIZE = 60;
const TIMES = 8;
const MOST = 12;

const run = (left: number, baseline: number, text = 'lamp', size = 9, bold = false, monospace = false): TextRun => ({
  text,
  lefts: Array.from(text, (_, index) => left + (index * size) / 2),
  left,
  right: left + (text.length * size) / 2,
  baseline,
  size,
  font: { bold, monospace },
});
const count = <T>(size: number, make: (index: number) => T | T[]): T[] =>
  Array.from({ length: size }, (_, i) => make(i)).flat() as T[];
const lying = (at: number, from = 50, to = 450) => ({ direction: 'horizontal', at, from, to }) as const;
const standing = (at: number, from: number, to: number) => ({ direction: 'vertical', at, from, to }) as const;
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const row = (baseline: number, bold = false) => [
  run(55, baseline, 'room', 9, bold),
  run(155, baseline, 'String', 9, bold),
  run(255, baseline, 'Where it is', 9, bold),
];
const frame = (top: number, rows: number, height = 20) => [
  ...count(rows + 1, (r) => lying(top + r * height)),
  ...[50, 150, 250, 450].flatMap((x) => count(rows, (r) => standing(x, top + r * height, top + r * height + height))),
];

const PAGES: Record<string, (size: number) => Partial<PageContent>> = {
  'raised runs': (size) => ({
    runs: [...count(size, (i) => run(50, 20 * i, 'lamps', 9)), ...count(size, (i) => run(300, 20 * i, 'x', 4))],
  }),
  'ruled rows': (size) => ({ runs: count(size, (i) => row(20 * i + 14, i === 0)), rules: frame(0, size) }),
  'rows at one height': (size) => ({ runs: count(size, () => [run(255, 34), run(155, 34)]), rules: frame(0, 2) }),
  frames: (size) => ({
    runs: count(size, (i) => [...row(100 * i + 14, true), ...row(100 * i + 34)]),
    rules: count(size, (i) => frame(100 * i, 2)),
  }),
  'spanned rows': (size) => ({
    runs: count(size, (i) => [run(55, 20 * i + 14, 'room'), run(155, 20 * i + 14, 'where')]),
    rules: [
      ...count(size + 1, (r) => lying(20 * r)),
      standing(50, 0, 20 * size),
      standing(450, 0, 20 * size),
      standing(150, 0, 20),
      standing(250, 0, 20),
    ],
  }),
  'tree rows': (size) => ({
    runs: count(size, (i) => [run(75, 20 * i + 14, 'room'), run(155, 20 * i + 14, 'where')]),
    rules: [...frame(0, size), ...count(size - 1, (r) => standing(65, 20 * r + 20, 20 * r + 40))],
  }),
  'boxes beside each other': (size) => ({
    runs: [run(50, 10)],
    boxes: count(size, (i) => box(50 * i, 100, 50 * i + 50, 120)),
  }),
  'grounds of the words of a line': (size) => ({
    runs: count(size, (i) => run(30 * i, 110)),
    boxes: count(size, (i) => box(30 * i, 100, 30 * i + 25, 120)),
  }),
  'boxes below each other': (size) => ({
    runs: count(size, (i) => run(50, 30 * i + 10)),
    boxes: count(size, (i) => box(40, 30 * i, 450, 30 * i + 15)),
  }),
  'grounds of rows': (size) => ({
    runs: count(size, (i) => row(20 * i + 14, i === 0)),
    boxes: count(size, (i) => box(40, 20 * i, 450, 20 * i + (i % 2 ? 20 : 19))),
  }),
  marks: (size) => ({
    runs: count(size, (i) => run(50, 20 * i + 10)),
    marks: count(size, (i) => box(42, 20 * i + 4, 45, 20 * i + 7)),
  }),
  'rules below rows': (size) => ({
    runs: count(size, (i) => row(20 * i + 14, i === 0)),
    rules: count(size, (i) => lying(20 * i + 20)),
  }),
  'rules below paragraphs': (size) => ({
    runs: count(size, (i) => run(50, 40 * i + 14)),
    rules: count(size, (i) => lying(40 * i + 30)),
  }),
  'open tables': (size) => ({
    runs: count(size, (i) => [
      ...row(100 * i, true),
      ...row(100 * i + 14),
      ...row(100 * i + 28),
      run(50, 100 * i + 70, 'Text behind it.'),
    ]),
  }),
  'bold lines': (size) => ({ runs: count(size, (i) => row(13 * i, true)) }),
  'rows without rules': (size) => ({ runs: count(size, (i) => row(13 * i, i === 0)) }),
  'columns without rules': (size) => ({
    runs: [...count(size, (i) => run(60 * i, 10, 'room', 9, true)), ...count(size, (i) => run(60 * i, 24, 'room'))],
  }),
  'two columns of text': (size) => ({
    runs: count(size, (i) => [
      run(50, 13 * i, 'The lamp stands in a room of the house where the vase is.', 8),
      run(310, 13 * i + 5, 'The lamp stands in a room of the house where the vase is.', 8),
    ]),
  }),
  'tables across two columns': (size) => ({
    runs: count(size, (i) => [
      run(50, 100 * i + 10, 'The lamp stands in a room of the house where the vase is.', 8),
      run(310, 100 * i + 15, 'The lamp stands in a room of the house where the vase is.', 8),
      ...row(100 * i + 44, true),
      ...row(100 * i + 64),
    ]),
    rules: count(size, (i) => frame(100 * i + 30, 2)),
  }),
  'lines of text': (size) => ({ runs: count(size, (i) => run(50, 13 * i, 'The lamp stands in a room of the house.')) }),
  'lines of code': (size) => ({
    runs: count(size, (i) => run(50, 13 * i, '"lamp": 1', 9, false, true)),
    boxes: count(size, (i) => box(40, 13 * i - 10, 450, 13 * i + 3)),
  }),
  'frames inside a frame': (size) => ({
    runs: count(size, (i) => run(55, 20 * i + 14)),
    rules: [
      ...frame(0, 1, 20 * size + 20),
      ...count(size, (i) => [
        lying(20 * i + 5, 300, 320),
        lying(20 * i + 10, 300, 320),
        standing(300, 20 * i + 5, 20 * i + 10),
      ]),
    ],
  }),
};

describe('a page of', () => {
  test.each(Object.entries(PAGES))('%s', (_, pageOf) => {
    const profile = profileFor();
    const work = (size: number): number => {
      const page = {
        page: 1,
        width: 600,
        height: 800,
        runs: [],
        rules: [],
        marks: [],
        boxes: [],
        drawn: 0,
        ...pageOf(size),
      };
      return countOperations(() => void layOutPage(page, profile));
    };
    work(4);
    const small = work(4);
    const [one, many] = [work(SIZE) - small, work(TIMES * SIZE) - small];
    expect(many / Math.max(SIZE, one)).toBeLessThan(MOST);
  });
});
