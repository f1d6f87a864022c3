// The sizes of type in a document: what is running text, what is a heading of a part, what is larger than that.
import { isSectionWord } from '../text/section-words.ts';
import type { PageLayout } from './page-layout.ts';

export interface TypeSizes {
  /** Points. */
  body: number;
  /** Size of headings such as "URI"; absent where they are not larger than running text. */
  part: number | undefined;
  /** Where running text ends to the right. */
  edge: number;
}

export function typeSizes(pages: readonly PageLayout[]): TypeSizes {
  const body = new Map<number, number>();
  const parts = new Map<number, number>();
  let edge = 0;
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'table') {
        edge = Math.max(edge, item.table.right);
        for (const { cells } of item.table.rows) for (const { lines } of cells) for (const { size, text } of lines) add(body, size, text.length);
        continue;
      }
      const { line } = item;
      if (line.monospace) continue;
      edge = Math.max(edge, line.right);
      add(body, line.size, line.text.length);
      if (line.bold && isSectionWord(line.text)) add(parts, line.size, 1);
    }
  }
  const size = most(body) ?? 10;
  const part = most(parts);
  return { body: size, part: part !== undefined && part > 1.04 * size ? part : undefined, edge };
}

function add(counts: Map<number, number>, size: number, weight: number): void {
  const rounded = Math.round(size * 4) / 4;
  counts.set(rounded, (counts.get(rounded) ?? 0) + weight);
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [size, weight] of counts) if (best === undefined || weight > (counts.get(best) ?? 0)) best = size;
  return best;
}
