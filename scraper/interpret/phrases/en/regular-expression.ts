// A regular expression that the text itself prints.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { compiles } from '../common/compiles.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const EXPRESSION = /\b(?:regular expression|regex)\b[^^]{0,60}(\^\S{1,300}\$)(?=["'”,;.)\s]|$)/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  const pattern = EXPRESSION.exec(part.text)?.[1];
  if (pattern === undefined) return undefined;
  // "^[a-f]$ for old lamps and ^[A-F]$ for new ones": neither holds for all.
  if (/\bnot\b|\bfor example\b|\be\.g\.|\bsuch as\b|^an? regex\b|\$ of the \w/i.test(part.text)) return [];
  const isOfCase = part.text.split('^').length > 2 && /\$ (?:for|if|when|in) /.test(part.text);
  return isOfCase || isConditional(part.text) || !compiles(pattern) ? [] : [{ kind: 'pattern', pattern }];
}

export const regularExpression: Phrase = {
  id: 'regular-expression',
  cue: /\bregular expression\b|\bregex\b/i,
  reads,
  examples: [
    {
      text: 'Lamp code, which matches the regular expression ^[a-f]{4}$.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[a-f]{4}$' }],
    },
    {
      text: 'Lamp code. Regex pattern: ^([a-f]|[A-F]){4}$',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^([a-f]|[A-F]){4}$' }],
    },
  ],
  counterExamples: [
    { text: 'A regular expression that finds lamps.', type: STRING },
    { text: 'Must not match the regex ^[a-f]+$.', type: STRING },
    { text: 'A regex, for example ^lamp.*$', type: STRING },
    { text: 'Regex pattern: ^[a-f]+$ for old lamps and ^[A-F]+$ for new ones.', type: STRING },
    { text: 'It matches the regular expression ^[a-f{4$.', type: STRING },
    { text: 'It matches the regular expression ^[0-9]$.', type: INTEGER },
  ],
};
