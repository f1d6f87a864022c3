// What the reader of a row asks about a name that a narrow column broke; evidence/ collects it.

/** The place of a name that is one of a field. */
export const IN_TABLE = 'another table';

export interface NameEvidence {
  /** Where the unbroken name stands, in words; undefined where nowhere. */
  placeOf(name: string): string | undefined;
}
