// A line below titles, or at the top of a page where none are repeated → what stands in each column.
import type { ColumnExtents } from './column-extents.ts';
import type { PlacedLine } from './row-starts.ts';
import { type Segment, textOf, type VisualLine } from '../lines/visual-lines.ts';

export interface PlacedSegment {
  column: number;
  segment: Segment;
}

export interface BodyLine extends PlacedLine {
  placed: PlacedSegment[];
}

/** Parts of the size of the font: the largest distance of two rows, and of two that a rule parts. */
export const WIDEST_ROW_GAP = 3.2;
export const FARTHEST_ROW = 8;

export function bodyLine(
  { baseline, size }: VisualLine,
  placed: PlacedSegment[],
  { extents }: ColumnExtents,
): BodyLine {
  const last = placed.filter(({ column }) => column === extents.length - 1);
  return {
    placed,
    baseline,
    size,
    columns: [...new Set(placed.map(({ column }) => column))].sort((one, other) => one - other),
    description: last.map(({ segment }) => textOf(segment)).join(' '),
  };
}
