// A table inside a cell is sometimes exported twice: as markup in the cell and, flattened, as further rows of the outer table.
import { cellText } from './inline-markup.ts';
import type { RawRow } from './raw-table.ts';

const CELL = /<t[dh](?:\s[^<>]*)?>([^<]*)<\/t[dh]>/gi;

export interface SplitRows {
  rows: RawRow[];
  /** Rows that only repeat a nested table, with the row that holds it. */
  copies: { row: RawRow; parent: string }[];
}

/** Separates the rows of a table from those that repeat a table nested in an earlier row. */
export function splitNestedRows(rows: readonly RawRow[]): SplitRows {
  const kept: RawRow[] = [];
  const copies: SplitRows['copies'] = [];
  let nested: { texts: Set<string>; parent: string } | undefined;
  for (const row of rows) {
    const markup = row.cells.find((cell) => cell.includes('<table'));
    if (markup !== undefined) {
      nested = {
        texts: new Set([...markup.matchAll(CELL)].map((match) => cellText(match[1] ?? ''))),
        parent: row.cells[0] ?? '',
      };
      // The nested cells may also trail behind the row itself.
      const { texts } = nested;
      const holder = row.cells.indexOf(markup);
      kept.push({ ...row, cells: row.cells.filter((cell, at) => at <= holder || !texts.has(cellText(cell))) });
      continue;
    }
    if (nested && repeats(row, nested.texts)) copies.push({ row, parent: nested.parent });
    else kept.push(row);
  }
  return { rows: kept, copies };
}

function repeats({ cells }: RawRow, texts: ReadonlySet<string>): boolean {
  const filled = cells.map(cellText).filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => texts.has(cell));
}
