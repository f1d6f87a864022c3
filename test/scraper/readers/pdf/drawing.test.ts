// What printers other than browsers draw: stroked rules, forms, turned text, ligatures, spaced words, rules without text.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../scraper/blocks/block.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../../scraper/readers/read-document.ts';
import { sourceOf } from '../../../support/pipeline.ts';
import { simplePdf, textAt } from '../../../support/simple-pdf.ts';
import { profileFor } from '../../../support/profile-for.ts';

async function blocksOf(...pages: string[]): Promise<Block[]> {
  const report = new Report();
  const document = await readDocument(
    sourceOf('book.pdf', simplePdf(pages.map((content) => ({ content, form: FORM })))),
    profileFor(),
    report,
  );
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return document?.blocks ?? [];
}

const cellsOf = (blocks: readonly Block[]): string[][][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [[block.header, ...block.rows.map(({ cells }) => cells)]] : []));

const FORM = textAt(50, 500, 'From a form.');
const line = (x1: number, y1: number, x2: number, y2: number): string => `${x1} ${y1} m ${x2} ${y2} l S\n`;
const HEADER = textAt(55, 685, 'Name', 'F2') + textAt(155, 685, 'Type', 'F2') + textAt(255, 685, 'Description', 'F2');
const ROW = textAt(55, 665, 'lamp_id') + textAt(155, 665, 'String') + textAt(255, 665, 'Lamp.');
const EXPECTED = [
  [
    ['Name', 'Type', 'Description'],
    ['lamp_id', 'String', 'Lamp.'],
  ],
];
const levels = [700, 680, 660];

describe('rules', () => {
  test('stroked lines from edge to edge', async () => {
    const rules =
      levels.map((y) => line(50, y, 550, y)).join('') + [50, 150, 250, 550].map((x) => line(x, 660, x, 700)).join('');
    expect(cellsOf(await blocksOf(rules + HEADER + ROW))).toEqual(EXPECTED);
  });

  test('one path for the whole table', async () => {
    const path = [
      ...levels.map((y) => `50 ${y} m 550 ${y} l`),
      ...[50, 150, 250, 550].map((x) => `${x} 660 m ${x} 700 l`),
    ].join(' ');
    expect(cellsOf(await blocksOf(`${path} S\n${HEADER}${ROW}`))).toEqual(EXPECTED);
  });

  test('a stroked rectangle around each cell', async () => {
    const boxes = [
      [50, 100],
      [150, 100],
      [250, 300],
    ]
      .flatMap(([x, width]) => [680, 660].map((y) => `${x} ${y} ${width} 20 re S\n`))
      .join('');
    expect(cellsOf(await blocksOf(boxes + HEADER + ROW))).toEqual(EXPECTED);
  });

  test('three horizontal rules, columns told by their titles', async () => {
    expect(cellsOf(await blocksOf(levels.map((y) => line(50, y, 550, y)).join('') + HEADER + ROW))).toEqual(EXPECTED);
  });

  test('three horizontal rules around several rows, one of them wrapped', async () => {
    const rows = [
      [665, 'lamp_id', 'String', 'Lamp.'],
      [645, 'a_name_of_', 'Array of', 'A description that is'],
      [633, 'two_lines', 'strings', 'longer than one line'],
      [613, 'lux', 'Integer', 'Light.'],
    ] as const;
    const text = rows
      .map(([y, name, type, description]) => textAt(55, y, name) + textAt(155, y, type) + textAt(255, y, description))
      .join('');
    const [table] = cellsOf(await blocksOf([700, 680, 600].map((y) => line(50, y, 550, y)).join('') + HEADER + text));
    expect(table?.map(([name]) => name)).toEqual([
      'Name',
      'lamp_id',
      expect.stringMatching(/^a_name_of_\s?two_lines$/),
      'lux',
    ]);
  });

  test('a title over two columns is the title of both', async () => {
    const rules =
      [720, ...levels].map((y) => (y === 700 ? line(150, y, 550, y) : line(50, y, 550, y))).join('') +
      [50, 150, 550].map((x) => line(x, 660, x, 720)).join('') +
      line(250, 660, 250, 700);
    const header =
      textAt(55, 695, 'Name', 'F2') +
      textAt(155, 705, 'Value', 'F2') +
      textAt(155, 685, 'Type', 'F2') +
      textAt(255, 685, 'Description', 'F2');
    expect(cellsOf(await blocksOf(rules + header + ROW))).toEqual([
      [
        ['Name', 'Value Type', 'Description'],
        ['lamp_id', 'String', 'Lamp.'],
      ],
    ]);
  });

  test('rules above and below a page are no table', async () => {
    const page =
      line(50, 780, 550, 780) + textAt(50, 700, 'Some text') + textAt(300, 700, 'and more.') + line(50, 40, 550, 40);
    expect((await blocksOf(page, page)).map(({ kind }) => kind)).not.toContain('table');
  });

  test('a frame around code is no table', async () => {
    expect(
      await blocksOf(
        `50 640 300 60 re S\n${textAt(55, 680, '{', 'F3')}${textAt(55, 668, '  "a": 1', 'F3')}${textAt(55, 656, '}', 'F3')}`,
      ),
    ).toEqual([expect.objectContaining({ kind: 'code', text: '{\n  "a": 1\n}' })]);
  });
});

describe('text', () => {
  test.each<[string, string, string[]]>([
    ['from a form', 'q 1 0 0 1 0 100 cm /X1 Do Q', ['From a form.']],
    [
      'a turned mark is left out',
      `${textAt(50, 700, 'Level.')}BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET`,
      ['Level.'],
    ],
    ['words set apart without spaces', 'BT /F1 10 Tf 50 700 Td [(One) -400 (two) -20 (three)] TJ ET', ['One twothree']],
    ['scaled by the matrix of the text', 'BT /F1 1 Tf 10 0 0 10 50 700 Tm (Ten points.) Tj ET', ['Ten points.']],
    [
      'lines of one text object',
      'BT /F1 10 Tf 12 TL 50 700 Td (First line.) Tj T* (Second line.) Tj ET',
      ['First line. Second line.'],
    ],
    ['character and word spacing', 'BT /F1 10 Tf 0.2 Tc 2 Tw 50 700 Td (Wide words.) Tj ET', ['Wide words.']],
    ['a list mark that is set', textAt(50, 700, '\x95 Item'), ['- Item']],
    ['a list mark that is drawn', `42 702 3 3 re f\n${textAt(50, 700, 'Item')}`, ['- Item']],
  ])('%s', async (_, content, expected) => {
    expect((await blocksOf(content)).map((block) => ('text' in block ? block.text : ''))).toEqual(expected);
  });
});
