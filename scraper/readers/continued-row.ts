// Rows of which only the description is their own, as the name and the rest reach down from above: it goes on there.
import { append } from '../diagnostics/append.ts';
import type { TableBlock } from '../blocks/block.ts';
import type { Position } from '../diagnostics/position.ts';
import type { TableWords } from '../profiles/table-words.ts';

/** Adds such a row to the one above it; false where the table lists no fields, or there is none. */
export function continueRow(
  { header, rows }: TableBlock,
  cells: readonly string[],
  at: readonly Position[],
  words: TableWords,
): boolean {
  const columnOf = (title = ''): string | undefined => words.columnOf(title.trim(), () => false);
  const above = rows.at(-1);
  if (!above || columnOf(header[0]) !== 'name' || columnOf(header.at(-1)) !== 'description') return false;
  const known = above.cells.pop() ?? '';
  const more = cells.at(-1) ?? '';
  above.cells.push(known === '' || more === '' ? known + more : `${known}\n${more}`);
  append(above.at, at);
  return true;
}
