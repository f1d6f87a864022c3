// Lines of a table without rules between its rows → where its rows begin. A row begins with a name; rows keep more distance than the
// lines of a cell, or else every short column has a text at the height of the name.
import { leastOf } from '../../../diagnostics/extremes.ts';

export interface PlacedLine {
  baseline: number;
  size: number;
  /** Columns that have text at this height, in order. */
  columns: readonly number[];
  /** What the last column says there. */
  description: string;
}

/** Parts of the smallest distance of two lines. */
const WIDER = 1.12;

/** Indices of the lines with which rows begin; the first line always does. */
export function rowStarts(lines: readonly PlacedLine[], width: number): number[] {
  const gaps = lines.map(({ baseline }, index) => baseline - (lines[index - 1]?.baseline ?? -Infinity));
  const smallest = leastOf(gaps.slice(1).filter((gap, index) => gap > 0.9 * (lines[index]?.size ?? 0)));
  const named = lines.flatMap(({ columns }, index) => (index > 0 && columns[0] === 0 ? [index] : []));
  const spaced = named.some((index) => (gaps[index] as number) > WIDER * smallest);
  // All rows of one line keep one distance.
  const even = named.length === lines.length - 1 && named.every((index) => (gaps[index] as number) <= WIDER * smallest);
  const starts = named.filter((index) => {
    const line = lines[index] as PlacedLine;
    const full = isFull(line, width);
    if (spaced && !even) return (gaps[index] as number) > WIDER * smallest || (full && !goesOn(line));
    return full && !(line.description !== '' && goesOn(line) && !even);
  });
  return [0, ...starts];
}

/** Every column has a text, but for the last one perhaps. */
function isFull({ columns }: PlacedLine, width: number): boolean {
  for (let column = 0; column < width - 1; column += 1) if (!columns.includes(column)) return false;
  return true;
}

function goesOn({ description }: PlacedLine): boolean {
  return description === '' || /^[\p{Ll}\p{P}\d]/u.test(description);
}
