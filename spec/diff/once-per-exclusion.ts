// An exclusion has two ends, and a document tells it at both: one change, at the end where it weighs most.
import { type Change, worseOf } from './change.ts';

const EXCLUSIONS: ReadonlySet<string> = new Set(['exclusion-changed', 'exclusion-lifted']);

/** What is told at both ends with the same names is told once; an end with names of its own stays as it is. */
export function oncePerExclusion(changes: readonly Change[]): Change[] {
  const kept = new Map<string, Change>();
  const rest = new Set<Change>();
  for (const change of changes) {
    const ends = EXCLUSIONS.has(change.rule) ? endsOf(change) : undefined;
    if (!ends) {
      rest.add(change);
      continue;
    }
    const key = JSON.stringify([change.rule, change.direction, ...ends]);
    const other = kept.get(key);
    if (!other) kept.set(key, change);
    else if (change.class !== other.class && worseOf(change.class, other.class) === change.class) kept.set(key, change);
  }
  const told = new Set([...rest, ...kept.values()]);
  return changes.filter((change) => told.has(change));
}

/** Both places, sorted; undefined where several names came or went at once. */
function endsOf({ place, before, after }: Change): string[] | undefined {
  const [name, ...more] = (Array.isArray(after) ? after : Array.isArray(before) ? before : []) as unknown[];
  if (typeof name !== 'string' || more.length > 0) return undefined;
  const owner = place.slice(0, place.lastIndexOf('.') + 1);
  return [place, `${owner}${name}`].sort();
}
