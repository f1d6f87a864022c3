// A bound on one side: "The value starts from 0", "The maximum value is 100", "greater than 0", "a positive integer".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { ABSENCE } from './absence.ts';
import { canBeRaised } from './range-of-advice.ts';
import { saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';
import { withSpecialValues } from './special-values.ts';
import { quantityIn, UNIT_WORD, unitOf } from '../common/units.ts';
import { COUNT, NUMBER, readNumber } from '../common/values.ts';

type Range = Extract<Constraint, { kind: 'range' }>;
type Bound = Exclude<keyof Range, 'kind'>;

// The figure must end the statement: "at least 8 characters" and "the maximum value is 5 times X" are no bounds of a number.
const END = String.raw`(?=\s*(?:$|[,;()]|and\b|or\b|but\b))`;
const FIGURE = String.raw`(?<figure>${COUNT})(?:\s?(?<unit>${UNIT_WORD}))??${END}`;
/** Names that programs give to the greatest number they hold. */
const GREATEST = String.raw`int_?max|max_?int|Integer\.MAX_VALUE|Number\.MAX_VALUE|Long\.MAX_VALUE`;
const VALUE = String.raw`\b(?:value|it|number|parameter|which|limit|offset)\b[^.,;]{0,30}?\b`;
const SUBJECT = String.raw`\b(?:value|it|number|which|integer) (?:must be |should be |has to be |needs to be |is |an integer )?`;
const AND = String.raw`\b(?:and|but) (?:it )?(?:must be |should be |has to be |is )?`;
// "At least 3 and at most 30", "Half of it, more than 0 and up to 0.5"
const START = String.raw`(?:^|, )(?:it )?(?:(?:must be |has to be )(?=[<>])|(?:must be |should be |has to be |is )?(?![<>]))`;
const BOUNDS: [Bound, RegExp][] = [
  ['minimum', new RegExp(String.raw`(?:^|, )from (?<figure>${COUNT}) (?:on|onwards?|upwards?)$`, 'i')],
  ['minimum', new RegExp(String.raw`\bvalue starts (?:from|at|with) ${FIGURE}`, 'i')],
  ['minimum', new RegExp(String.raw`\b(?:minimum|smallest|min\.?) (?:allowed )?value(?: is|:| of)? ?${FIGURE}`, 'i')],
  [
    'maximum',
    new RegExp(
      String.raw`\b(?<!\b(?:initial|default|old|former|previous|recommended|usual|typical|current|suggested) )(?:maximum|largest|max\.?) (?:allowed )?value(?: that can be (?:transferred|passed|entered|specified|set))?(?: is|:| of)? ?${FIGURE}`,
      'i',
    ),
  ],
  ['minimum', new RegExp(String.raw`(?:^|, |\band )(?:the )?(?:minimum|min\.?|lower limit) is ${FIGURE}`, 'i')],
  // "From 0 to intmax", "Minimum 5, maximum 60".
  [
    'minimum',
    new RegExp(String.raw`\b(?:from|between) (?<figure>${NUMBER}) (?:to|and) (?:${GREATEST})(?=[\s,;.(]|$)`, 'i'),
  ],
  ['minimum', new RegExp(String.raw`^(?:minimum|min\.?) ${FIGURE}(?=, (?:maximum|max))`, 'i')],
  ['maximum', new RegExp(String.raw`^(?:minimum|min\.?) ${COUNT}, (?:maximum|max\.?) ${FIGURE}`, 'i')],
  ['maximum', new RegExp(String.raw`(?:^|[,;] |\band )(?:the )?(?:maximum|max\.?|upper limit) is ${FIGURE}`, 'i')],
  // "It must not be less than 1 or greater than 9."
  [
    'maximum',
    new RegExp(
      String.raw`${VALUE}(?:not|cannot|never) (?:be )?(?:less|smaller|lower|fewer) than ${COUNT} (?:or|nor) (?:greater|larger|more|higher) than ${FIGURE}`,
      'i',
    ),
  ],
  ['maximum', new RegExp(String.raw`\bboth the default (?:value )?and (?:the )?maximum value are ${FIGURE}`, 'i')],
  [
    'minimum',
    new RegExp(
      String.raw`(?:${VALUE}|${AND}|${START})(?:(?:greater|larger|higher|more) than or equals? to|at least|(?:not|cannot|no) (?:be )?(?:less|smaller|lower|fewer) than|(?:>=|\u2265)) ?${FIGURE}`,
      'i',
    ),
  ],
  [
    'maximum',
    new RegExp(
      String.raw`(?:${VALUE}|${AND}|${START})(?:(?:less|smaller|lower) than or equals? to|at most|(?<=(?:^|, |and |but ))up to|(?:cannot|must not|can't) (?:exceed|be (?:greater|larger|more|higher) than)|not (?:exceed|(?:be )?(?:greater|larger|more|higher) than)|no (?:greater|larger|more|higher) than|(?:<=|\u2264)) ?${FIGURE}`,
      'i',
    ),
  ],
  [
    'exclusiveMinimum',
    new RegExp(
      String.raw`(?:${SUBJECT}|${AND}|${START})(?:(?:greater|larger|higher|more) than|above|>) ?${FIGURE}`,
      'i',
    ),
  ],
  [
    'exclusiveMaximum',
    new RegExp(String.raw`(?:${SUBJECT}|${AND}|${START})(?:(?:less|smaller|lower) than|below|<) ?${FIGURE}`, 'i'),
  ],
];
// "0 < value <= 10": both ends around the name.
const CHAIN = new RegExp(
  String.raw`(?<![\w.])(${NUMBER})\s?(<=?|\u2264)\s?[A-Za-z_][\w ]{0,30}?\s?(<=?|\u2264)\s?(${NUMBER})(?![\w]|\.\d)`,
);
const POSITIVE =
  /\b(?:value|it|which|parameter) (?:is|must be|should be|can only be) an? (positive|non-?negative) integer(?=$|[,;(]| and\b)/i;

const NOT_NEGATIVE =
  /\b(?:value|it|which|number|parameter) (?:(?:must|should|can) be an? [a-z]{3,20} and )?(?:may not|must not|cannot|can't|should not|shall not) be (?:a )?negative(?: (?:number|value|integer))?(?=$|[,;(]| and\b)|^negative (?:numbers|values|integers) (?:are not|cannot be) (?:allowed|supported|permitted|accepted|used|entered)$/i;
// A bound is one whatever is left of it.
const WITHIN_QUOTA = /^if the (?:quotas?|resources?) (?:is|are) (?:sufficient|enough), /i;
/** "It cannot be negative. The minimum value is 1": what tells where the values begin. */
const tellsLeast = saidInCell(
  /\b(?:min(?:imum)?|smallest|at least|(?:greater|more|larger|less|lower) than|positive|(?:starts? )?from -?\d|rang(?:es?|ing)|between)\b|\d\s?(?:to|-|\u2013|~)\s?\d/i,
);
// "Non-negative" alone.
const SIGN = /(?:^|^[^,;.]{1,60}, must be )(?:an? )?(positive|non-?negative)(?: (?:integer|number|value))?$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (
    part.kind !== 'sentence' ||
    cell.type.kind === 'array' ||
    cell.valueKind === 'none' ||
    cell.valueKind === 'boolean'
  )
    return undefined;
  const text = part.text.replace(WITHIN_QUOTA, '');
  const range = chained(text);
  for (const [bound, pattern] of Object.keys(range).length > 1 ? [] : BOUNDS) {
    const { figure = '', unit } = pattern.exec(text)?.groups ?? {};
    const value = readNumber(figure);
    if (value === undefined) continue;
    // "at most 8 lamps" counts lamps; a unit is converted to that of the values, or nothing is read.
    const inOwn = unit === undefined || /^times$/i.test(unit) ? value : unitOf(unit) && quantityIn(value, unit, cell);
    if (inOwn === undefined) return undefined;
    range[bound] = inOwn;
  }
  const sign = POSITIVE.exec(text)?.[1];
  const isCounted = NOT_NEGATIVE.test(text);
  if (isCounted && range.exclusiveMinimum === undefined && !tellsLeast(cell)) range.minimum ??= 0;
  if (isCounted && Object.keys(range).length === 1) return [];
  if (sign !== undefined && range.minimum === undefined && range.exclusiveMinimum === undefined)
    range.minimum = sign.toLowerCase() === 'positive' ? 1 : 0;
  const alone = SIGN.exec(text)?.[1]?.toLowerCase();
  if (alone === 'positive') range.exclusiveMinimum = 0;
  else if (alone !== undefined) range.minimum = 0;
  if (Object.keys(range).length === 1) return undefined;
  // In a String column "the number of IDs cannot exceed 9" counts something inside the text.
  if (cell.valueKind === 'string' && !/\bvalue\b/i.test(text)) return [];
  return canBeRaised(cell) || isConditional(text) || /\b(?:if|when)\b/i.test(text.replace(ABSENCE, ''))
    ? []
    : [withSpecialValues(range, cell)];
}

function chained(text: string): Range {
  const [, low = '', lower, upper, high = ''] = CHAIN.exec(text) ?? [];
  const [first, last] = [readNumber(low), readNumber(high)];
  if (first === undefined || last === undefined) return { kind: 'range' };
  return {
    kind: 'range',
    ...(lower === '<' ? { exclusiveMinimum: first } : { minimum: first }),
    ...(upper === '<' ? { exclusiveMaximum: last } : { maximum: last }),
  };
}

export const oneSidedRange: Phrase = {
  id: 'one-sided-range',
  cue: /\b(?:starts|(?:upper|lower) limit|up to|from|minimum|maximum|min|max|smallest|largest|least|most|exceed|positive|non-?negative|negative)\b|\bthan\b|[<>\u2264\u2265]|\b(?:above|below)\b/i,
  reads,
  examples: [
    {
      text: 'Lamps. If the resources are enough, the maximum value is 50.',
      type: INTEGER,
      gives: [{ kind: 'range', maximum: 50 }],
    },
    {
      text: 'Lamps. It must be a whole and cannot be a negative number.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 0 }],
    },
    {
      text: 'Lamps. The value cannot be a negative integer. The minimum value is 1.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1 }],
    },
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
    {
      text: 'Lamps. Both the default value and maximum value are 90; the minimum value is 2.',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 2, maximum: 90 },
        { kind: 'default', value: 90 },
      ],
    },
    { text: 'Lamps. The value cannot exceed 1,000.', type: INTEGER, gives: [{ kind: 'range', maximum: 1000 }] },
    {
      text: 'Lamps. The value must not be less than 2 or greater than 9.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 2, maximum: 9 }],
    },
    {
      text: 'Lamps. The minimum is 2, the maximum is 9.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 2, maximum: 9 }],
    },
    {
      text: 'Lamps. The value has to be larger than 0 but not larger than 9.',
      type: INTEGER,
      gives: [{ kind: 'range', exclusiveMinimum: 0, maximum: 9 }],
    },
    { text: 'How often it blinks, no more than 9 times.', type: INTEGER, gives: [{ kind: 'range', maximum: 9 }] },
    { text: 'New power, must be non-negative', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    { text: 'Lamps. It cannot be a negative number.', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    { text: 'Lamps. Negative values are not allowed.', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    { text: 'Lamps. It may not be negative.', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    { text: 'Must be >= 2.', type: INTEGER, gives: [{ kind: 'range', minimum: 2 }] },
    { text: 'Lamps. The value must be a positive integer.', type: INTEGER, gives: [{ kind: 'range', minimum: 1 }] },
  ],
  counterExamples: [
    { text: 'Lamps. The value cannot be a negative number of lamps.', type: INTEGER },
    { text: 'Maximum number of lamps.', type: INTEGER },
    { text: 'The value must not be lower than that of min_lamps.', type: INTEGER },
    { text: 'The value cannot exceed 32 characters.', type: STRING },
    { text: 'If lit, the value must be greater than 0.', type: INTEGER },
    { text: 'Lamp IDs. The number of IDs cannot exceed 9.', type: STRING },
    { text: 'Data of a maximum of 31 lamps is kept.', type: STRING },
    { text: 'A lamp goes dark when the value is less than that of another lamp.', type: INTEGER },
  ],
};
