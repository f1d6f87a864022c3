// A mandatory field that the example leaves out, or has under a name much like it.
import { isSimilarName } from '../../../scraper/reference/similar-name.ts';
import type { MismatchRule } from './rule.ts';

export const missingKey: MismatchRule = {
  id: 'missing-key',
  judge({ value, keyword, schema }) {
    if (keyword !== 'required' || typeof value !== 'object' || value === null) return undefined;
    const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
    const evidence: string[] = [];
    for (const name of missing) {
      const instead = Object.keys(value).find(
        (key) => !Object.hasOwn(schema.properties ?? {}, key) && isSimilarName(key, name),
      );
      evidence.push(
        instead === undefined
          ? `${name} is marked mandatory and not in the example`
          : `the example has ${instead}, which the table does not describe, and not ${name}`,
      );
    }
    return {
      verdict: 'undecided',
      evidence,
      suggestion: 'In the table or in the example: one name, or not mandatory.',
    };
  },
  examples: [
    {
      schema: { type: 'object', properties: { increment: {} }, required: ['increment'] },
      values: { A: { inc: 1 } },
      keyword: 'required',
      verdict: 'undecided',
    },
    { schema: { type: 'string' }, values: { A: 1 }, keyword: 'type' },
  ],
};
