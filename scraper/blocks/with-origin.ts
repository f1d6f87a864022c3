// Blocks of a facts edition, with where they stand in the document that it was printed from.
import type { OriginalPosition, Position } from '../diagnostics/position.ts';
import type { Block } from './block.ts';

/** Copies a block of an edition with the place in the vendor's document added to each position. */
export function withOrigin<B extends Block>(block: B, document: string): B {
  const add = (at: Position): Position => {
    const original: OriginalPosition = { document };
    if (at.section !== undefined) original.section = at.section;
    // An edition gives tables that have no number one of its own where a type has to name them.
    if (at.table !== undefined) original.table = at.table.startsWith('0-') ? '0' : at.table;
    if (at.row !== undefined) original.row = at.row;
    return { ...at, original };
  };
  if (block.kind !== 'table') return { ...block, at: add(block.at) };
  return { ...block, at: add(block.at), rows: block.rows.map((row) => ({ cells: row.cells, at: row.at.map(add) })) };
}
