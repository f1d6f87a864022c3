// A bound on one side: "The value starts from 0", "The maximum value is 100", "greater than 0", "a positive integer".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { COUNT, readNumber } from '../values.ts';

type Range = Extract<Constraint, { kind: 'range' }>;
type Bound = Exclude<keyof Range, 'kind'>;

// The figure must end the statement: "at least 8 characters" and "the maximum value is 5 times X" are no bounds of a number.
const END = String.raw`(?=\s*(?:$|[,;()]|and\b|or\b|by default\b))`;
const VALUE = String.raw`\b(?:value|it|number|parameter|which|limit|offset)\b[^.,;]{0,30}?\b`;
const BOUNDS: [Bound, RegExp][] = [
  ['minimum', new RegExp(String.raw`\bvalue starts (?:from|at|with) (${COUNT})${END}`, 'i')],
  ['minimum', new RegExp(String.raw`\b(?:minimum|smallest|min\.?) value(?: is|:| of)? ?(${COUNT})${END}`, 'i')],
  ['maximum', new RegExp(String.raw`\b(?:maximum|largest|max\.?) value(?: is|:| of)? ?(${COUNT})${END}`, 'i')],
  [
    'minimum',
    new RegExp(
      String.raw`${VALUE}(?:greater than or equal to|at least|(?:not|cannot) (?:be )?(?:less|smaller|lower) than|>=) (${COUNT})${END}`,
      'i',
    ),
  ],
  [
    'maximum',
    new RegExp(
      String.raw`${VALUE}(?:(?:less|smaller|lower) than or equal to|at most|(?:cannot|must not|can't) (?:exceed|be (?:greater|larger) than)|not (?:exceed|(?:be )?(?:greater|larger|more) than)|<=) (${COUNT})${END}`,
      'i',
    ),
  ],
  [
    'exclusiveMinimum',
    new RegExp(
      String.raw`\b(?:value|it|number|which|integer) (?:must be |should be |is |an integer )?(?:greater|larger) than (${COUNT})${END}`,
      'i',
    ),
  ],
  [
    'exclusiveMaximum',
    new RegExp(
      String.raw`\b(?:value|it|number|which|integer) (?:must be |should be |is |an integer )?(?:less|smaller) than (${COUNT})${END}`,
      'i',
    ),
  ],
];
const POSITIVE =
  /\b(?:value|it|which|parameter) (?:is|must be|should be|can only be) an? (positive|non-?negative) integer$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (
    part.kind !== 'sentence' ||
    cell.type.kind === 'array' ||
    cell.valueKind === 'none' ||
    cell.valueKind === 'boolean'
  )
    return undefined;
  const { text } = part;
  const range: Range = { kind: 'range' };
  for (const [bound, pattern] of BOUNDS) {
    const value = readNumber(pattern.exec(text)?.[1] ?? '');
    if (value !== undefined) range[bound] = value;
  }
  const sign = POSITIVE.exec(text)?.[1];
  if (sign !== undefined) range.minimum = sign.toLowerCase() === 'positive' ? 1 : 0;
  if (Object.keys(range).length === 1) return undefined;
  // In a String column "the number of IDs cannot exceed 9" counts something inside the text.
  if (cell.valueKind === 'string' && !/\bvalue\b/i.test(text)) return [];
  return isConditional(text) || /\b(?:if|when)\b/i.test(text) ? [] : [range];
}

export const oneSidedRange: Phrase = {
  id: 'one-sided-range',
  cue: /\b(?:starts|minimum|maximum|min|max|smallest|largest|least|most|exceed|positive|non-?negative)\b|\bthan\b|[<>]=/i,
  reads,
  examples: [
    { text: 'First lamp. The value starts from 0.', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    {
      text: 'Lamps. They have a minimum value of 1 and a maximum value of 50.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 50 }],
    },
    {
      text: 'Lamps. The value must be greater than 0.',
      type: INTEGER,
      gives: [{ kind: 'range', exclusiveMinimum: 0 }],
    },
    {
      text: 'Lamps. The value is at least 2, or greater than or equal to 2.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 2 }],
    },
    { text: 'Lamps. The value cannot exceed 1,000.', type: INTEGER, gives: [{ kind: 'range', maximum: 1000 }] },
    { text: 'Lamps. The value must be a positive integer.', type: INTEGER, gives: [{ kind: 'range', minimum: 1 }] },
  ],
  counterExamples: [
    { text: 'Maximum number of lamps.', type: INTEGER },
    { text: 'The value must not be lower than that of min_lamps.', type: INTEGER },
    { text: 'The value cannot exceed 32 characters.', type: STRING },
    { text: 'If lit, the value must be greater than 0.', type: INTEGER },
    { text: 'Lamp IDs. The number of IDs cannot exceed 9.', type: STRING },
    { text: 'Data of a maximum of 31 lamps is kept.', type: STRING },
    { text: 'A lamp goes dark when the value is less than that of another lamp.', type: INTEGER },
  ],
};
