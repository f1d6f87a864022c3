// Where something stands in a source document. Readers set it once; later stages copy it.

/** A place in a document as the vendor prints it. All numbers count from 1. */
export interface OriginalPosition {
  document: string;
  section?: string;
  table?: string;
  row?: number;
  line?: number;
}

/**
 * A place in a source document. `row` counts the logical rows of a table (a row broken by a page break is one row);
 * `line` is the physical line of a text source, or of the page. `original` is set when the source is a facts edition.
 */
export interface Position {
  document: string;
  page?: number;
  section?: string;
  table?: string;
  row?: number;
  column?: number;
  line?: number;
  original?: OriginalPosition;
}

/** Negative where `one` stands before `other` in their document; lines count per page where there are pages. */
export function readingOrder(one: Position | undefined, other: Position | undefined): number {
  return (one?.page ?? 0) - (other?.page ?? 0) || (one?.line ?? 0) - (other?.line ?? 0);
}
