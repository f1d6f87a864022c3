// Lists that several documents have, as one list without repetitions.
import { append } from '../../../diagnostics/append.ts';
import type { Position } from '../../../diagnostics/position.ts';

/** What several documents state stands once, as the later named document states it; within a document nothing is left out. */
export function newestOf<Item extends { at: Position[] }>(
  documents: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): Item[] {
  const latest = new Map<string, { item: Item; document: number }>();
  documents.forEach((items, document) => {
    for (const item of items)
      if (latest.get(keyOf(item))?.document !== document) latest.set(keyOf(item), { item, document });
  });
  return documents.flatMap((items, document) =>
    items.filter((item) => {
      const kept = latest.get(keyOf(item));
      if (!kept || kept.document === document) return true;
      append(kept.item.at, item.at);
      return false;
    }),
  );
}
