// What covers a line across the page → the part of a window that least of it covers.

export interface Extent {
  from: number;
  to: number;
}

/** The widest of the parts that are covered least, as far as it reaches beyond the window. */
export function emptiestStrip(extents: readonly Extent[], window: Extent): Extent | undefined {
  const edges = extents
    .flatMap(({ from, to }) =>
      to > from
        ? [
            { at: from, change: 1 },
            { at: to, change: -1 },
          ]
        : [],
    )
    .sort((one, other) => one.at - other.at || one.change - other.change);
  let covered = 0;
  let fewest = Infinity;
  let best: Extent | undefined;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const { at, change } = edges[index] as { at: number; change: number };
    covered += change;
    const to = edges[index + 1]?.at ?? at;
    if (to <= at || to < window.from || at > window.to) continue;
    const isWider = best !== undefined && covered === fewest && to - at > best.to - best.from;
    if (covered < fewest || isWider) {
      best = { from: at, to };
      fewest = covered;
    }
  }
  return best;
}
