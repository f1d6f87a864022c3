// A number that is too wide for the 32 bits which we, not the documents, gave to the type "Integer".
import { shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const guessedWidth: MismatchRule = {
  id: 'guessed-width',
  judge({ value, keyword, schema }) {
    if (keyword !== 'format' || typeof value !== 'number' || schema.format !== 'int32') return undefined;
    return {
      verdict: 'reading',
      evidence: [`the table says Integer without a width, and ${shown(value)} needs more than 32 bits`],
      suggestion: 'Read the field as int64.',
    };
  },
  examples: [
    { schema: { type: 'integer', format: 'int32' }, values: { A: 3000000000 }, keyword: 'format', verdict: 'reading' },
    { schema: { type: 'string', format: 'date' }, values: { A: 'today' }, keyword: 'format' },
  ],
};
