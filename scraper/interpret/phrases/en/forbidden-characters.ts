// "It cannot contain angle brackets (<>)", "does not support the following special characters: !<>&": signs that a text must not hold.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { patternWithout } from '../common/forbidden-signs.ts';
import { INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const CHARACTERS = '(?:(?:any of )?(?:the )?(?:following )?(?:special )?characters?:? )?';
const NOT_HELD = new RegExp(
  String.raw`\b(?:(?:cannot|can not|can't|must not|may not) (?:contain|include|have)|(?:does|do) not (?:support|allow)) (?:the )?${CHARACTERS}(.{1,300})$`,
  'i',
);
const NOT_ALLOWED = /(?:^|, (?:and )?)([^,;:]{1,60}) (?:are|is) not (?:allowed|supported|permitted)$/i;
// "Uppercase letters, spaces, and certain special characters (including <|>) are not allowed": of those that are named it is sure.
const KINDS_NOT_ALLOWED =
  /^((?:(?:uppercase|lowercase|capital) letters|digits|spaces)(?:, (?:(?:uppercase|lowercase|capital) letters|digits|spaces)){0,3}),? and (?:certain |some |the following |these )?special characters:? \((?:including |such as )?([^\sA-Za-z0-9]{1,24})\) are not (?:allowed|supported|permitted)$/i;
const RANGES: readonly [RegExp, string][] = [
  [/(?:uppercase|capital) letters/i, 'A-Z'],
  [/lowercase letters/i, 'a-z'],
  [/digits/i, '0-9'],
  [/spaces/i, ' '],
];
const ASCII_CODES =
  /(?:non-?printable )?ASCII(?: characters| codes)? ?\(0 ?(?:-|\u2013|~|to) ?31\)(?: characters)?(?: and (?:the )?following (?:special )?characters: ?)?/i;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['asterisk', '*'],
  ['angle bracket', '<>'],
  ['left angle bracket', '<'],
  ['right angle bracket', '>'],
  ['less-than', '<'],
  ['greater-than', '>'],
  ['backslash', '\\'],
  ['comma', ','],
  ['vertical bar', '|'],
  ['slash', '/'],
]);
const NAMED = /^(?:an? |the )?([a-z-]{2,12}(?: [a-z-]{2,12}){0,2})(?: ?\(([^A-Za-z0-9()]{0,3}|. and .)\))?$/i;
const SIGNS = /^[^\sA-Za-z0-9\u0080-\uffff]{1,24}$/;
const SOFT = /\b(?:such as|like|certain|including|for example|e\.g|etc|only|consecutive)\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return undefined;
  const [, kinds = '', shown = ''] = KINDS_NOT_ALLOWED.exec(part.text) ?? [];
  if (kinds !== '') {
    const ranges = RANGES.filter(([words]) => words.test(kinds)).map(([, range]) => range);
    const without = patternWithout(shown, false, ranges.join(''));
    return without === undefined ? [] : [{ kind: 'pattern', pattern: without }];
  }
  const held = NOT_HELD.exec(part.text)?.[1];
  const listed = held ?? NOT_ALLOWED.exec(part.text)?.[1];
  if (listed === undefined) return undefined;
  if (SOFT.test(held ?? part.text) || isConditional(part.text)) return [];
  const signs = signsIn(listed.replace(ASCII_CODES, ' ').replace(/^\s*(?:,\s*)?(?:and|or) /, ''));
  const pattern = signs === undefined ? undefined : patternWithout(signs, ASCII_CODES.test(listed));
  return pattern === undefined ? [] : [{ kind: 'pattern', pattern }];
}

/** Undefined where the list holds other words; a comma between two items is none of the signs. */
function signsIn(list: string): string | undefined {
  // A sign beside its name first, so that its comma and blanks part nothing.
  const items = list.replace(
    /\(([^()]{0,9})\)/g,
    (_, inner: string) => `(${inner.replaceAll(', ', '').replaceAll(' and ', '').replaceAll(',', '\u0001')})`,
  );
  const parts = items
    .trim()
    .split(/,? (?:and|or) |, | (?=[^\sA-Za-z0-9(])/)
    .map((item) => item.replaceAll('\u0001', ',').trim());
  // Several rows of signs are texts: "..", "-.".
  if (parts.filter((part) => SIGNS.test(part) && part.length > 1).length > 1) return undefined;
  const signs = parts.map(signsOf);
  return signs.includes(undefined) ? undefined : signs.join('');
}

function signsOf(item: string): string | undefined {
  if (item === '') return '';
  const alone = /^\((.)\)$/.exec(item)?.[1];
  if (alone !== undefined) return alone;
  // Quotes around several signs make a text of them: what must not stand in a row.
  if (/^(["'\u201c\u2018]).{2,}["'\u201d\u2019]$/.test(item)) return undefined;
  if (/^(["']).\1$/.test(item)) return item.slice(1, -1);
  if (SIGNS.test(item)) return item.replace(/(?<=.)[.,]$/, '');
  const [, name = '', shown = ''] = NAMED.exec(item) ?? [];
  const singular = name.toLowerCase().replace(/ signs?$/, '');
  const known = [singular, singular.replace(/s$/, ''), singular.replace(/es$/, '')]
    .map((one) => NAMES.get(one))
    .find((one) => one !== undefined);
  const sign = shown.replace(' and ', '');
  return known !== undefined && (sign === '' || [...sign].every((one) => known.includes(one))) ? known : undefined;
}

export const forbiddenCharacters: Phrase = {
  id: 'forbidden-characters',
  cue: /\bnot\b|\bcan(?:not|'t)\b/i,
  reads,
  examples: [
    {
      text: 'Lamp titles, parted by commas. Uppercase letters, spaces, and certain special characters (including <|>) are not allowed.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^A-Z <>|]*$' }],
    },
    {
      text: 'Lamp title. It cannot contain angle brackets (<>).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }],
    },
    {
      text: 'Lamp title, which does not support the following special characters: &!<"',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^!"&<]*$' }],
    },
    {
      text: 'Lamp title. It must not contain ASCII (0-31), commas (,), equal signs (=), and backslashes ().',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: String.raw`^[^\x00-\x1f,=\\]*$` }],
    },
    {
      text: 'Lamp title; it cannot contain ASCII codes (0–31) and following characters: =|/',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: String.raw`^[^\x00-\x1f/=|]*$` }],
    },
    {
      text: 'Lamp title of any length, and angle brackets (<) and (>) are not allowed.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }],
    },
    {
      text: 'Lamp title. Its text cannot contain angle brackets (< and >).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }],
    },
    {
      text: String.raw`Lamp mark. It cannot contain ASCII (0-31) and *<>=\.`,
      type: STRING,
      gives: [{ kind: 'pattern', pattern: String.raw`^[^\x00-\x1f*<=>\\]*$` }],
    },
    {
      text: 'Lamp title. It cannot contain a less-than sign (<) or greater-than sign (>).',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }],
    },
  ],
  counterExamples: [
    {
      text: 'Lamp title. Uppercase letters, spaces, and certain words (including lamp) are not allowed.',
      type: STRING,
    },
    { text: 'Lamp title. It cannot contain special characters such as < and >.', type: STRING },
    { text: 'Lamp title. It cannot contain its own name.', type: STRING },
    { text: 'Lamp title. It cannot contain spaces.', type: STRING },
    { text: 'Lamp title. It cannot contain "..", ".-", or "-.".', type: STRING },
    { text: 'Lamp title. It cannot contain .., .-, or -.', type: STRING },
    { text: 'Lamp title; signs such as !; <> are not allowed.', type: STRING },
    { text: 'If lit, it cannot contain angle brackets (<>).', type: STRING },
    { text: 'Lamp title. Old lamps are not allowed.', type: STRING },
    { text: 'Lamp titles. It cannot contain angle brackets (<>).', type: STRINGS },
    { text: 'Lamp number. It cannot contain angle brackets (<>).', type: INTEGER },
  ],
};
