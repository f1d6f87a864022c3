// The keys of examples that are no JSON.
import type { Block } from '../../../blocks/block.ts';
import { keysWithin } from '../../evidence/example-evidence.ts';
import { keysIn } from '../../examples/keys-in.ts';

/** Every key of the examples, where a payload, or the rest of one that is broken into pieces, was not read. */
export function unreadKeysIn(blocks: readonly Block[], payloads: readonly unknown[], areWhole: boolean): string[] {
  const keys = keysIn(blocks);
  const read = keysWithin(payloads);
  return areWhole && keys.every((key) => read.has(key)) ? [] : keys;
}
