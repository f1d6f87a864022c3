// Title lines and lines of a body, placed in columns → a table with its rows and cells.
import { firstBeyond } from '../ruled-tables/first-beyond.ts';
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { ColumnExtents } from './column-extents.ts';
import { middleRows } from './middle-rows.ts';
import type { PageRow, PageTable } from '../ruled-tables/page-table.ts';
import type { RowEvidence } from './row-evidence.ts';
import type { BodyLine, PlacedSegment } from './body-line.ts';
import { rowStarts } from './row-starts.ts';
import { linesOf } from '../lines/text-line.ts';
import type { VisualLine } from '../lines/visual-lines.ts';

/** Points. */
const NEAR = 3;

/** Without title lines it is the rest of a table that began on another page. */
export function openTable(
  header: readonly VisualLine[],
  body: readonly BodyLine[],
  columns: ColumnExtents,
  evidence: RowEvidence,
): PageTable {
  const { extents } = columns;
  const titles = header.flatMap((line) => columns.place(line) ?? []);
  const first = header[0] ?? (body[0] as BodyLine);
  const left = leastOf([...titles.map(({ segment }) => segment.left), extents[0]?.left ?? Infinity]) - NEAR;
  const right = (extents.at(-1)?.right ?? left) + 1;
  const edges = edgesOf(extents);
  const cellsOf = (placed: readonly PlacedSegment[]): PageRow['cells'] =>
    extents.map((_, column) => ({
      lines: linesOf(
        placed.filter((one) => one.column === column).flatMap(({ segment }) => segment.runs),
        evidence.marks,
      ),
      edge: edges[column] as number,
    }));
  const top = first.baseline - first.size;
  const rows = rowsOf(body, columns, evidence);
  return {
    left: Math.min(left, (extents[0]?.left ?? left) - 1),
    right,
    top,
    bottom: (body.at(-1) as BodyLine).baseline + 0.4 * (body[0] as BodyLine).size,
    columns: [
      ...extents.map((extent, column) => (header.length > 0 ? titleLeft(titles, column) : extent.left - 1)),
      right,
    ],
    drawnColumns: extents.length,
    headerRows: header.length > 0 ? 1 : 0,
    rows: [
      ...(header.length > 0 ? [{ cells: cellsOf(titles), top, openTop: false, openBottom: false, depth: 0 }] : []),
      ...rows.map((lines) => ({
        cells: cellsOf(lines.flatMap(({ placed }) => placed)),
        top: (lines[0] as BodyLine).baseline,
        openTop: false,
        openBottom: false,
        depth: 0,
      })),
    ],
  };
}

function rowsOf(body: readonly BodyLine[], columns: ColumnExtents, evidence: RowEvidence): BodyLine[][] {
  const first = body[0] as BodyLine;
  const last = body.at(-1) as BodyLine;
  const edges = evidence.edgesOf(columns, first.baseline, last.baseline).sort((one, other) => one - other);
  if (edges.length === 0) {
    const rowOf = middleRows(body, columns.extents.length);
    if (!rowOf) return split(body, rowStarts(body, columns.extents.length));
    return split(
      body,
      rowOf.flatMap((row, index) => (row === rowOf[index - 1] ? [] : [index])),
    );
  }
  const starts = body.flatMap(({ baseline }, index) => {
    const above = body[index - 1]?.baseline ?? -Infinity;
    return index === 0 || (edges[firstBeyond(edges, above, (edge) => edge)] ?? Infinity) < baseline ? [index] : [];
  });
  return split(body, starts);
}

function split<Item>(items: readonly Item[], starts: readonly number[]): Item[][] {
  return starts.map((start, index) => items.slice(start, starts[index + 1]));
}

function titleLeft(titles: readonly PlacedSegment[], column: number): number {
  return leastOf(titles.filter((one) => one.column === column).map(({ segment }) => segment.left)) - 1;
}

/** Text of a column ends as far from the next one as the longest texts of any column do. */
function edgesOf(extents: readonly { left: number; right: number }[]): number[] {
  const gaps = extents.slice(1).map(({ left }, column) => left - (extents[column]?.right ?? left));
  const gap = Math.max(NEAR, leastOf(gaps));
  return extents.map(({ right }, column) => {
    const next = extents[column + 1];
    return next ? next.left - gap : right;
  });
}
