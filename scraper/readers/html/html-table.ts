// The rows and cells of a <table> while they are met → a rectangular grid.
import { limits } from '../../diagnostics/limits.ts';
import type { FinishedRow } from '../finished-table.ts';

export interface HtmlCell {
  text: string;
  columns: number;
  rows: number;
  /** What a picture in it stands for. */
  picture?: string | undefined;
  /** Fixed blanks in front of its text. */
  indent?: number;
  /** Targets of the links in the cell. */
  links: string[];
}

export interface HtmlRow {
  cells: HtmlCell[];
  isHeader: boolean;
  offset: number;
  /** One of several rows between the tags of one. */
  isSplit?: boolean;
}

interface Slot {
  text: string;
  links: readonly string[];
  /** A cell to the left reaches over this column. */
  covered: boolean;
}

const EMPTY: Slot = { text: '', links: [], covered: false };

/**
 * Every row with as many cells as the header. A cell that spans rows stands in each of them; one that spans columns stands in the
 * first of them. A column that no cell fills by itself disappears. `titles`: cells of the widest row of the header.
 */
export function gridOf(all: readonly HtmlRow[]): {
  header: string[];
  rows: FinishedRow[];
  titles: number;
  /** What stands over all columns, above their titles. */
  over?: string;
} {
  const over = titleAbove(all);
  const rows = splitRows(over === undefined ? all : all.slice(1));
  const marked = rows.findIndex(({ isHeader }) => !isHeader);
  // Without any marked header the first row is it.
  const height = marked < 0 ? rows.length : Math.max(marked, 1);
  let width = 0;
  let titles = 0;
  for (const { cells } of rows.slice(0, height)) {
    width = Math.max(
      width,
      Math.min(
        limits.columns.most,
        cells.reduce((sum, { columns }) => sum + columns, 0),
      ),
    );
    titles = Math.max(titles, cells.length);
  }
  const slots = fillSpans(rows, width);
  const kept: number[] = [];
  for (let column = 0; column < width; column += 1)
    if (slots.some((row) => row[column]?.covered === false)) kept.push(column);
  const header = kept.map((column) => titleOf(slots.slice(0, height), column));
  const body = rows.slice(height).map((row, index) => {
    const own = slots[height + index] as Slot[];
    const spansAll = row.cells.length === 1 && width > 1 && (row.cells[0]?.columns ?? 1) >= width;
    return {
      ...(index > 0 && goesOn(own, slots[height + index - 1] as Slot[]) ? { goesOn: true } : {}),
      ...(spansAll ? { spansAll } : {}),
      ...(row.isSplit ? { isSplit: true } : {}),
      cells: kept.map((column) => own[column]?.text ?? ''),
      links: kept.flatMap((column, at) => (own[column]?.links ?? []).map((target) => ({ column: at, target }))),
      found: own.length > width ? own.length : kept.length,
      offset: row.offset,
      ...(row.cells[0]?.indent === undefined ? {} : { indent: row.cells[0].indent }),
    };
  });
  return { header, rows: body, titles, ...(over === undefined ? {} : { over }) };
}

/** A row of which all but the last cell reach down from the row above says more of the same thing. */
function goesOn(own: readonly Slot[], above: readonly Slot[]): boolean {
  const last = own.length - 1;
  if (last < 2 || own[last] === above[last]) return false;
  return own.slice(0, last).every((slot, column) => slot !== EMPTY && slot === above[column]);
}

function titleAbove([first, second]: readonly HtmlRow[]): string | undefined {
  if (!second || first?.cells.length !== 1 || second.cells.length < 2) return undefined;
  return widthOf(first.cells) === widthOf(second.cells) ? first.cells[0]?.text : undefined;
}

/** A row of twice or three times the cells of its header is two or three rows whose tags were left out. */
function splitRows(rows: readonly HtmlRow[]): readonly HtmlRow[] {
  const width = rows[0]?.cells.length ?? 0;
  const isPlain = ({ cells }: HtmlRow): boolean => cells.every((cell) => cell.columns === 1 && cell.rows === 1);
  const isLong = ({ cells }: HtmlRow): boolean => cells.length > width && cells.length % width === 0;
  if (width < 3 || !rows.some(isLong) || !rows.every(isPlain)) return rows;
  return rows.flatMap((row) => {
    if (!isLong(row)) return [row];
    const parts = Array.from({ length: row.cells.length / width }, (_, part) => part * width);
    return parts.map((start) => ({ ...row, cells: row.cells.slice(start, start + width), isSplit: true }));
  });
}

export function widthOf(cells: readonly HtmlCell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

/** The titles of a column from top to bottom, each once; a title over several columns names them all. */
function titleOf(header: readonly Slot[][], column: number): string {
  const titles: string[] = [];
  for (const row of header) {
    let at = column;
    while (at > 0 && row[at]?.covered) at -= 1;
    const { text } = row[at] ?? EMPTY;
    if (text !== '' && !titles.includes(text)) titles.push(text);
  }
  return titles.join(' ');
}

/** One slot per column and row; what stands behind the last column goes into it. */
function fillSpans(rows: readonly HtmlRow[], width: number): Slot[][] {
  /** Per column: what reaches down from above, and for how many rows. */
  const reaching: { slot: Slot; left: number }[] = Array.from({ length: width }, () => ({ slot: EMPTY, left: 0 }));
  return rows.map(({ cells }) => {
    const slots: Slot[] = [];
    let next = 0;
    for (let column = 0; column < width; column += 1) {
      const above = reaching[column] as { slot: Slot; left: number };
      if (above.left > 0) {
        above.left -= 1;
        slots.push(above.slot);
        continue;
      }
      const cell = cells[next];
      next += 1;
      const columns = Math.min(cell?.columns ?? 1, width - column);
      for (let span = 0; span < columns; span += 1) {
        const slot =
          span > 0
            ? { ...EMPTY, covered: true }
            : cell
              ? { text: cell.text, links: cell.links, covered: false }
              : EMPTY;
        slots.push(slot);
        reaching[column + span] = { slot, left: (cell?.rows ?? 1) - 1 };
      }
      column += columns - 1;
    }
    const rest = cells.slice(next).filter(({ text }) => text !== '');
    const last = slots.at(-1);
    if (rest.length > 0 && last) {
      slots[width - 1] = { ...last, text: [last.text, ...rest.map(({ text }) => text)].join(' ').trim() };
      for (const _ of rest) slots.push(EMPTY);
    }
    return slots;
  });
}
