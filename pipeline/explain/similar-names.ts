// The names nearest to one that was not found.
import { distance } from 'fastest-levenshtein';

const MOST = 3;

/** At most three, the nearest first; none that differs in more than a third of its letters. */
export function similarNames(word: string, names: Iterable<string>): string[] {
  const wanted = word.slice(0, 200).toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, steps: distance(wanted, name.slice(0, 200).toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}
