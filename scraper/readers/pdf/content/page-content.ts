// What stands on a page: pieces of text with the place of each character, rules, list marks and filled boxes.
// Distances are in points, from the left and the top edge of the page as it is looked at.

export interface Font {
  bold: boolean;
  monospace: boolean;
}

/** Characters set in one font and size, one behind the other. */
export interface TextRun {
  text: string;
  /** Left edge of each UTF-16 unit of the text. */
  lefts: number[];
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: Font;
}

/** A drawn line; a thin filled rectangle is one too. */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** Distance of a horizontal rule from the top, of a vertical one from the left. */
  at: number;
  from: number;
  to: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PageContent {
  /** The number of the page in the file, counted from 1. */
  page: number;
  width: number;
  height: number;
  runs: TextRun[];
  rules: Rule[];
  /** Small filled shapes: the points of lists where they are drawn and not set. */
  marks: Box[];
  /** Filled areas, such as the ground behind code. */
  boxes: Box[];
  /** How many shapes were drawn: more than the limit allows are in none of the lists. */
  drawn: number;
}
