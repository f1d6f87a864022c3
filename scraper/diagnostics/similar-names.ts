// The names nearest to one that was not found.
import { distance } from 'fastest-levenshtein';

const MOST = 3;

/** At most three, the nearest first; none that differs in more than a third of its letters. Two letters that changed places are one mistake. */
export function similarNames(word: string, names: Iterable<string>): string[] {
  const wanted = word.slice(0, 200).toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, ...mistakes(wanted, name.slice(0, 200).toLowerCase()) }))
    .filter(({ steps, most }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function mistakes(wanted: string, name: string): { steps: number; most: number } {
  const most = Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3));
  const steps = distance(wanted, name);
  // Plainly counted, a swap is two mistakes. Most names are further away than swaps could explain.
  return { most, steps: steps > 1 && steps <= 2 * most ? distanceWithSwaps(wanted, name) : steps };
}

/** Levenshtein's distance in which a swap of neighbours is one step. */
function distanceWithSwaps(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
