// What a difference between two documents is: one change a user of the API may notice, and the rule that says what it means.

/** What a change means for a program that was written against the old document. `risk`: it depends on how the program was written. */
export type ChangeClass = 'breaking' | 'risk' | 'non-breaking' | 'documentation';

/** From the worst. */
export const changeClasses: readonly ChangeClass[] = ['breaking', 'risk', 'non-breaking', 'documentation'];

/** Which way the changed value goes. `both`: the same change of a schema that goes both ways. */
export type Direction = 'request' | 'response' | 'both' | 'none';

/**
 * Why a value is another one: see attribute-causes.ts. `statement`: the documents say more or less about the same API; `layout`: they say
 * the same in another layout; see weigh-evidence.ts.
 */
export type Cause = 'documents' | 'statement' | 'layout' | 'reading' | 'correction' | 'definition';

export interface Change {
  /** Id of the rule that decided the class. */
  rule: string;
  class: ChangeClass;
  direction: Direction;
  /** What changes: bytes on the wire, or only names that programs see (operation ids, schema names). */
  scope: 'wire' | 'names';
  /** A name as `explain` takes it, in the new document where the value is still there: "ListDesktops.query.limit", "VolumeInfo.size". */
  place: string;
  /** Ids of the operations it reaches, in the order of the document; empty for what belongs to no operation. */
  operations: readonly string[];
  /** JSON pointers to the value in the old and the new document. */
  pointers: { before?: string; after?: string };
  before?: unknown;
  after?: unknown;
  /** A sentence about the place. */
  message: string;
  /** Empty where nothing is known about how the documents came about. */
  causes: Cause[];
}

export function worseOf(one: ChangeClass, other: ChangeClass): ChangeClass {
  return changeClasses.indexOf(one) < changeClasses.indexOf(other) ? one : other;
}
