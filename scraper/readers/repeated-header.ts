// Rows that say the titles of the columns again: where a printed page began, or between groups of rows.
import type { TableWords } from '../profiles/table-words.ts';

/** True for a row each cell of which is the title above it, or another title of that column. */
export function repeatsHeader(cells: readonly string[], header: readonly string[], words: TableWords): boolean {
  if (header.length < 2 || cells.length !== header.length) return false;
  return cells.every((cell, index) => {
    const title = header[index] as string;
    if (cell.length > 60) return false;
    if (bare(cell) === bare(title)) return bare(cell) !== '' || index > 1;
    const column = words.columnOf(cell.trim(), () => false);
    return column !== undefined && column === words.columnOf(title.trim(), () => false);
  });
}

function bare(title: string): string {
  return title.toLowerCase().replace(/[\s*:]+/g, '');
}
