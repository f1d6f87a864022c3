// Where the rows of a text stand once tables that page breaks split are one.
import type { Block } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';

/** The place of each physical row in the joined tables. */
export function joinedPlaces(rows: readonly Position[], blocks: readonly Block[]): Position[] {
  // Joining renumbers tables and rows; a row that it would lose keeps its first position and is missed by the build.
  const joined = new Map<string, Position>();
  for (const block of blocks)
    if (block.kind === 'table') for (const row of block.rows) for (const at of row.at) joined.set(keyOf(at), at);
  let table: string | undefined;
  return rows.map((at) => {
    const place = joined.get(keyOf(at));
    table = place ? place.table : table;
    // A copy of a nested row stands in the table of the row before it.
    if (!place && at.table !== undefined && table !== undefined) at.table = table;
    return place ?? at;
  });
}

/** Rows of one line differ by their columns. */
function keyOf({ line, column }: Position): string {
  return `${line}:${column ?? ''}`;
}
