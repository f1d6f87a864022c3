// The content of a page → its tables and the lines between them, from top to bottom.
import { append } from '../../../diagnostics/append.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { isCodeBox, joinedBoxes } from '../lines/code-boxes.ts';
import { ByHeight, byHeight } from '../content/by-height.ts';
import type { Box, PageContent, TextRun } from '../content/page-content.ts';
import { openTables } from '../open-tables/open-tables.ts';
import { withOpenFrames } from '../ruled-tables/open-frames.ts';
import { HIGHEST, withLastRow } from '../ruled-tables/last-row.ts';
import { type RuleGroup, ruleGroups } from '../ruled-tables/rule-groups.ts';
import { type Band, bandsOf } from '../ruled-tables/stretches.ts';
import { withTitleBand } from '../ruled-tables/title-band.ts';
import { cluster } from '../ruled-tables/cluster.ts';
import { tableIn } from '../ruled-tables/table-grid.ts';
import type { PageTable } from '../ruled-tables/page-table.ts';
import { lineGrounds } from '../lines/line-grounds.ts';
import { pageParts } from './page-parts.ts';
import { textColumns, type TextColumns } from './text-columns.ts';
import { linesOf, type Marks, type TextLine } from '../lines/text-line.ts';

/** Part of the size of the font. */
const LINE_HEIGHT = 1.6;

export type PageItem =
  | {
      kind: 'line';
      line: TextLine;
      top: number;
      box: Box | undefined;
      /** It stands in a box that holds code. */
      inCode: boolean;
      /** The index of its part of the page. */
      part: number;
    }
  | { kind: 'table'; table: PageTable; top: number; part: number };

export interface PageLayout {
  page: number;
  /** Heights of the lines of text, each once. */
  baselines: number[];
  items: PageItem[];
  /** In reading order; a page of one column is one part. */
  parts: LaidOutPart[];
  /** It is in two columns: where the gutter ends. */
  gutter?: number;
  /** How the page reads if it is in two columns, which its neighbours tell. */
  inColumns?: ColumnLayout;
}

export interface ColumnLayout {
  items: PageItem[];
  parts: LaidOutPart[];
  gutter: number;
  signs: TextColumns['signs'];
}

export interface LaidOutPart {
  /** The first items read as the rest of a table without titles. */
  rests: PageTable[];
  /** How far its items were moved to the left. */
  shift: number;
  /** Where running text of a column ends. */
  edge?: number;
}

export function layOutPage(content: PageContent, profile: Profile): PageLayout {
  const baselines = cluster(
    content.runs.map(({ baseline }) => baseline),
    1,
  );
  const { page } = content;
  const columns = textColumns(content, profile);
  const inColumns = columns && layOutColumns(content, columns, profile);
  if (inColumns && columns.certain) {
    const { items, parts, gutter } = inColumns;
    return { page, baselines, items, parts, gutter };
  }
  const { items, rests } = layOutPart(content, 0, profile);
  return { page, baselines, items, parts: [{ rests, shift: 0 }], ...(inColumns ? { inColumns } : {}) };
}

function layOutColumns(content: PageContent, columns: TextColumns, profile: Profile): ColumnLayout {
  const items: PageItem[] = [];
  const parts = pageParts(content, columns).map((part, index): LaidOutPart => {
    const laidOut = layOutPart(part.content, index, profile);
    append(items, laidOut.items);
    return { rests: laidOut.rests, shift: part.shift, ...(part.isColumn ? { edge: columns.edge } : {}) };
  });
  return { items, parts, gutter: columns.gutter.to, signs: columns.signs };
}

/** Items from top to bottom. */
function layOutPart(content: PageContent, part: number, profile: Profile): { items: PageItem[]; rests: PageTable[] } {
  const tables: PageTable[] = [];
  const bands = byHeight(bandsOf(content.boxes));
  const marks = byHeight(content.marks);
  const text = new ByHeight(content.runs, ({ baseline }) => baseline);
  let around: PageTable[] = [];
  for (const group of withOpenFrames(ruleGroups(content.rules, content.runs), text, profile)) {
    // A frame inside a cell is part of the cell.
    around = around.filter(({ bottom }) => bottom > group.top - 2);
    if (around.some((table) => contains(table, group))) continue;
    const table = framedTable(group, text, marks, bands);
    if (!table) continue;
    tables.push(table);
    around.push(table);
  }
  const open = openTables(content, outsideOf(tables, content.runs), profile);
  append(tables, open.tables);
  const outside = outsideOf(tables, content.runs);
  const boxes = byHeight(joinedBoxes(content.boxes));
  const texts = linesOf(outside, marks);
  const grounds = lineGrounds(texts, byHeight(content.boxes));
  const lines = texts.map((line) => ({ line, box: grounds.get(line) ?? boxBehind(line, boxes) }));
  // Marked sentences stand on such grounds too: what is code there shows signs of code.
  const pieced = new Set(grounds.values());
  const widthFor = (box: Box): number => (pieced.has(box) ? Infinity : content.width);
  const code = codeBoxesOf(lines, widthFor, profile);
  const placed = lines.map(
    ({ line, box }): PageItem => ({
      kind: 'line',
      line,
      top: line.baseline,
      box,
      inCode: box !== undefined && code.has(box),
      part,
    }),
  );
  const items = [...placed, ...tables.map((table): PageItem => ({ kind: 'table', table, top: table.top, part }))];
  items.sort((one, other) => one.top - other.top);
  return { items, rests: open.rests };
}

function framedTable(
  group: RuleGroup,
  text: ByHeight<TextRun>,
  marks: Marks,
  bands: ByHeight<Band>,
): PageTable | undefined {
  const frame = withTitleBand(group, bands, text);
  const runs = text.within(frame.top, frame.bottom + HIGHEST);
  const table = tableIn(frame, runs, marks);
  const whole = table && withLastRow(frame, table, runs);
  return whole ? (tableIn(whole, runs, marks) ?? table) : table;
}

function codeBoxesOf(
  lines: readonly { line: TextLine; box: Box | undefined }[],
  widthFor: (box: Box) => number,
  profile: Profile,
): ReadonlySet<Box> {
  const byBox = new Map<Box, TextLine[]>();
  for (const { line, box } of lines) {
    if (!box) continue;
    const inside = byBox.get(box);
    if (inside) inside.push(line);
    else byBox.set(box, [line]);
  }
  return new Set(
    [...byBox].filter(([box, inside]) => isCodeBox(box, inside, widthFor(box), profile.sections)).map(([box]) => box),
  );
}

function outsideOf(tables: readonly Box[], runs: readonly TextRun[]): TextRun[] {
  const placed = byHeight(tables);
  return runs.filter(
    ({ left, baseline }) =>
      !placed
        .within(baseline, baseline)
        .some(
          (table) => left > table.left - 3 && left < table.right && baseline > table.top && baseline < table.bottom,
        ),
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

/** The smallest area behind a line. The ground of its letters alone is no area of code, which is told by its face then. */
function boxBehind({ left, right, baseline, size, monospace }: TextLine, boxes: ByHeight<Box>): Box | undefined {
  let smallest: Box | undefined;
  for (const box of boxes.within(baseline, baseline)) {
    if (monospace && box.bottom - box.top < LINE_HEIGHT * size && box.right < right + size) continue;
    if (baseline < box.top || baseline > box.bottom || left < box.left - 1 || Math.min(right, box.right) < left)
      continue;
    if (
      !smallest ||
      (box.right - box.left) * (box.bottom - box.top) <
        (smallest.right - smallest.left) * (smallest.bottom - smallest.top)
    )
      smallest = box;
  }
  return smallest;
}
