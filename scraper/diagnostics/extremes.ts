// The least and the greatest of any number of numbers: `Math.min(...numbers)` puts them on the stack first, which ends at some hundred thousand.

/** Infinity for none. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** -Infinity for none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}
