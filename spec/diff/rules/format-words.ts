// Formats that are ranges of each other.
import type { Pair } from './rule.ts';
import { textOf } from './rule.ts';

/** From the narrowest. */
const CHAINS = [['int32', 'int64'], ['float', 'double']];

/** How a format that both sides state changed. */
export function formatChange({ before, after }: Pair): 'wider' | 'narrower' | 'other' | undefined {
  const [old, now] = [textOf(before, 'format'), textOf(after, 'format')];
  if (old === '' || now === '' || old === now) return undefined;
  const chain = CHAINS.find((formats) => formats.includes(old) && formats.includes(now));
  if (!chain) return 'other';
  return chain.indexOf(now) > chain.indexOf(old) ? 'wider' : 'narrower';
}
