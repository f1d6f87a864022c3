// One fact, one line: the same change of the same thing at many places is told once, with the places behind it.
import type { Change } from './change.ts';

export interface ChangeGroup {
  /** The change at its first place. */
  change: Change;
  /** In the order of the changes; at least one. */
  places: string[];
  /** Ids of all operations that are reached, in that order. */
  operations: readonly string[];
}

/** Rules whose fact is the same wherever it stands: a value of any field, one error code of many, names that are new. */
const OF_ANY_PLACE: ReadonlySet<string> = new Set([
  'enum-value-added',
  'enum-value-removed',
  'enum-value-renamed',
  'error-code-added',
  'error-code-removed',
  'schema-added',
  'schema-gone-with-users',
]);

export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Omit<ChangeGroup, 'operations'> & { operations: Set<string> }>();
  for (const change of changes) {
    const { rule, class: class_, direction, place, message, before, after, causes } = change;
    const leaf = OF_ANY_PLACE.has(rule) ? '' : leafOf(place);
    const key = JSON.stringify([rule, class_, direction, leaf, message, before, after, causes]);
    const group = groups.get(key) ?? { change, places: [], operations: new Set<string>() };
    groups.set(key, group);
    group.places.push(place);
    for (const id of change.operations) group.operations.add(id);
  }
  return [...groups.values()].map((group) => ({ ...group, operations: [...group.operations] }));
}

/** A change as a group of one. */
export function alone(change: Change): ChangeGroup {
  return { change, places: [change.place], operations: change.operations };
}

/** What changed without where: "limit" of ListLamps.query.limit. A place of one part is its own leaf. */
function leafOf(place: string): string {
  return place.slice(place.lastIndexOf('.') + 1);
}
