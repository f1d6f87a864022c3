// Lines of a table without rules whose names stand beside the middle of their descriptions → its rows: of each, the texts of all columns
// share one middle, and rows keep more distance than the lines of a cell. A row that the end of the page cut begins with its name there,
// and goes on behind it without one.
import { greatestOf, leastOf } from '../../../diagnostics/extremes.ts';
import type { PlacedLine } from './row-starts.ts';

/** Points. */
const NEAR = 1.2;
const LONGEST_NAME = 8;
/** How much wider the distance of rows is than that of the lines of a cell. */
const WIDER = 1.05;
const MOST_TRIES = 5000;
/** A page has no more lines that anybody could read. */
const MOST_LINES = 400;

/** The row of each line, counted from 0; undefined where the lines are not set so. */
export function middleRows(lines: readonly PlacedLine[], width: number): number[] | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const columns = Array.from({ length: width }, (_, column) =>
    lines.flatMap(({ columns: filled }, index) => (filled.includes(column) ? [index] : [])),
  );
  const rows = new RowsAround(lines, columns).findAll();
  if (!rows) return undefined;
  const isBelow = rows.some((row) => (row[0]?.[0] ?? 0) > leastOf(row.flat()));
  if (!isBelow) return undefined;
  const of: number[] = [];
  for (const [number, row] of rows.entries()) for (const line of row.flat()) of[line] = number;
  return of;
}

/** By column, the indices of the lines of a row. */
type Row = number[][];

class RowsAround {
  private tries = 0;

  constructor(
    private readonly lines: readonly PlacedLine[],
    private readonly columns: readonly (readonly number[])[],
  ) {}

  findAll(): Row[] | undefined {
    for (let rest = 0; rest < this.lines.length; rest += 1) {
      const row = this.columns.map((all) => all.filter((line) => line < rest));
      const found = this.find(
        row.map(({ length }) => length),
        rest > 0 ? [row] : [],
      );
      if (found || this.lines[rest]?.columns[0] === 0) return found;
    }
    return undefined;
  }

  private find(from: readonly number[], rows: Row[]): Row[] | undefined {
    if (from.every((at, column) => at === this.columns[column]?.length)) return this.areApart(rows) ? rows : undefined;
    const names = this.columns[0] ?? [];
    const at = from[0] ?? 0;
    for (let end = at + 1; end <= Math.min(names.length, at + LONGEST_NAME); end += 1) {
      this.tries += 1;
      if (this.tries > MOST_TRIES) return undefined;
      const row = this.rowAround(names.slice(at, end), from);
      const found =
        row &&
        this.find(
          from.map((start, column) => start + (row[column]?.length ?? 0)),
          [...rows, row],
        );
      if (found) return found;
    }
    const rest = this.cutRow(from);
    return rest && this.areApart([...rows, rest]) ? [...rows, rest] : undefined;
  }

  private cutRow(from: readonly number[]): Row | undefined {
    const row = this.columns.map((all, column) => all.slice(from[column]));
    const [name] = row;
    if (!name || name.length === 0 || name.length > LONGEST_NAME) return undefined;
    const top = this.baseline(leastOf(row.flat()));
    return row.every((block) => block.length === 0 || this.baseline(block[0] as number) - top < NEAR) ? row : undefined;
  }

  /** Undefined where a column has text at the height of the name that has another middle. */
  private rowAround(name: readonly number[], from: readonly number[]): Row | undefined {
    const middle = this.middleOf(name);
    const row: Row = [];
    for (const [column, all] of this.columns.entries()) {
      const start = from[column] ?? 0;
      let end = start;
      if (column === 0) end += name.length;
      else if (start < all.length && this.baseline(all[start] as number) < middle + NEAR) {
        do end += 1;
        while (end < all.length && this.middleBetween(all[start], all[end - 1]) < middle - NEAR);
        if (Math.abs(this.middleBetween(all[start], all[end - 1]) - middle) > NEAR) return undefined;
      }
      row.push(all.slice(start, end));
    }
    const last = greatestOf(row.flat());
    return this.columns.some(
      (all, column) => (all[(from[column] ?? 0) + (row[column]?.length ?? 0)] ?? last + 1) <= last,
    )
      ? undefined
      : row;
  }

  private middleOf(block: readonly number[]): number {
    return this.middleBetween(block[0], block.at(-1));
  }

  private middleBetween(first: number | undefined, last: number | undefined): number {
    return (this.baseline(first as number) + this.baseline(last as number)) / 2;
  }

  private baseline(line: number): number {
    return (this.lines[line] as PlacedLine).baseline;
  }

  private areApart(rows: readonly Row[]): boolean {
    const inside = rows.flatMap((row) =>
      row.flatMap((block) =>
        block.slice(1).map((line, index) => this.baseline(line) - this.baseline(block[index] as number)),
      ),
    );
    const between = rows.slice(1).flatMap((row, index) =>
      row.flatMap((block, column) => {
        const above = rows[index]?.[column]?.at(-1);
        return above === undefined || block.length === 0
          ? []
          : [this.baseline(block[0] as number) - this.baseline(above)];
      }),
    );
    return leastOf(between) > WIDER * greatestOf(inside);
  }
}
