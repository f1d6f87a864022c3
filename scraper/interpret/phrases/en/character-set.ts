// "It may contain only uppercase and lowercase letters and hyphens (-)": a closed set of characters.
// Read only where the text says which letters it means: plain "letters" may be those of every script.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { readNumber } from '../common/values.ts';
import { isCombinable } from './single-values.ts';
import { isConditional } from './sentences.ts';

const ONLY_VERB =
  /(?:^|[,;:] |\b(?:and|which|it|value|values|name|key|parameter|field) )(?:(?:can|may|must|should) (?:only (?:contain|include|consist of|have)|(?:contain|include|consist of|have) only)|(?:contains|includes|consists of) only) (.{3,200})$/i;
const ARE_ALLOWED = /(?:^|[;,] )only (?:the )?(?:characters )?(.{3,200}) (?:are|is) (?:allowed|supported|permitted)$/i;
// "4 to 9 characters consisting of only digits and hyphens", "(eight characters consisting of digits)".
const CONSISTING =
  /\bconsist(?:ing|s) (?:of only|only of) (.{3,200})$|\((?:\d{1,4}|[a-z]{3,10}) characters consisting of ([^()]{3,100})\)$/i;
const DIGITS =
  /\b(?:consists? of|is|are) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) digits(?:$|,? and cannot be (?:empty|left blank)$)/i;
const HEXADECIMAL =
  /^(?:[^,;.]{0,160}\b(?:is|are|indicates) )?(?:expressed (?:in hexadecimal format|as an? hexadecimal (?:character )?string)(?:, and [^;.]{1,80})?|(?:(?:an?|the) )?hexadecimal character string\b[^,;.]{0,120})$/i;
/** A sign or a prefix beside the digits. */
const holdsSigns = saidInCell(/#|\b0x|\bcolons?\b|\bhyphens?\b|\bprefix|\bseparated\b|:[0-9a-f]{2}:/i);
const SETS: readonly [RegExp, string][] = [
  [/^(?:upper|lower) ?case\+(?:upper|lower) ?case (?:english |latin )?letters$/i, 'A-Za-z'],
  [/^upper ?case (?:english |latin )?letters(?: \(A-Z\))?$/i, 'A-Z'],
  [/^lower ?case (?:english |latin )?letters(?: \(a-z\))?$/i, 'a-z'],
  [/^(?:english|latin) letters$/i, 'A-Za-z'],
  [/^letters \((?:a-z,? ?(?:and )?A-Z|A-Z,? ?(?:and )?a-z)\)$/, 'A-Za-z'],
  [/^A-Z$/, 'A-Z'],
  [/^a-z$/, 'a-z'],
  [/^(?:digits?(?: \(0-9\))?|numbers(?: \(0-9\))?|0-9)$/i, '0-9'],
  [/^(?:hyphens?(?: \(-\))?|-)$/i, '-'],
  [/^(?:underscores?(?: \(_\))?|_)$/i, '_'],
  [/^(?:periods?|dots?)(?: \(\.\))?$/i, '.'],
];
const BOTH_CASES = /(?<=(?:upper|lower) ?case) and (?=(?:upper|lower) ?case (?:english |latin )?letters)/gi;
// What else the cell says of characters could widen the set.
const mayHoldMore = saidInCell(
  /\b(?:spaces?|special characters?|wildcards?|asterisks?|chinese|unicode|also|other characters|slash(?:es)?|colons?|commas?)\b|\bif .{0,60}\b(?:contain|letters?|characters?)\b/i,
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return undefined;
  const whole = wholeOf(part.text, cell);
  if (whole !== undefined) return whole;
  const consisting = CONSISTING.exec(part.text);
  const listed =
    consisting?.[1] ?? consisting?.[2] ?? ONLY_VERB.exec(part.text)?.[1] ?? ARE_ALLOWED.exec(part.text)?.[1];
  if (listed === undefined) return undefined;
  const sets = listed
    .replace(/^characters /i, '')
    .replace(BOTH_CASES, '+')
    .split(/, (?:and |or )?| (?:and|or) /i)
    .map((name) => SETS.find(([pattern]) => pattern.test(name.trim()))?.[1]);
  // One letter case, or a sign, that is not understood leaves the set open.
  if (sets.length < 2 || sets.includes(undefined)) return undefined;
  if (isConditional(part.text) || mayHoldMore(cell) || isCombinable(cell)) return [];
  return [{ kind: 'pattern', pattern: `^[${ordered(sets.join(''))}]*$` }];
}

/** Digits of a number, or of the base of sixteen. */
function wholeOf(text: string, cell: Cell): Constraint[] | undefined {
  const count = readNumber(DIGITS.exec(text)?.[1] ?? '');
  const pattern = count !== undefined ? `^[0-9]{${count}}$` : HEXADECIMAL.test(text) ? '^[0-9A-Fa-f]*$' : undefined;
  if (pattern === undefined) return undefined;
  return isConditional(text) || holdsSigns(cell) || isCombinable(cell) ? [] : [{ kind: 'pattern', pattern }];
}

/** Ranges first, a hyphen last, where it is one. */
function ordered(characters: string): string {
  const ranges = ['A-Z', 'a-z', '0-9'].filter((range) => characters.includes(range));
  const signs = characters.replace(/A-Z|a-z|0-9/g, '');
  return ranges.join('') + ['_', '.', '-'].filter((sign) => signs.includes(sign)).join('');
}

export const characterSet: Phrase = {
  id: 'character-set',
  cue: /\bonly\b[^.]{0,200}(?:letters|a-z|digits|0-9)|\bconsisting of\b|\bdigits\b|\bhexadecimal\b/i,
  reads,
  examples: [
    {
      text: 'Lamp code. It has 2 to 9 characters consisting of only lowercase letters, digits, and hyphens (-).',
      type: STRING,
      gives: [
        { kind: 'length', minimum: 2, maximum: 9 },
        { kind: 'pattern', pattern: '^[a-z0-9-]*$' },
      ],
    },
    {
      text: 'Lamp code, which consists of six digits.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[0-9]{6}$' }],
    },
    {
      text: 'The light is expressed in hexadecimal format.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[0-9A-Fa-f]*$' }],
    },
    {
      text: 'Lamp title. It may contain only digits, uppercase letters, lowercase letters, and hyphens (-).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[A-Za-z0-9-]*$' }],
    },
    {
      text: 'Lamp code; only 0-9, A-Z, _, and a-z are allowed',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[A-Za-z0-9_]*$' }],
    },
    {
      text: 'Lamp code. Must contain only digits, underscores and lowercase English letters.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[a-z0-9_]*$' }],
    },
    {
      text: 'Lamp code. It may contain only uppercase and lowercase letters and periods (.).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[A-Za-z.]*$' }],
    },
  ],
  counterExamples: [
    { text: 'Colour. It is expressed in hexadecimal format, such as #ffeedd.', type: STRING },
    { text: 'Colour. Only the first part of the title (two digits) is kept.', type: STRING },
    { text: 'Lamp title. It can contain only letters, digits, and hyphens (-).', type: STRING },
    { text: 'Lamp title. It can contain uppercase letters, digits, and hyphens (-).', type: STRING },
    { text: 'Lamp title. Only A-Z and 0-9 are allowed. Spaces are kept.', type: STRING },
    { text: 'Lamp titles, separated by commas. Only A-Z and 0-9 are allowed.', type: STRING },
    { text: 'Lamp number. Only A-Z and 0-9 are allowed.', type: INTEGER },
    { text: 'If lit, it can contain only A-Z and 0-9.', type: STRING },
  ],
};
