// Places on a line that are so near to each other that they are one.

/** Places that lie nearer to each other than `distance`, as one each. */
export function cluster(places: readonly number[], distance: number): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (kept.length === 0 || place - (kept.at(-1) as number) > distance) kept.push(place);
  }
  return kept;
}
