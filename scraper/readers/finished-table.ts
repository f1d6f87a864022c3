// A table as a reader hands it over, with offsets that only the reader understands.
import type { RowLink, TableBlock } from '../blocks/block.ts';

/** What a reader's offsets mean. */
export interface Places {
  of(offset: number): { page?: number; line: number };
  /** Tells pieces apart that begin on one line. */
  columnOf?(offset: number): number;
}

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
  /** One cell reaches over all columns. */
  spansAll?: boolean;
  /** All but its last cell reach down from the row above. */
  goesOn?: boolean;
  /** One of several rows that the page has as one. */
  isSplit?: boolean;
}

export interface FinishedTable {
  offset: number;
  caption: string | undefined;
  /** What stands above the titles of the columns: a caption where there is no other. */
  over?: string;
  anchors: string[];
  header: string[];
  rows: FinishedRow[];
  /** Titles that the header brought. */
  titles: number;
  /** What the columns hold, where no titles say so. */
  columns?: TableBlock['columns'];
  isOfStatuses?: true;
}
