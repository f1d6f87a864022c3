// A table with rules above and below its titles and at its end only: one band that holds all rows. A row begins where every column
// but the last has a line; lines that stand as near as those of a paragraph are the rest of a wrapped cell.
import { greatestOf, leastOf } from '../../../diagnostics/extremes.ts';
import type { GridCell, PageRow } from './page-table.ts';

/** Parts of the size of the font. */
const SAME_HEIGHT = 0.2;
const WRAPPED = 1.1;

/** Between standing rules the names of one row may be wrapped beside its type: there each line of names begins a row, or none does. */
export function splitUnruledRow(row: PageRow, { hasColumnRules }: { hasColumnRules: boolean }): PageRow[] {
  const starts = rowStarts(row.cells);
  if (starts.length < 2) return [row];
  if (hasColumnRules) {
    const isWhole =
      starts.length === row.cells[0]?.lines.length && starts.every((start) => !isWrappedAt(row.cells, start));
    if (!isWhole || (row.cells.length < 4 && starts.length < 3)) return [row];
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const within = (baseline: number): boolean => baseline > start - 1 && baseline < end - 1;
    return {
      cells: row.cells.map(({ lines, edge }) => ({ lines: lines.filter(({ baseline }) => within(baseline)), edge })),
      top: index === 0 ? row.top : start - 1,
      openTop: index === 0 && row.openTop,
      openBottom: index === starts.length - 1 && row.openBottom,
      depth: row.depth,
    };
  });
}

function rowStarts(cells: readonly GridCell[]): number[] {
  const names = cells[0]?.lines ?? [];
  const short = cells.slice(1, -1);
  const all = cells.flatMap(({ lines }) => lines.map(({ baseline }) => baseline)).sort((one, other) => one - other);
  const aligned = names.filter(({ baseline, size }) =>
    short.every(({ lines }) => lines.some((line) => Math.abs(line.baseline - baseline) < SAME_HEIGHT * size)),
  );
  const gaps = aligned
    .slice(1)
    .map(({ baseline }) => baseline - greatestOf(all.filter((other) => other < baseline - 1)));
  const pitch = leastOf(gaps);
  // Where rows keep a distance, two lines without it are one row.
  const spaced = gaps.some((gap) => gap > WRAPPED * pitch);
  return aligned
    .filter(
      (_, index) =>
        index === 0 ||
        !spaced ||
        (gaps[index - 1] as number) > WRAPPED * pitch ||
        !isWrappedAt(cells, aligned[index]?.baseline ?? 0),
    )
    .map(({ baseline }) => baseline);
}

/** The last column has a line at this height too that does not begin a description: the row above goes on. */
function isWrappedAt(cells: readonly GridCell[], baseline: number): boolean {
  const description = cells.at(-1)?.lines.find((line) => Math.abs(line.baseline - baseline) < 1);
  return description === undefined || /^\p{Ll}/u.test(description.text);
}
