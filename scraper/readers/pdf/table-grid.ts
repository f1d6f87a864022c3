// A frame of rules → columns and rows. Columns are where vertical rules stand or where the pieces of horizontal rules meet; without
// both, where the titles of the header begin. A row that is open at the bottom goes on behind the page break.
import type { Box, TextRun } from './page-content.ts';
import type { RuleGroup } from './rule-groups.ts';
import { linesOf, type TextLine } from './text-line.ts';

export interface GridCell {
  lines: TextLine[];
  /** Where text of the cell ends to the right. */
  edge: number;
}

export interface PageRow {
  cells: GridCell[];
  top: number;
  /** No rule stands above it, or below it. */
  openTop: boolean;
  openBottom: boolean;
}

export interface PageTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Left edges of the columns and the right edge of the last one. */
  columns: number[];
  /** The first `headerRows` hold titles. */
  headerRows: number;
  rows: PageRow[];
}

const NEAR = 3;

interface Placed {
  run: TextRun;
  row: number;
  column: number;
}

/** Undefined for a frame that is no table: a single column, or no text. */
export function tableIn(group: RuleGroup, runs: readonly TextRun[], marks: readonly Box[]): PageTable | undefined {
  const levels = cluster(group.horizontal.map(({ at }) => at), 1);
  if (group.vertical.length === 0 && levels.length < 2) return undefined;
  const heights = [...levels];
  const openTop = heights.length === 0 || group.top < (heights[0] as number) - NEAR;
  const openBottom = heights.length === 0 || group.bottom > (heights.at(-1) as number) + NEAR;
  if (openTop) heights.unshift(group.top);
  if (openBottom) heights.push(group.bottom);
  const inside = runs.filter(({ left, baseline }) => left > group.left - NEAR && left < group.right && baseline > (heights[0] as number) && baseline < (heights.at(-1) as number));
  const columns = columnsOf(group, inside, heights);
  if (columns.length < 3 || heights.length < 2 || inside.length === 0) return undefined;
  const width = columns.length - 1;
  const covers = (level: number, column: number): boolean => {
    const middle = ((columns[column] as number) + (columns[column + 1] as number)) / 2;
    return group.horizontal.some(({ at, from, to }) => Math.abs(at - level) < 1.5 && from < middle && to > middle);
  };
  /** Row in which the cell at this place begins: where no rule parts it from the cell above, that one goes on. */
  const origin: number[][] = [];
  for (let row = 0; row < heights.length - 1; row += 1) {
    origin.push(Array.from({ length: width }, (_, column) => (row === 0 || covers(heights[row] as number, column) ? row : (origin[row - 1]?.[column] ?? row))));
  }
  const interior = group.vertical.filter(({ at }) => at > group.left + NEAR && at < group.right - NEAR);
  const spans = (row: number, column: number): boolean => {
    const at = columns[column] as number;
    const middle = ((heights[row] as number) + (heights[row + 1] as number)) / 2;
    const drawn = interior.filter((rule) => Math.abs(rule.at - at) < NEAR);
    return drawn.length > 0 && !drawn.some(({ from, to }) => from < middle && to > middle);
  };
  const placed = inside.map((run): Placed => {
    const row = indexIn(heights, run.baseline);
    let column = indexIn(columns, run.left + Math.min(1, (run.right - run.left) / 2));
    while (column > 0 && spans(row, column)) column -= 1;
    return { run, row: origin[row]?.[column] ?? row, column };
  });
  const bucket = new Map<string, TextRun[]>();
  for (const { run, row, column } of placed) {
    const key = `${row}/${column}`;
    const list = bucket.get(key);
    if (list) list.push(run);
    else bucket.set(key, [run]);
  }
  const padding = Array.from({ length: width }, (_, column) => {
    const lefts = placed.filter((piece) => piece.column === column).map(({ run }) => run.left - (columns[column] as number));
    return Math.max(0, Math.min(12, ...lefts));
  });
  const drawnEdges = group.vertical.length > 0 || group.horizontal.some(({ to }) => to < group.right - NEAR);
  const edges = Array.from({ length: width }, (_, column) => {
    const drawn = (columns[column + 1] as number) - (padding[column] as number);
    if (drawnEdges) return drawn;
    return Math.min(drawn, Math.max(0, ...placed.filter((piece) => piece.column === column).map(({ run }) => run.right)));
  });
  const last = heights.length - 2;
  const rows = origin.map((cells, row): PageRow => ({
    cells: cells.map((start, column) => ({ lines: linesOf(bucket.get(`${start}/${column}`) ?? [], marks), edge: edges[column] as number })),
    top: heights[row] as number,
    openTop: row === 0 && openTop,
    openBottom: row === last && openBottom,
  }));
  const headerEnd = heights.findIndex((level, index) => index > 0 && Array.from({ length: width }, (_, column) => covers(level, column)).every(Boolean));
  const filled = rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return {
    top: heights[0] as number, bottom: heights.at(-1) as number, left: columns[0] as number, right: columns.at(-1) as number,
    columns, headerRows: Math.max(1, headerEnd), rows: filled,
  };
}

function columnsOf(group: RuleGroup, inside: readonly TextRun[], heights: readonly number[]): number[] {
  const drawn = cluster([group.left, group.right, ...group.vertical.map(({ at }) => at), ...group.horizontal.flatMap(({ from, to }) => [from, to])], NEAR);
  if (drawn.length > 2) return drawn;
  const header = inside.filter(({ baseline }) => baseline < (heights[1] ?? Infinity)).map(({ left }) => left);
  const starts = cluster(header, NEAR).slice(1);
  return [group.left, ...starts.map((left) => left - 1), group.right];
}

/** Places that lie nearer to each other than `distance`, as one each. */
export function cluster(places: readonly number[], distance: number): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (kept.length === 0 || place - (kept.at(-1) as number) > distance) kept.push(place);
  }
  return kept;
}

/** Index of the band between two neighbours in which a place lies. */
function indexIn(limits: readonly number[], place: number): number {
  let index = 0;
  while (index < limits.length - 2 && (limits[index + 1] as number) <= place) index += 1;
  return index;
}
