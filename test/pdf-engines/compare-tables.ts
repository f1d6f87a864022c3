// Tables as they were printed beside those that were read → how many were found, how many are exact, how many of their cells.

/** Rows of cells; the first holds the titles. */
export type Cells = readonly (readonly string[])[];

export interface TableScore {
  tables: number;
  found: number;
  exact: number;
  cells: number;
  exactCells: number;
}

export const NO_SCORE: TableScore = { tables: 0, found: 0, exact: 0, cells: 0, exactCells: 0 };

export function add(one: TableScore, other: TableScore): TableScore {
  return {
    tables: one.tables + other.tables,
    found: one.found + other.found,
    exact: one.exact + other.exact,
    cells: one.cells + other.cells,
    exactCells: one.exactCells + other.exactCells,
  };
}

/** Tables are taken in their order: one that was read is that printed one, of those not yet passed, with which it shares most cells. */
export function compareTables(printed: readonly Cells[], read: readonly Cells[]): TableScore {
  let score = NO_SCORE;
  let next = 0;
  for (const table of printed) {
    let best = { exactCells: 0, at: -1 };
    for (let at = next; at < Math.min(read.length, next + 4); at += 1) {
      const exactCells = sharedCells(table, read[at] as Cells);
      if (exactCells > best.exactCells) best = { exactCells, at };
    }
    const other = read[best.at];
    if (other) next = best.at + 1;
    const cells = table.reduce((sum, row) => sum + row.length, 0);
    const exact = other !== undefined && other.length === table.length && best.exactCells === cells;
    score = add(score, { tables: 1, found: other ? 1 : 0, exact: exact ? 1 : 0, cells, exactCells: best.exactCells });
  }
  return score;
}

function sharedCells(table: Cells, other: Cells): number {
  let shared = 0;
  let from = 0;
  for (const row of table) {
    // A row that was read twice or not at all does not shift all that follow.
    let best = { count: 0, at: from };
    for (let at = from; at < Math.min(other.length, from + 3); at += 1) {
      const count = row.filter((cell, column) => same(cell, other[at]?.[column])).length;
      if (count > best.count) best = { count, at };
    }
    shared += best.count;
    if (best.count > 0) from = best.at + 1;
  }
  return shared;
}

function same(one: string, other: string | undefined): boolean {
  return other !== undefined && plain(one) === plain(other);
}

/** Where a paragraph ends is no matter of cells; list marks and quotes look different in each font. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[-•] |\n[-•]? ?/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
