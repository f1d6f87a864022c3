// Whatever a page holds, reading it gives grids and accounts for every row, and takes no longer than its length asks for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../support/pipeline.ts';

const PIECES = [
  '<table>',
  '</table>',
  '<thead>',
  '</thead>',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<th>',
  '<td rowspan="3">',
  '<td colspan="4">',
  '<td rowspan=99999999 colspan=99999999>',
  '<td colspan="-1" rowspan="x">',
  '<caption>',
  '</caption>',
  '<caption>Table 1 x</caption>',
  '<p>',
  '</p>',
  '<p>Table 2 y</p>',
  '<li>',
  '</li>',
  '<ul>',
  '</ul>',
  '<br>',
  '<pre>',
  '</pre>',
  '<h1>',
  '</h1>',
  '<h4>',
  '</h4>',
  '<div>',
  '</div>',
  '<section id="s">',
  '<a name="n">',
  '<a href="#n">',
  '<a href="other.html#n">',
  '<a href="http://[">',
  '<a href="">',
  '</a>',
  '<nav>',
  '</nav>',
  '<div role="navigation">',
  '<li class="nav-item">',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<__proto__>',
  '<table id="__proto__">',
  '<constructor class="toString">',
  '&',
  '&#0;',
  '&#x110000;',
  '&lt;',
  '&nbsp;',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\ud800',
  '•',
  '__proto__',
  'constructor',
  'Parameter',
  'Type',
  'URI',
  'Function',
  'GET /v1/{a}',
  'Status code: 200',
  'Parent topic: x',
  'text',
  ' ',
  '\n',
  '<',
  '>',
  '"',
  "'",
  '=',
  '<td',
  '<a href="',
];

const hostile = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 80,
  })
  .map((pieces) => pieces.join(''));

test('every table is a grid, and every row is counted once', () => {
  fc.assert(
    fc.property(
      hostile.filter((html) => html.trim() !== '' && !html.includes('\u0000')),
      (html) => {
        const { blocks, physicalRows } = readPage(html, 'page.html');
        const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
        for (const { header, rows } of tables) for (const { cells } of rows) expect(cells).toHaveLength(header.length);
        expect(tables.flatMap(({ rows }) => rows.flatMap(({ at }) => at))).toEqual(physicalRows);
        for (const block of blocks)
          if (block.kind === 'paragraph' || block.kind === 'heading') expect(block.text.trim()).not.toBe('');
        expect(({} as Record<string, unknown>)['text']).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

describe('pieces in great number', () => {
  // Reading twice the length may not take four times as long; a run of this length would then not end in the time of a test.
  test.each(PIECES.filter((piece) => piece !== '\u0000'))('%j', (piece) => {
    for (const opening of ['', '<h1>x</h1><table><tr><td>a</td></tr><tr><td>'])
      expect(() => readPage(`${opening}x${piece.repeat(20_000)}`, 'page.html')).not.toThrow();
  });
});
