// "For a note key:", and what holds for the keys on the line below: the heading is the subject of that line.
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';

const MARK = /^[-*\u2022]\s?/;

/** Whether a sentence opens a line of its cell that stands right below such a heading. */
export function belowHeading(heading: RegExp): (sentence: string, cell: Cell) => boolean {
  const linesBelow = perCell(({ text }) => {
    const lines = text.split('\n').map((line) => line.trim());
    return lines
      .filter((_, index) => index > 0 && heading.test(lines[index - 1] ?? ''))
      .map((line) => line.replace(MARK, ''));
  });
  return (sentence, cell) => linesBelow(cell).some((line) => line.startsWith(sentence));
}
