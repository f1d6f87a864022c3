// A table of one page of a PDF file: places of its columns, lines of its cells.
import type { Box } from '../content/page-content.ts';
import type { TextLine } from '../lines/text-line.ts';

export interface GridCell {
  lines: TextLine[];
  /** Where text of the cell ends to the right. */
  edge: number;
  /** It reaches over several rows, each of which has its text. */
  merged?: boolean;
}

export interface PageRow {
  cells: GridCell[];
  top: number;
  /** No rule stands above it, or below it. */
  openTop: boolean;
  openBottom: boolean;
  /** How many cells without text stand before the name in its column: the row is a field of the row above that has one less. */
  depth: number;
}

export interface PageTable extends Box {
  /** Left edges of the columns and the right edge of the last one. */
  columns: number[];
  /** More than there are in `columns`, where the limit cuts them. */
  drawnColumns: number;
  /** The first `headerRows` hold titles. */
  headerRows: number;
  rows: PageRow[];
  /** What stands over all columns, above their titles. */
  title?: string;
}
