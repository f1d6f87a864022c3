// "Contains 1 to 64 characters", "a maximum of 32 characters", "The length cannot exceed 255".
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { isAboutPart } from './subject.ts';
import { COUNT, readNumber } from '../common/values.ts';

const CHARACTERS = String.raw`\s?(?:(?!of\b)[A-Za-z]+[ -]){0,3}?characters?\b(?! types?\b)`;
// "Each label of the name" is a part of the value.
// "1-36 letters, digits and underscores", "Between 4 and 8 digits": where nothing else is said of the value.
const KINDS_COUNTED = new RegExp(
  String.raw`^(?:[^.;]{0,80}\b(?:composed of|consists? of|made (?:up )?of|is|are|:) )?(?:between |from )?(${COUNT})\s?(?:to|-|\u2013|~|and)\s?(${COUNT}) (?:letters|digits)(?:, [a-z]{1,20}){0,4}(?:,? (?:and|or) [a-z]{1,20})?$`,
  'i',
);
const ELEMENT = /^each (?:of them|elements?|items?|entry|string|([\w-]+)) /i;
const OF_PART = /^each (?!(?:\w+ )?value\b)/i;
const BETWEEN = new RegExp(String.raw`(?<![\w.,])(${COUNT})\s?(?:to|-|\u2013|~|and)\s?(${COUNT})${CHARACTERS}`, 'gi');
const AT_MOST = new RegExp(
  String.raw`\b(?:max(?:imum)?\.?(?: of)?|up to|at most|limited to|no more than|not exceed|cannot exceed|(?:less|fewer) than or equal to|maximum (?:[A-Za-z_]+ )?length(?: is|:| of)?|not (?:be )?(?:longer|more) than) (${COUNT})${CHARACTERS}`,
  'gi',
);
const AT_LEAST = new RegExp(String.raw`\b(?:minimum of|at least|no (?:less|fewer) than) (${COUNT})${CHARACTERS}`, 'gi');
const OR_FEWER = new RegExp(String.raw`(?<![\w.,])(${COUNT})${CHARACTERS} (?:or (?:fewer|less)|at most)\b`, 'gi');
const EXACTLY = new RegExp(
  String.raw`\b(?:consists? of|must (?:be|have|contain)|exactly|fixed (?:to|at)|fixed length of|is|are) (?:exactly )?(${COUNT})${CHARACTERS}|\((${COUNT}) characters consisting\b`,
  'gi',
);
// "A 36-byte ID" is of plain letters, digits and hyphens: as many characters.
const OF_LENGTH = /(?:^|[.,:] |\b(?:is|an?) )(\d{1,4})-(?:byte|character) (?:serial number|id|identifier|uuid)\b/gi;
// "A key contains 127 characters" tells the most that there can be: shorter ones are in use.
const CONTAINS = new RegExp(String.raw`\b(?:contains?|has|have|holds?|be|with|of) (${COUNT})${CHARACTERS}`, 'gi');
const LENGTH_RANGE = new RegExp(
  String.raw`(?<!\b(?:array|prefix|mask|netmask|suffix|segment) )\blength(?: \([^()]{0,20}\))?(?: of [\w ]{1,20})?(?: must be| is|:)?(?: ranges?)?(?: from| between)?:? (${COUNT})\s?(?:to|-|\u2013|~|and)\s?(${COUNT})(?![\w-])`,
  'gi',
);
const LENGTH_LIMIT = new RegExp(
  String.raw`\b(?:maximum (?:[A-Za-z_]+ )?length(?: is|:| of)?|length (?:cannot|must not) exceed|length is (?:up to|at most)) (${COUNT})(?![\w-])`,
  'gi',
);

// "A length greater than 0 and less than 10"
const INEQUALITY = new RegExp(
  String.raw`\blength (?:is |must be |should be |of )?(?:greater|more|longer|larger) than (or equal to )?(${COUNT})(?: characters?| bytes?)?,? (?:and|but) (?:less|smaller|shorter|fewer|lower) than (or equal to )?(${COUNT})(?= characters?\b| bytes?\b|[.,;)]|$)`,
  'i',
);

// "The smallest title length is 6 characters" tells one end, and "by default" none.
const ONE_END = /\b(?:maximum|minimum|largest|longest|greatest|smallest|shortest|least|most|default)\b[^,;]{0,60}$/i;

// "Up to 9 characters are shown": of a longer text.
const CHOSEN =
  /\bcharacters? (?:(?:can|may|must) (?!not\b|be\b)|(?:is|are|will be) (?!(?:also )?(?:allowed|supported|permitted|accepted|possible|required|needed|valid|available|mandatory|expected|the)\b)|(?:is|are) \w+ in the (?!(?:name|value|field|text|string|description)\b))/i;

interface Bounds {
  minimum?: number;
  maximum?: number;
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const found = boundsIn(part.text);
  if (found.length === 0) return undefined;
  // Lengths that differ belong to different cases, as does a length that depends on another field.
  if (
    new Set(found.map((bounds) => JSON.stringify(bounds))).size > 1 ||
    isConditional(part.text) ||
    (OF_PART.test(part.text) && !isOfElement(part.text, cell)) ||
    (!isOfElement(part.text, cell) && isAboutPart(part.text.slice(0, figureIn(part.text)), cell)) ||
    CHOSEN.test(part.text) ||
    /\b(?:if|when) /i.test(withoutSettled(part.text))
  )
    return [];
  const bounds = found[0] ?? {};
  const { minimum: _, ...open } = bounds;
  if (OF_WHAT_IS_LEFT.test(part.text))
    return bounds.minimum === undefined || cell.valueKind !== 'string'
      ? []
      : [{ kind: 'length', minimum: bounds.minimum }];
  if (cell.valueKind === 'string') return [{ kind: 'length', ...(MAY_BE_EMPTY.test(part.text) ? open : bounds) }];
  // An array of objects has no characters: its elements are meant.
  const ofElements =
    cell.type.kind === 'array' && cell.valueKind === 'none' && /^the value (?:contains|consists of)\b/i.test(part.text);
  if (ofElements) return [{ kind: 'items', ...bounds }];
  return INEQUALITY.test(part.text) ? undefined : [];
}

// "(may also be used when it is lit)" and what a semicolon parts from the length set it no condition.
const SETTLED =
  /^[Ii]f (?:[\w ]{1,20} is )?(?:specified|given|provided), |\((?:may|can) also\b[^()]{0,120}\)|^[^;]*;(?=[^;]*\d)/g;

function withoutSettled(text: string): string {
  return text.replace(SETTLED, '');
}

// "It can be empty or 1 to 9 characters."
const MAY_BE_EMPTY = /\b(?:can|may) be (?:left )?(?:empty|blank)(?: or| and)\b|\((?:empty|blank) or (?=\d)/i;

// "1-90 characters after markup has been read": what is sent may be longer, but no shorter.
const OF_WHAT_IS_LEFT =
  /\bcharacters?\b[^.;]{0,40}? (?:after|once) (?:[\w-]+ ){0,3}(?:pars|decod|strip|trim|unescap|remov|resol|read\b)/i;

/** "Each name contains ..." in the cell of `names`. */
function isOfElement(text: string, cell: Cell): boolean {
  const match = ELEMENT.exec(text);
  if (match === null || cell.type.kind !== 'array') return false;
  const noun = match[1]?.toLowerCase();
  // "Lamp names. Each name ..." of a list by any name.
  const told = /^[^.,:;(\n]{0,80}/.exec(cell.text)?.[0].split(/ (?:of|for|in|to|that|which) /)[0] ?? '';
  return (
    noun === undefined ||
    told.toLowerCase().endsWith(`${noun}s`) ||
    cell.name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .at(-1)
      ?.replace(/s$/, '') === noun
  );
}

/** Where the first figure of a bound stands. */
function figureIn(text: string): number {
  const matches = [BETWEEN, LENGTH_RANGE, AT_MOST, OR_FEWER, LENGTH_LIMIT, AT_LEAST, EXACTLY, CONTAINS].flatMap(
    (pattern) => [...text.matchAll(pattern)],
  );
  return leastOf(matches.map(({ 0: whole, 1: figure = '', index }) => index + whole.indexOf(figure)));
}

function boundsIn(text: string): Bounds[] {
  const found: Bounds[] = [];
  for (const pattern of [BETWEEN, LENGTH_RANGE]) {
    for (const match of text.matchAll(pattern)) found.push(bounds(match[1], match[2]));
  }
  const kinds = KINDS_COUNTED.exec(text);
  if (kinds !== null) found.push(bounds(kinds[1], kinds[2]));
  const between = INEQUALITY.exec(text);
  if (between !== null) found.push(inequality(between));
  if (found.length > 0) return found;
  for (const pattern of [AT_MOST, OR_FEWER, LENGTH_LIMIT]) {
    for (const match of text.matchAll(pattern)) found.push(bounds(undefined, match[1]));
  }
  const least = [...text.matchAll(AT_LEAST)].map((match) => bounds(match[1], undefined));
  if (least.length === 1 && found.length === 1) return [{ ...least[0], ...found[0] }];
  if (found.length > 0 || least.length > 0) return [...found, ...least];
  const exact = [...text.matchAll(EXACTLY), ...text.matchAll(OF_LENGTH)]
    .filter((match) => !ONE_END.test(text.slice(Math.max(0, match.index - 90), match.index)))
    .map((match) => bounds(match[1] ?? match[2], match[1] ?? match[2]));
  return exact.length > 0 ? exact : [...text.matchAll(CONTAINS)].map((match) => bounds(undefined, match[1]));
}

function inequality([, orLow, low = '', orHigh, high = '']: RegExpExecArray): Bounds {
  const [above, below] = [readNumber(low) ?? Number.NaN, readNumber(high) ?? Number.NaN];
  return { minimum: orLow === undefined ? above + 1 : above, maximum: orHigh === undefined ? below - 1 : below };
}

function bounds(minimum: string | undefined, maximum: string | undefined): Bounds {
  const [low, high] = [readNumber(minimum ?? ''), readNumber(maximum ?? '')];
  return { ...(low !== undefined ? { minimum: low } : {}), ...(high !== undefined ? { maximum: high } : {}) };
}

export const characterCount: Phrase = {
  id: 'character-count',
  cue: /\bcharacters?\b|\blength\b|\d (?:letters|digits)\b|\d-(?:byte|character) /i,
  reads,
  examples: [
    { text: 'Lamp title, max. 9 characters.', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    {
      text: 'Lamp titles. Each title contains 1 to 9 characters.',
      type: STRINGS,
      gives: [{ kind: 'length', minimum: 1, maximum: 9 }],
    },
    {
      text: 'Lamp title. The title consists of 1 to 64 characters.',
      type: STRING,
      gives: [{ kind: 'length', minimum: 1, maximum: 64 }],
    },
    {
      text: 'Lamp title, which may hold up to 1,024 Unicode characters.',
      type: STRING,
      gives: [{ kind: 'length', maximum: 1024 }],
    },
    {
      text: 'Lamp title: 1. Has no spaces. 2. Contains 2-30 characters.',
      type: STRING,
      gives: [{ kind: 'length', minimum: 2, maximum: 30 }],
    },
    { text: 'Filter lamps by title (max 90 characters)', type: STRING, gives: [{ kind: 'length', maximum: 90 }] },
    {
      text: 'Hint that is shown when the lamp is lit; 1-64 characters',
      type: STRING,
      gives: [{ kind: 'length', minimum: 1, maximum: 64 }],
    },
    {
      text: 'Lamp notes. The description holds up to 90 characters.',
      type: STRING,
      gives: [{ kind: 'length', maximum: 90 }],
    },
    { text: 'The maximum title length is 90 characters.', type: STRING, gives: [{ kind: 'length', maximum: 90 }] },
    {
      text: 'Why it is dark. Limited to 90 characters in length.',
      type: STRING,
      gives: [{ kind: 'length', maximum: 90 }],
    },
    { text: 'Lamp sign of 9 characters or fewer.', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: 'Lamp unit, which cannot exceed 8 characters.', type: STRING, gives: [{ kind: 'length', maximum: 8 }] },
    {
      text: 'Lamp code (six characters consisting of digits).',
      type: STRING,
      gives: [{ kind: 'length', minimum: 6, maximum: 6 }],
    },
    {
      text: 'Lamp code. The length ranges from 4 to 6.',
      type: STRING,
      gives: [{ kind: 'length', minimum: 4, maximum: 6 }],
    },
    { text: 'Lamp code. It can be empty or 2 to 9 characters.', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: 'Note on the lamp (empty or 2-9 characters)', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    {
      text: 'Note on the lamp, 1-90 characters after marks are removed',
      type: STRING,
      gives: [{ kind: 'length', minimum: 1 }],
    },
    { text: 'Lamp code, a 36-byte ID of a lamp.', type: STRING, gives: [{ kind: 'length', minimum: 36, maximum: 36 }] },
    { text: 'Lamp code. It needs at least 4 characters.', type: STRING, gives: [{ kind: 'length', minimum: 4 }] },
    {
      text: 'Lamps. The value contains 1 to 50 characters.',
      type: OBJECTS,
      gives: [{ kind: 'items', minimum: 1, maximum: 50 }],
    },
  ],
  counterExamples: [
    { text: 'Lamp title. Up to 9 characters are shown.', type: STRING },
    { text: 'Lamp link. The path may have up to 9 characters.', type: STRING },
    { text: 'Lamp link, whose host part can hold 9 characters.', type: STRING },
    { text: 'Lamp code. It starts with a letter followed by up to 9 characters.', type: STRING },
    { text: 'Lamp code with steps of at most 9 characters.', type: STRING },
    { text: 'If the lamp is lit, the title contains 1 to 9 characters.', type: STRING },
    { text: 'A key cannot exceed 8 characters and a value cannot exceed 9 characters.', type: STRING },
    { text: 'Lamp path. Each step can contain up to 9 characters.', type: STRING },
    { text: 'Lamp code. It needs at least two of these character types: digits and letters.', type: STRING },
    { text: 'The default minimum title length is 6 characters.', type: STRING },
    { text: 'The shortest title is 6 characters.', type: STRING },
    { text: 'Lamp picture: a 36-byte image.', type: STRING },
    { text: 'Lamp number of up to 9 characters.', type: INTEGER },
    { text: 'The title cannot contain the characters <>.', type: STRING },
  ],
};
