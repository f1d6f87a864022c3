// What all sentences of a cell ask of the cell as a whole is found once: found anew for each, a long text would take its length squared.
import type { Cell } from './cell.ts';

export function perCell<Answer>(find: (cell: Cell) => Answer): (cell: Cell) => Answer {
  const known = new WeakMap<Cell, { answer: Answer }>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before.answer;
    const answer = find(cell);
    known.set(cell, { answer });
    return answer;
  };
}

/** Whether the text of the cell holds what the pattern says; the pattern has no flag "g". */
export function saidInCell(pattern: RegExp): (cell: Cell) => boolean {
  return perCell(({ text }) => pattern.test(text));
}
