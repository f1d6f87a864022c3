// Where the rows of a text stand once tables that page breaks split are one.
import type { Block } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';

/** The place of each physical row in the joined tables. */
export function joinedPlaces(rows: readonly Position[], blocks: readonly Block[]): Position[] {
  // Joining renumbers tables and rows; a row that it would lose keeps its first position and is missed by the build.
  const joined = new Map<string, Position[]>();
  for (const block of blocks)
    if (block.kind === 'table')
      for (const row of block.rows)
        for (const at of row.at) {
          const same = joined.get(keyOf(at));
          if (same) same.push(at);
          else joined.set(keyOf(at), [at]);
        }
  let table: string | undefined;
  const met = new Map<string, number>();
  return rows.map((at) => {
    const key = keyOf(at);
    const count = met.get(key) ?? 0;
    met.set(key, count + 1);
    const places = joined.get(key);
    // Rows of tables within a cell may share a line and a column: they keep their order.
    const place = places?.[Math.min(count, places.length - 1)];
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
