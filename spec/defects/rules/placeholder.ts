// Examples that were never filled in: "string", an empty text or the field's own name where a value is wanted; 0 among such texts.
import { operationsOf, shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const placeholder: MismatchRule = {
  id: 'placeholder',
  judge({ value, keyword, schema, field, peers, beside }) {
    const isEmptyNumber =
      value === 0 && beside.includes('string') && beside.every((other) => typeof other !== 'number' || other === 0);
    if ((typeof value !== 'string' && !isEmptyNumber) || keyword === 'type') return undefined;
    if (!isEmptyNumber && value !== '' && value !== 'string' && value !== field.name) return undefined;
    const same = peers.filter((peer) => peer.value === value);
    const wanted = schema.enum
      ? `one of ${schema.enum.map(shown).join(', ')}`
      : `a text of the format ${schema.format ?? schema.pattern ?? 'stated'}`;
    const what = isEmptyNumber
      ? 'the number is 0, as all beside it are, and texts are "string",'
      : value === ''
        ? 'the text is empty'
        : value === 'string'
          ? 'the value is the name of its type'
          : 'the value is the name of its field';
    return {
      verdict: 'placeholder',
      evidence: [`${what} in ${same.length} of ${peers.length} example values, in ${operationsOf(same).join(', ')}`],
      suggestion: `In the example: ${wanted}${value === '' ? ', or no such key' : ''}.`,
    };
  },
  examples: [
    {
      schema: { type: 'string', enum: ['ON', 'OFF'] },
      values: { A: 'string' },
      keyword: 'enum',
      verdict: 'placeholder',
    },
    { schema: { type: 'string', format: 'ipv6' }, values: { A: '' }, keyword: 'format', verdict: 'placeholder' },
    {
      schema: { type: 'integer', enum: [2, 4] },
      values: { A: 0 },
      beside: { name: 'string' },
      keyword: 'enum',
      verdict: 'placeholder',
    },
    {
      schema: { type: 'integer', enum: [2, 4] },
      values: { A: 0 },
      beside: { name: 'string', size: 3 },
      keyword: 'enum',
    },
    { schema: { type: 'boolean' }, values: { A: 'string' }, keyword: 'type' },
    { schema: { type: 'string', enum: ['ON', 'OFF'] }, values: { A: 'on' }, keyword: 'enum' },
  ],
};
