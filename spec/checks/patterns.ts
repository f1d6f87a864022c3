// A `pattern` is a regular expression that a validator in JavaScript can compile, and that takes no more time than its text is long.
import { patternDanger } from '../../scraper/untrusted/pattern-danger.ts';
import { type Check, exampleOfSchemas } from './check.ts';
import { member, pointerTo } from './json.ts';

export const patterns: Check = {
  id: 'patterns',
  scope: 'every',
  run(view, report) {
    const reasons = new Map<string, string | undefined>();
    for (const node of view.nodes.schema) {
      const pattern = member(node.value, 'pattern');
      if (typeof pattern !== 'string') continue;
      if (!reasons.has(pattern)) reasons.set(pattern, reasonAgainst(pattern));
      const reason = reasons.get(pattern);
      const danger = patternDanger(pattern);
      const pointer = pointerTo(node.pointer, 'pattern');
      if (reason !== undefined) report.add('pattern-unreadable', { pattern, reason }, { pointer });
      else if (danger !== undefined) report.add('pattern-dangerous', { pattern, reason: danger }, { pointer });
    }
  },
  good: [exampleOfSchemas({ A: { type: 'string', pattern: '^[a-z\\p{L}]{1,5}$' } })],
  bad: [
    {
      document: exampleOfSchemas({ A: { type: 'object', properties: { b: { type: 'string', pattern: '^[a-z' } } } }),
      reports: [{ code: 'pattern-unreadable', pointer: '/components/schemas/A/properties/b/pattern' }],
    },
    {
      document: exampleOfSchemas({ A: { type: 'string', pattern: '^(a+)+$' } }),
      reports: [{ code: 'pattern-dangerous', pointer: '/components/schemas/A/pattern' }],
    },
  ],
};

/** Unicode mode, as JSON Schema recommends and ajv does. */
function reasonAgainst(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
