// What all sentences of a cell ask of the cell as a whole is found once: found anew for each, a long text would take its length squared.
import type { Cell } from './cell.ts';

export function perCell<Result>(find: (cell: Cell) => Result): (cell: Cell) => Result {
  const known = new WeakMap<Cell, { result: Result }>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before.result;
    const result = find(cell);
    known.set(cell, { result });
    return result;
  };
}

/** Whether the text of the cell holds what the pattern says; the pattern has no flag "g". */
export function saidInCell(pattern: RegExp): (cell: Cell) => boolean {
  return perCell(({ text }) => pattern.test(text));
}
