// A value of a list, with what the text says of it.
export interface Entry {
  value: string;
  /** The parenthesis right behind the value: "0 (default)". */
  mark?: string;
  /** The text behind the colon or dash. */
  gloss?: string;
}
