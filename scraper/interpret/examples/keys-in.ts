// The keys of payloads that are told by their text alone.
import type { Block } from '../../blocks/block.ts';

const KEY = /"([\w.:$-]{1,120})"\s{0,4}:/g;

/** The keys that stand in payloads, whether they are JSON or not; each once. */
export function keysIn(blocks: readonly Block[]): string[] {
  const keys = new Set<string>();
  for (const block of blocks)
    if (block.kind !== 'table') for (const [, key] of block.text.matchAll(KEY)) keys.add(key as string);
  return [...keys];
}
