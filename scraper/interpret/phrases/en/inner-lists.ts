// "BROKEN: see the causes: - heat: ... - cold: ...": the list inside one value's explanation stands behind it, on the same level.
import { isNumeric, isUpperCase } from '../common/values.ts';
import type { Item } from './items.ts';
import type { Entry } from '../common/entry.ts';

/** The values of a list without those of the lists inside; none where they cannot be told apart by their spelling. */
export function withoutInner(group: readonly string[], items: readonly Item[]): Entry[] {
  const opening = group.findIndex((text, index) => /\s\S.*:$/.test(text.trim()) && items[index]?.certainty === 'sure');
  if (opening < 0 || opening === group.length - 1) return items.flatMap(({ entries }) => entries);
  const outer = items.slice(0, opening + 1).flatMap(({ entries }) => entries);
  const [spelling, ...others] = new Set(outer.map(spellingOf));
  const behind = items.slice(opening + 1).flatMap(({ entries }) => entries);
  if (
    spelling === undefined ||
    others.length > 0 ||
    behind.slice(0, 1).every((entry) => spellingOf(entry) === spelling)
  )
    return [];
  return [...outer, ...behind.filter((entry) => spellingOf(entry) === spelling)];
}

function spellingOf({ value }: Entry): string {
  if (isNumeric(value)) return 'figure';
  if (isUpperCase(value)) return 'shouted';
  return /^[A-Z]/.test(value) ? 'title' : 'small';
}
