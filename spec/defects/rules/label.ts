// A label for people where the table lists codes: "Continuous recording" where all values are like FULL.
import { shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

const FORMS = [/^[A-Z][A-Z0-9_-]*$/, /^[a-z][a-z0-9_-]*$/, /^\d+$/];

export const label: MismatchRule = {
  id: 'label',
  judge({ value, keyword, schema }) {
    if (keyword !== 'enum' || typeof value !== 'string') return undefined;
    const values = (schema.enum ?? []).filter((option) => option !== null).map(String);
    const form = FORMS.find((pattern) => values.every((option) => pattern.test(option)));
    if (!form || form.test(value) || values.length < 2) return undefined;
    return {
      verdict: 'example',
      evidence: [`all ${values.length} values of the table are written alike, ${shown(value)} is not`],
      suggestion: `In the example: one of ${values.map(shown).join(', ')}.`,
    };
  },
  examples: [
    {
      schema: { type: 'string', enum: ['FULL', 'INTERVAL'] },
      values: { A: 'Full recording' },
      keyword: 'enum',
      verdict: 'example',
    },
    { schema: { type: 'string', enum: ['FULL', 'INTERVAL'] }, values: { A: 'SESSION' }, keyword: 'enum' },
    { schema: { type: 'string', enum: ['FULL', 'other'] }, values: { A: 'Full recording' }, keyword: 'enum' },
  ],
};
