// A table as the readers hand it over, whatever it was written in.
import type { RowLink, TableBlock } from '../blocks/block.ts';

export interface FinishedRow {
  cells: string[];
  links: RowLink[];
  /** Fixed blanks in front of the first cell. */
  indent?: number;
  /** Cells that the row brought; more than the header has columns is a fault of the page. */
  found: number;
  offset: number;
  /** Where it goes on behind page breaks. */
  more?: readonly number[];
}

export interface FinishedTable {
  offset: number;
  caption: string | undefined;
  anchors: string[];
  header: string[];
  rows: FinishedRow[];
  /** Titles that the header brought. */
  titles: number;
  /** What the columns hold, where no titles say so. */
  columns?: TableBlock['columns'];
  isOfStatuses?: true;
}
