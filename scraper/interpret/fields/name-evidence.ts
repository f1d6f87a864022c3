// What the reader of a row asks about a name that a narrow column broke; evidence/ collects it.

export interface NameEvidence {
  /** Where the unbroken name stands, in words; undefined where nowhere. */
  placeOf(name: string): string | undefined;
}
