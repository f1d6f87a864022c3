// A value that differs from a listed one in case only.
import { operationsOf, shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const otherCase: MismatchRule = {
  id: 'other-case',
  judge({ value, keyword, schema, peers }) {
    if (keyword !== 'enum' || typeof value !== 'string') return undefined;
    const listed = schema.enum?.find((option) => String(option).toLowerCase() === value.toLowerCase());
    if (listed === undefined) return undefined;
    const same = operationsOf(peers.filter((peer) => peer.value === value));
    const asListed = operationsOf(peers.filter((peer) => schema.enum?.includes(peer.value as string)));
    const agree = same.length > 1 && asListed.length === 0;
    return {
      verdict: agree ? 'undecided' : 'example',
      evidence: [
        `the table lists ${shown(listed)}, which differs in case only`,
        agree
          ? `every example of the field is written in the other case, in ${same.join(', ')}`
          : `examples written as listed: ${asListed.length > 0 ? asListed.join(', ') : 'none'}`,
      ],
      suggestion: agree
        ? `Either the table lists ${shown(value)} or the examples say ${shown(listed)}.`
        : `In the example: ${shown(listed)}.`,
    };
  },
  examples: [
    { schema: { type: 'string', enum: ['USER', 'GROUP'] }, values: { A: 'user' }, keyword: 'enum', verdict: 'example' },
    {
      schema: { type: 'string', enum: ['on', 'off'] },
      values: { A: 'ON', B: 'ON' },
      keyword: 'enum',
      verdict: 'undecided',
    },
    {
      schema: { type: 'string', enum: ['on', 'off'] },
      values: { A: 'ON', B: 'ON', C: 'off' },
      keyword: 'enum',
      verdict: 'example',
    },
    { schema: { type: 'string', enum: ['on', 'off'] }, values: { A: 'idle' }, keyword: 'enum' },
  ],
};
