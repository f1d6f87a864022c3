// "Currently, one of “A” for lamps, “B” (red), or “C” if it is dark": values in quotation marks, each with words of its own.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from './listed-options.ts';
import { BOOLEAN, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { holdsSingleValues } from './single-values.ts';
import { isValueToken } from '../common/values.ts';

const LEAD =
  /(?:^|[\s(,;])(?:(?:can|may|must|should) be(?: set to)?|one of(?: the following)?|either|pass|(?:possible|valid|allowed|supported) values are):?\s+(?:either\s+|one of(?: the following)?:?\s+)?(?=["“`])/gi;
const QUOTED = /["“`]([^"“”`\s]{1,80})["”`]/g;
const OPENS = /["“`]/g;
// What may stand before a value: the lead, or the sign that parts it from the one before.
const PARTED = /(?:^|[,;]\s*(?:or\s+|and\s+)?|\s(?:or|and)\s+)$/i;
const OPEN_END = /\b(?:etc|or any|or other|and others|and so on|for example|such as|e\.g)\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const leads = [...part.text.matchAll(LEAD)];
  const lead = leads[0];
  if (lead === undefined || leads.length > 1) return undefined;
  const list = part.text.slice(lead.index + lead[0].length);
  // "Pass “lit” or “dark” to ..." tells some of the values.
  if (/\bpass\s+$/i.test(lead[0]) && !/["”`]$/.test(list)) return undefined;
  const found = [...list.matchAll(QUOTED)].filter(({ index }) => !isInBrackets(list, index));
  const parted = found.filter(({ index }) => PARTED.test(list.slice(0, index)));
  const values = parted.map((match) => match[1] ?? '');
  // A quotation inside an explanation leaves open which ones are values.
  if (values.length < 2 || parted.length < found.length || !isClosed(list, found) || !values.every(isValueToken))
    return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
  if (isConditional(part.text) || OPEN_END.test(list)) return [];
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

/** Every quotation mark outside of brackets belongs to a value. */
function isClosed(list: string, found: readonly RegExpExecArray[]): boolean {
  const marks = [...list.replace(/\([^()]{0,200}\)/g, '').matchAll(OPENS)].length;
  const straight = found.filter((match) => /["`]$/.test(match[0])).length;
  return marks === found.length + straight;
}

function isInBrackets(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

export const quotedSeries: Phrase = {
  id: 'quoted-series',
  cue: /(?:\bone of\b|\beither\b|\bpass\b|\b(?:can|may|must|should) be\b|\bvalues are\b)[^"“`]{0,40}["“`]/i,
  reads,
  examples: [
    {
      text: 'Lamp state. Must be either “lit” to light it, “dark” to put it out, or “auto” to leave it.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lit', 'dark', 'auto'] }],
    },
    {
      text: 'Lamp kind. Currently, can be “wall” (on a wall), “desk” (on a desk).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['wall', 'desk'] }],
    },
    {
      text: 'Lamp kind. Currently, one of “wall” for halls or “desk” for rooms.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['wall', 'desk'] }],
    },
    {
      text: 'Kind of lamps in the set, pass “wall”, “desk”, or “floor”.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['wall', 'desk', 'floor'] }],
    },
    {
      text: 'Lamp kind, can be either “wall” or “desk”',
      type: STRING,
      gives: [{ kind: 'enum', values: ['wall', 'desk'] }],
    },
  ],
  counterExamples: [
    { text: 'Pass “lit” or “dark” to change it.', type: STRING },
    { text: 'Lamp kind, one of “wall” and so on, such as “desk”.', type: STRING },
    { text: 'Lamp kind. Must be “wall” if the room is called “hall”, or “desk”.', type: STRING },
    { text: 'If it is night, must be either “lit” or “auto”.', type: STRING },
    { text: 'Whether lit, one of “true” or “false”.', type: BOOLEAN },
  ],
};
