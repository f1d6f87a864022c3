// What a row of the documents states beyond what a schema holds. Put beside the schemas of both sides, so that they are compared with them.

export interface RowFacts {
  /** What the type cell says, where the schema has what the examples show. */
  type?: string;
  /** A part of its type is that of another row. */
  isTypeInferred?: true;
  /** Of the values. */
  unit?: string;
  /** How often it says that something is not, or no longer, to be had. */
  ended?: number;
}

/** Keywords of a comparison only: no document has them. */
export const ROW_KEYWORDS = { type: 'x-row-type', unit: 'x-row-unit', ended: 'x-row-ended' } as const;
