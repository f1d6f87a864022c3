// Formats that are ranges of each other.
import { type Pair, textOf } from './rule.ts';
import { typeChange } from './type-words.ts';

/** From the narrowest. */
const CHAINS = [
  ['int32', 'int64'],
  ['float', 'double'],
];

/** How a format changed while the type stayed: a format belongs to its type. */
export function formatChange(pair: Pair): 'added' | 'removed' | 'wider' | 'narrower' | 'other' | undefined {
  const [old, now] = [textOf(pair.before, 'format'), textOf(pair.after, 'format')];
  if (!pair.before || !pair.after || old === now || typeChange(pair)) return undefined;
  if (old === '' || now === '') return old === '' ? 'added' : 'removed';
  const chain = CHAINS.find((formats) => formats.includes(old) && formats.includes(now));
  if (!chain) return 'other';
  return chain.indexOf(now) > chain.indexOf(old) ? 'wider' : 'narrower';
}
