// A time in another layout than the table states.
import { operationsOf, shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

const TIME = /^\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}/;

export const timeLayout: MismatchRule = {
  id: 'time-layout',
  judge({ value, keyword, schema, peers }) {
    if (keyword !== 'format' || typeof value !== 'string' || !schema.format?.startsWith('date') || !TIME.test(value))
      return undefined;
    const inLayout = peers.filter(
      (peer) => typeof peer.value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(peer.value),
    );
    const isAlone = inLayout.length > 0;
    return {
      verdict: isAlone ? 'example' : 'undecided',
      evidence: [
        isAlone
          ? `fields of this name and format are written as stated in ${operationsOf(inLayout).slice(0, 5).join(', ')}`
          : 'no example of the field is written as stated',
      ],
      suggestion: `${isAlone ? 'In the example' : 'In the example or in the table'}: ${shown(value)} is no ${schema.format} of RFC 3339.`,
    };
  },
  examples: [
    {
      schema: { type: 'string', format: 'date-time' },
      values: { A: '2024-03-12 12:02:01' },
      keyword: 'format',
      verdict: 'undecided',
    },
    {
      schema: { type: 'string', format: 'date-time' },
      values: { A: '2024-03-12 12:02:01', B: '2024-03-12T12:02:01Z' },
      keyword: 'format',
      verdict: 'example',
    },
    { schema: { type: 'string', format: 'date-time' }, values: { A: 'yesterday' }, keyword: 'format' },
  ],
};
