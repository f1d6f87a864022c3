// What the reader saw of one page → a picture over which its regions and cells are drawn, for people who look for a row or add a maker.
import type { Block } from '../../../blocks/block.ts';
import { contentsTitle } from '../lines/contents-title.ts';
import type { Box, PageContent } from '../content/page-content.ts';
import type { PageItem, PageLayout } from './page-layout.ts';
import type { PageTable } from '../ruled-tables/page-table.ts';
import { offsetAt, pdfPlaces } from './pdf-places.ts';
import { svg } from './svg.ts';

/** What a line of text became. */
type Region = 'running line' | 'contents' | 'heading' | 'paragraph' | 'caption' | 'code' | 'table';

const COLORS: Record<Region, string> = {
  'running line': '#8a8a8a',
  contents: '#8a8a8a',
  heading: '#c2410c',
  paragraph: '#15803d',
  caption: '#a16207',
  code: '#7e22ce',
  table: '#1d4ed8',
};

const LEGEND_HEIGHT = 22;

export interface SeenPage {
  content: PageContent;
  /** With the lines that repeat on each page. */
  layout: PageLayout;
  /** Those of its items that are part of the document. */
  kept: readonly PageItem[];
  /** Of the whole document. */
  blocks: readonly Block[];
}

/** @returns an SVG document of the page's size in points, with a legend below. It holds no script and refers to nothing. */
export function pagePicture({ content, layout, kept, blocks }: SeenPage): string {
  const { width, height } = content;
  const keptItems = new Set(kept);
  const kinds = kindsByLine(layout.page, blocks);
  const regions = layout.items.map((item) => {
    const line = pdfPlaces.of(offsetAt(layout, item.top)).line as number;
    return { item, line, region: keptItems.has(item) ? regionOf(item, kinds, line) : ('running line' as const) };
  });
  return [
    svg('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width.toFixed(2)} ${(height + LEGEND_HEIGHT).toFixed(2)}`,
      width,
      height: height + LEGEND_HEIGHT,
      'font-family': 'sans-serif',
    }),
    svg('rect', { width, height: height + LEGEND_HEIGHT, fill: '#fff' }, ''),
    ...content.boxes.map((box) => svg('rect', { ...areaOf(box), fill: '#eee' }, '')),
    ...content.rules.map(({ direction, at, from, to }) =>
      direction === 'horizontal'
        ? svg('line', { x1: from, y1: at, x2: to, y2: at, stroke: '#bbb', 'stroke-width': 0.5 }, '')
        : svg('line', { x1: at, y1: from, x2: at, y2: to, stroke: '#bbb', 'stroke-width': 0.5 }, ''),
    ),
    ...content.runs.map(({ text, left, right, baseline, size, font }) =>
      svg(
        'text',
        {
          x: left,
          y: baseline,
          'font-size': size,
          ...(right > left ? { textLength: right - left, lengthAdjust: 'spacingAndGlyphs' } : {}),
          ...(font.bold ? { 'font-weight': 'bold' } : {}),
          ...(font.monospace ? { 'font-family': 'monospace' } : {}),
          'xml:space': 'preserve',
        },
        text,
      ),
    ),
    ...regions.flatMap(({ item, line, region }) =>
      inPlace(
        item.kind === 'table' ? tableLines(item.table, line) : [lineFrame(item, line, region)],
        layout.parts[item.part]?.shift ?? 0,
      ),
    ),
    ...legend(
      height,
      (Object.keys(COLORS) as Region[]).filter((one) => regions.some(({ region }) => region === one)),
    ),
    '</svg>\n',
  ].join('\n');
}

/** The right column was read where the left one stands. */
function inPlace(shapes: readonly string[], shift: number): readonly string[] {
  return shift === 0 ? shapes : [svg('g', { transform: `translate(${shift.toFixed(2)} 0)` }), ...shapes, '</g>'];
}

/** The kind of the block that begins on each line of the page; that of the block open at its top stands first. */
function kindsByLine(page: number, blocks: readonly Block[]): { line: number; kind: Block['kind'] }[] {
  const before = blocks.findLast(({ at }) => (at.page ?? 0) < page);
  const here = blocks.filter(({ at }) => at.page === page);
  return [
    ...(before ? [{ line: 0, kind: before.kind }] : []),
    ...here.map(({ at, kind }) => ({ line: at.line ?? 0, kind })),
  ];
}

function regionOf(item: PageItem, kinds: readonly { line: number; kind: Block['kind'] }[], line: number): Region {
  if (item.kind === 'table') return 'table';
  if (contentsTitle(item.line.text) !== undefined) return 'contents';
  const kind = kinds.findLast((block) => block.line <= line)?.kind ?? 'paragraph';
  // A line outside of all cells that belongs to a table is what stands above it.
  return kind === 'table' ? 'caption' : kind;
}

function lineFrame({ line }: PageItem & { kind: 'line' }, number: number, region: Region): string {
  const { left, right, baseline, size } = line;
  return framed(
    { left: left - 1, right: right + 1, top: baseline - 0.85 * size, bottom: baseline + 0.3 * size },
    region,
    `${region}, line ${number}: ${line.text}`,
  );
}

function tableLines(table: PageTable, line: number): string[] {
  const { columns, rows, headerRows, top, bottom, left, right } = table;
  const color = COLORS.table;
  const below = rows[headerRows]?.top ?? bottom;
  return [
    svg('rect', { ...areaOf({ left, right, top, bottom: below }), fill: color, 'fill-opacity': 0.12 }, ''),
    framed(table, 'table', `table, line ${line}: ${columns.length - 1} columns, ${rows.length} rows`),
    ...columns
      .slice(1, -1)
      .map((at) => svg('line', { x1: at, y1: top, x2: at, y2: bottom, stroke: color, 'stroke-dasharray': '3 2' }, '')),
    ...rows
      .slice(1)
      .map((row) =>
        svg('line', { x1: left, y1: row.top, x2: right, y2: row.top, stroke: color, 'stroke-dasharray': '3 2' }, ''),
      ),
  ];
}

function framed(box: Box, region: Region, title: string): string {
  const color = COLORS[region];
  return `${svg('rect', { ...areaOf(box), fill: color, 'fill-opacity': region === 'table' ? 0 : 0.08, stroke: color, 'stroke-width': 0.7 })}${svg('title', {}, title)}</rect>`;
}

function legend(height: number, regions: readonly Region[]): string[] {
  return regions.flatMap((region, index) => [
    svg('rect', { x: 8 + index * 78, y: height + 6, width: 10, height: 10, fill: COLORS[region] }, ''),
    svg('text', { x: 21 + index * 78, y: height + 14.5, 'font-size': 9 }, region),
  ]);
}

function areaOf({ left, top, right, bottom }: Box): { x: number; y: number; width: number; height: number } {
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
