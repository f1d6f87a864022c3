// Why something changed. Between the old document and the new one lie steps that change one thing each: the same old documents read
// again, then with the new names and words, then with the new corrections, then the new documents. A change belongs to the steps that make it.
import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import type { Cause, Change } from './change.ts';

export interface Step {
  cause: Cause;
  changes: readonly Change[];
}

/** The changes with their causes. A change that no step makes by itself belongs to the steps that touch its place, or else to all. */
export function attributeCauses(changes: readonly Change[], steps: readonly Step[]): Change[] {
  const indexed = steps.map(({ cause, changes: made }) => ({
    cause,
    made: groupBy(made, ({ rule, place }) => `${rule} ${place}`),
    places: groupBy(made, ({ place }) => ownerOf(place)),
  }));
  const busy = indexed.filter(({ places }) => places.size > 0).map(({ cause }) => cause);
  return changes.map((change) => {
    const exact = indexed.filter(({ made }) =>
      made.get(`${change.rule} ${change.place}`)?.some((other) => isOneChange(change, other)),
    );
    if (exact.length > 0) return { ...change, causes: exact.map(({ cause }) => cause) };
    const near = indexed.filter(({ places }) => places.has(ownerOf(change.place)));
    return { ...change, causes: near.length > 0 ? near.map(({ cause }) => cause) : busy };
  });
}

/** The operation or schema that a place is in. */
function ownerOf(place: string): string {
  return place.split(/[.[{|]/)[0] ?? place;
}

function isOneChange(one: Change, other: Change): boolean {
  return one.message === other.message && isDeepStrictEqual([one.before, one.after], [other.before, other.after]);
}
