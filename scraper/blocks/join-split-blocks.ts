// Page breaks split blocks: a table goes on under a repeated header without caption, a row goes on in a row whose cells are
// empty but for the last, a payload goes on in the next code block.
import { append } from '../diagnostics/append.ts';
import { openBrackets } from './open-brackets.ts';
import type { Block, TableBlock, TableRow } from './block.ts';

/** `whole`: tables that no page break splits. */
export function joinSplitBlocks(blocks: readonly Block[], whole: ReadonlySet<Block> = new Set()): Block[] {
  // Where captions were lost, two tables with one header that follow each other are two tables.
  const captioned = blocks.some((block) => block.kind === 'table' && block.number !== undefined);
  const joined: Block[] = [];
  /** Brackets that the last block leaves open; a line end closes strings, so the parts add up. */
  let open = 0;
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (block.kind === 'table') {
      if (whole.has(block)) joined.push(block);
      else if (captioned && previous?.kind === 'table' && !whole.has(previous) && continues(previous, block))
        appendRows(previous, block);
      else joined.push(withJoinedRows(block));
    } else if (block.kind === 'code' && previous?.kind === 'code' && open > 0) {
      previous.text += `\n${block.text}`;
      open += openBrackets(block.text);
    } else {
      joined.push(block.kind === 'code' ? { ...block } : block);
      open = block.kind === 'code' ? openBrackets(block.text) : 0;
    }
  }
  return joined;
}

function continues(previous: TableBlock, next: TableBlock): boolean {
  return (
    next.number === undefined &&
    previous.header.length === next.header.length &&
    previous.header.every((title, column) => title === next.header[column])
  );
}

function withJoinedRows(table: TableBlock): TableBlock {
  const result: TableBlock = { ...table, rows: [] };
  for (const row of table.rows) appendRow(result, row);
  return result;
}

function appendRows(table: TableBlock, next: TableBlock): void {
  for (const row of next.rows) appendRow(table, row);
}

function appendRow(table: TableBlock, row: TableRow): void {
  const previous = table.rows.at(-1);
  const last = row.cells.length - 1;
  const continuesRow = last > 0 && row.cells[last] !== '' && row.cells.slice(0, last).every((cell) => cell === '');
  const number = table.rows.length + (previous && continuesRow ? 0 : 1);
  const at = row.at.map((position) => ({
    ...position,
    ...(table.at.table === undefined ? {} : { table: table.at.table }),
    row: number,
  }));
  if (previous && continuesRow) {
    previous.cells[last] = `${previous.cells[last] ?? ''}\n${row.cells[last] ?? ''}`.trim();
    append(previous.at, at);
  } else {
    table.rows.push({ cells: [...row.cells], at });
  }
}
