// A value that is marked as the default where it is listed: "ON (default)", "0: no (default value)", "from 0 (default) to 9".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isAboutAbsence, isConditional } from './sentences.ts';
import type { Entry } from '../common/entry.ts';
import { isIdentifier, NUMBER, readLiteral } from '../common/values.ts';

const IS_DEFAULT = /^(?:the |by |(?:used|selected) by )?default(?: value)?(?:$|[,;/])/i;
const LABELLED = /^defaults?(?: value)?(?: is|:| to)? ["“]?([^\s"”]{1,80}?)["”]?$/i;
const ENDS_IN_MARK = /\((?:the |by )?default(?: value)?\)/i;
const SAYS_SO = /(?:^|\. )This is the default(?: [a-z]+){0,2}(?:\.|$)/;
const LISTS_VALUES = /\b(?:values?|options?|status|types?|modes?) (?:can be|are|is|include)\b|\bwhich can be\b/i;
const IN_SENTENCE = new RegExp(
  String.raw`(?:^|[\s([])["“]?(${NUMBER}|[^\s()"“”,;]{1,80})["”]? \((?:by |the )?default(?: value)?(?:[,;/][^()]{0,80})?\)`,
  'gi',
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  const marked = part.kind === 'options' ? markedOf(part.entries) : markedIn(part.text, cell);
  const spelled = marked[0];
  if (spelled === undefined) return undefined;
  const conditional =
    part.kind === 'sentence' && isConditional(part.text) && !isAboutAbsence(part.text) && cell.valueKind !== 'boolean';
  const value = readLiteral(spelled, cell.valueKind);
  return marked.length > 1 || conditional || value === undefined || cell.type.kind === 'array'
    ? []
    : [{ kind: 'default', value }];
}

/** The mark stands behind its value, or names it behind the last one: "A, B, C (default: A)". */
function markedOf(entries: readonly Entry[]): string[] {
  const named = LABELLED.exec(entries.at(-1)?.mark ?? '')?.[1];
  const marked = entries.filter((entry) => isMarked(entry) || entry.value === named);
  return marked.map((entry) => entry.value);
}

function isMarked(entry: Entry): boolean {
  const gloss = entry.gloss ?? '';
  return (
    IS_DEFAULT.test(entry.mark ?? '') ||
    ENDS_IN_MARK.test(gloss) ||
    SAYS_SO.test(gloss) ||
    /\bdefault value is (\S+?)(?=[.,;\s]|$)/i.exec(gloss)?.[1] === entry.value
  );
}

/** "in a small room (default)" marks no value: a plain word must stand in a list of values. */
function markedIn(text: string, cell: Cell): string[] {
  const words = [...text.matchAll(IN_SENTENCE)].map((match) => match[1] ?? '');
  return words.filter((word) => cell.valueKind !== 'string' || isIdentifier(word) || LISTS_VALUES.test(text));
}

export const markedDefault: Phrase = {
  id: 'marked-default',
  cue: /default/i,
  reads,
  examples: [
    {
      text: 'Lamp.\n- LIT: It burns. This is the default lamp state.\n- DARK: It does not.',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['LIT', 'DARK'] },
        { kind: 'default', value: 'LIT' },
      ],
    },
    {
      text: 'Lamp. The options are lit (default) and dark.',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['lit', 'dark'] },
        { kind: 'default', value: 'lit' },
      ],
    },
    {
      text: 'Lamp. Allowed values: LIT, DARK, OFF (default: DARK)',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['LIT', 'DARK', 'OFF'] },
        { kind: 'default', value: 'DARK' },
      ],
    },
    {
      text: 'Lamp. Options: LIT (default, bright); DARK (black)',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['LIT', 'DARK'] },
        { kind: 'default', value: 'LIT' },
      ],
    },
    {
      text: 'Lamp. 0: dark (default value). 1: lit.',
      type: INTEGER,
      gives: [
        { kind: 'enum', values: [0, 1] },
        { kind: 'default', value: 0 },
      ],
    },
    { text: 'Lit? true (default): yes; false: no', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    {
      text: 'If this switch is set to false (default), the lamp is dark.',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: false }],
    },
    {
      text: 'Lumen. The value ranges from 0 (default) to 9.',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 0, maximum: 9 },
        { kind: 'default', value: 0 },
      ],
    },
  ],
  counterExamples: [
    {
      text: 'Whether it burns.\n- true: It does. If it is night, this is the default.\n- false: It does not.',
      type: BOOLEAN,
    },
    { text: 'Lamp (default lamp of the room).', type: STRING },
    { text: 'Lamp room (default).', type: INTEGER },
    { text: 'Whether the lamp is in the hall or in the common room (default).', type: STRING },
  ],
};
