// A table of one page of a PDF file: places of its columns, lines of its cells.
import type { Box } from './page-content.ts';
import type { TextLine } from './text-line.ts';

export interface GridCell {
  lines: TextLine[];
  /** Where text of the cell ends to the right. */
  edge: number;
}

export interface PageRow {
  cells: GridCell[];
  top: number;
  /** No rule stands above it, or below it. */
  openTop: boolean;
  openBottom: boolean;
}

export interface PageTable extends Box {
  /** Left edges of the columns and the right edge of the last one. */
  columns: number[];
  /** More than there are in `columns`, where the limit cuts them. */
  drawnColumns: number;
  /** The first `headerRows` hold titles. */
  headerRows: number;
  rows: PageRow[];
}
