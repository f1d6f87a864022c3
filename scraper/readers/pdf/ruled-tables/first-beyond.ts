// Searching in places that are in order: pages may have thousands of rules, and each is asked for by each.

/** Index of the first item of a list in ascending order whose value is greater than `limit`; its length where none is. */
export function firstBeyond<Item>(sorted: readonly Item[], limit: number, placeOf: (item: Item) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(sorted[middle] as Item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the band between two neighbours in which a place lies. */
export function indexIn(limits: readonly number[], place: number): number {
  return Math.max(0, Math.min(firstBeyond(limits, place, (limit) => limit) - 1, limits.length - 2));
}
