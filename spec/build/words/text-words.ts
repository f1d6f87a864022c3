// The words by which texts of one language are compared and titles told apart.
export interface TextWords {
  /** Words that stand before the number of a table or a part. */
  numbered: readonly string[];
  /** Words that turn round what is said. */
  negations: readonly string[];
  /** How the title of an operation begins that only reads. */
  reading: RegExp;
}
