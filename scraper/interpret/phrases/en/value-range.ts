// "The value ranges from 1 to 1,000", "between 1 and 9", "Value range: 0-100". On an array, the range counts its elements.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, NUMBER_TYPE, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { isIdentifier, NUMBER, readNumber } from '../values.ts';

// A unit may follow each figure: "1 Mbit/s", "10%", "0 (default)".
const UNIT = String.raw`(?:\s?%|\s[A-Za-z]+(?:/[a-z]+)?(?=\s(?:to|and)\b))?(?:\s\([^()]{0,40}\))?`;
const BETWEEN = String.raw`(${NUMBER})${UNIT}\s?(?:to|and|-|~|\u2013)\s?(${NUMBER})(?![\w-]|\.\d)`;
const RANGE = new RegExp(
  String.raw`\b(?:rang(?:es?|ing)(?: is)?(?: from| between| of|:)?|values?:|(?:value|number|which|it|port|integer|must|should|can) (?:is |are |be )?(?:an? (?:integer|number|value) )?(?:between|from)|value (?:is|can be|must be):?(?: an integer)?(?: from| between)?(?: ${NUMBER} or)?)\s*[[(]?${BETWEEN}`,
  'gi',
);
const BRACKETED = new RegExp(String.raw`\b(?:range|values?)(?: is)?:? ?[[(](${NUMBER}), ?(${NUMBER})[\])]`, 'gi');
const NEXT_RANGE = /^\s*,?\s*(?:(?:or|and)\s+)?[-\u2212]?\d/;
const NOT_VALUES = /^[\])]?(?:\s(?:[\w-]+\s)?(?:characters?|bytes?|digits?)\b)/i;
const VARIES = /\brange\b[^.]{0,60}\b(?:var(?:y|ies)|depends)\b/i;
const TRAILING = /^[^.;]*\b(?:if|when|unless)\b/i;
const SPECIAL = new RegExp(
  String.raw`(?:^|[.;(]\s?|\n)(?:the value )?(${NUMBER}) (?:indicates|means)\b|\bvalue can be (${NUMBER}) or\b`,
  'gi',
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const found = [...text.matchAll(RANGE), ...text.matchAll(BRACKETED)].filter(
    (match) =>
      !NOT_VALUES.test(text.slice(match.index + match[0].length)) &&
      !/\blength(?: \S+)? $/i.test(text.slice(0, match.index)),
  );
  const match = found[0];
  if (match === undefined) return undefined;
  const minimum = readNumber(match[1] ?? '');
  const maximum = readNumber(match[2] ?? '');
  if (minimum === undefined || maximum === undefined || minimum > maximum) return undefined;
  // Two ranges in a sentence belong to two cases; a range of one case, or one that varies, binds nothing.
  const rest = text.slice(match.index + match[0].length);
  if (
    isOneOption(text.slice(0, match.index), cell) ||
    found.length > 1 ||
    NEXT_RANGE.test(rest) ||
    isConditional(text) ||
    TRAILING.test(rest) ||
    VARIES.test(cell.text) ||
    cell.valueKind === 'boolean'
  )
    return [];
  if (/\b(?:latency|time|period) of\b/i.test(rest)) return [];
  // "HOUR ranges from 0 to 23" in the text of another field is a part of its value.
  const subject = text.slice(0, match.index).trim();
  if (isIdentifier(subject) && !subject.includes(' ') && subject !== cell.name) return [];
  if (cell.type.kind === 'array') {
    // Of an array of numbers, or of anything, the range could be that of an element.
    return cell.valueKind === 'number' || cell.type.items.kind === 'any' ? [] : [{ kind: 'items', minimum, maximum }];
  }
  if (cell.valueKind === 'none' || isListOfNumbers(cell)) return [];
  const special = specialValues(cell.text);
  const low = Math.min(minimum, ...special);
  const high = Math.max(maximum, ...special);
  const [isAbove, isBelow] = [
    low === minimum && /\(exclusive\)/i.test(match[0]),
    high === maximum && /^\s?\(exclusive\)/i.test(rest),
  ];
  return [
    {
      kind: 'range',
      ...(isAbove ? { exclusiveMinimum: low } : { minimum: low }),
      ...(isBelow ? { exclusiveMaximum: high } : { maximum: high }),
    },
  ];
}

/** "Options: Off. On: The value ranges from 1 to 9": the range is that of one option. */
function isOneOption(before: string, cell: Cell): boolean {
  return (
    /(?:^|[;.]\s)[^:.;]{1,60}:\s(?:the )?$/i.test(before.replace(/value $/i, '')) && /\boptions?\s?:/i.test(cell.text)
  );
}

/** "1,3,12" in a String column: the range is that of its parts. */
function isListOfNumbers(cell: Cell): boolean {
  return /\bseparated by commas\b/i.test(cell.text);
}

/** "0 indicates for ever" beside a range from 1: the value is allowed too. */
function specialValues(text: string): number[] {
  return [...text.matchAll(SPECIAL)].flatMap((match) => readNumber(match[1] ?? match[2] ?? '') ?? []);
}

export const valueRange: Phrase = {
  id: 'value-range',
  cue: /\d.*\d/s,
  reads,
  examples: [
    {
      text: 'Brightness. The value ranges from 1 to 12,000.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 12000 }],
    },
    {
      text: 'Room. Ranges from 1 (inclusive) to 64 (exclusive).',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, exclusiveMaximum: 64 }],
    },
    {
      text: 'Tilt. The value ranges from -45 to 45.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: -45, maximum: 45 }],
    },
    {
      text: 'Share. The value ranges from 0.001 to 1.',
      type: NUMBER_TYPE,
      gives: [{ kind: 'range', minimum: 0.001, maximum: 1 }],
    },
    { text: 'Lamp slot. Range: [1, 20]', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 20 }] },
    { text: 'Share. Value range: 0-100', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 100 }] },
    {
      text: 'Lamp number, an integer between 1 and 9.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 9 }],
    },
    {
      text: 'Progress. The value is an integer ranging from 0 to 100.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 0, maximum: 100 }],
    },
    {
      text: 'Lamps. The value ranges from 1 to 30.',
      type: STRINGS,
      gives: [{ kind: 'items', minimum: 1, maximum: 30 }],
    },
    {
      text: 'Years of light. The value ranges from 1 to 9. 0 indicates for ever.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 0, maximum: 9 }],
    },
    {
      text: 'Years of light. The value can be -1 or ranges from 1 to 9.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: -1, maximum: 9 }],
    },
  ],
  counterExamples: [
    { text: 'When lit, the value ranges from 1 to 5.', type: INTEGER },
    { text: 'A wall lamp ranges from 10 to 20, and a desk lamp ranges from 5 to 9.', type: INTEGER },
    { text: 'Lamp code. The value is an integer ranging from 10 to 19, 30 to 39, or 50 to 59.', type: INTEGER },
    { text: 'The value ranges from 1 to 5 characters.', type: STRING },
    { text: 'Lumen. The value ranges from 5 to 9. The range may vary by room.', type: INTEGER },
    { text: 'Days. The value ranges from 1 to 31. The values are separated by commas (,).', type: STRING },
    { text: 'Lamp timer. HOUR ranges from 0 to 23.', type: STRING },
    { text: 'Lumen of each lamp. The value ranges from 5 to 9.', type: INTEGERS },
  ],
};
