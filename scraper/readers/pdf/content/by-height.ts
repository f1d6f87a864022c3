// Things on a page by their heights: what stands at a height is found without looking at all of them, and a page may have thousands that
// are asked for by each of thousands of lines.
import type { Box } from './page-content.ts';

interface Placed<Item> {
  item: Item;
  top: number;
  bottom: number;
  /** Its place in the given order. */
  index: number;
}

export class ByHeight<Item> {
  private readonly sorted: Placed<Item>[];
  /** The lowest end of each half, of each half of it, and so on, by the index in its middle. */
  private readonly lowest: number[] = [];

  constructor(items: readonly Item[], topOf: (item: Item) => number, bottomOf: (item: Item) => number = topOf) {
    this.sorted = items
      .map((item, index) => ({ item, top: topOf(item), bottom: bottomOf(item), index }))
      .sort((one, other) => one.top - other.top);
    this.measure(0, this.sorted.length);
  }

  get count(): number {
    return this.sorted.length;
  }

  /** What stands between two heights or reaches over one of them, in the given order. */
  within(top: number, bottom: number): Item[] {
    const found: Placed<Item>[] = [];
    this.collect(0, this.sorted.length, top, bottom, found);
    return found.sort((one, other) => one.index - other.index).map(({ item }) => item);
  }

  private measure(from: number, to: number): number {
    if (from >= to) return -Infinity;
    const middle = (from + to) >>> 1;
    const { bottom } = this.sorted[middle] as Placed<Item>;
    const lowest = Math.max(bottom, this.measure(from, middle), this.measure(middle + 1, to));
    this.lowest[middle] = lowest;
    return lowest;
  }

  private collect(from: number, to: number, top: number, bottom: number, found: Placed<Item>[]): void {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    if ((this.lowest[middle] as number) < top) return;
    const placed = this.sorted[middle] as Placed<Item>;
    this.collect(from, middle, top, bottom, found);
    if (placed.top > bottom) return;
    if (placed.bottom >= top) found.push(placed);
    this.collect(middle + 1, to, top, bottom, found);
  }
}

export function byHeight<Item extends Box>(items: readonly Item[]): ByHeight<Item> {
  return new ByHeight(
    items,
    ({ top }) => top,
    ({ bottom }) => bottom,
  );
}
