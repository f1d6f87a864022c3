// The rows and cells of a <table> while they are met → a rectangular grid.
import { limits } from '../../diagnostics/limits.ts';
import type { FinishedRow } from '../finished-table.ts';

export interface HtmlCell {
  text: string;
  columns: number;
  rows: number;
  /** Fixed blanks in front of its text. */
  indent?: number;
  /** Targets of the links in the cell. */
  links: string[];
}

export interface HtmlRow {
  cells: HtmlCell[];
  isHeader: boolean;
  offset: number;
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
export function gridOf(rows: readonly HtmlRow[]): { header: string[]; rows: FinishedRow[]; titles: number } {
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
    return {
      cells: kept.map((column) => own[column]?.text ?? ''),
      links: kept.flatMap((column, at) => (own[column]?.links ?? []).map((target) => ({ column: at, target }))),
      found: own.length > width ? own.length : kept.length,
      offset: row.offset,
      ...(row.cells[0]?.indent === undefined ? {} : { indent: row.cells[0].indent }),
    };
  });
  return { header, rows: body, titles };
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
      slots.push(...rest.map(() => EMPTY));
    }
    return slots;
  });
}
