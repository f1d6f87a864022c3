// Elements of an array: "A maximum of 100 lamp IDs can be queried", "Up to 5 lamps are allowed", "The list can hold at most 9 keys".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';
import { countsOthers } from './subject.ts';
import { COUNT, readNumber } from '../common/values.ts';

const NOUNS = String.raw`\s(?!characters\b)(?:[\w-]+\s){0,5}?[\w-]+\s(?:can|may|must|is|are)\b`;
const LIMIT = String.raw`(?:a maximum of|up to|at most|no more than|not more than)`;
const OPENING_LIMIT = new RegExp(String.raw`^(?:currently, )?${LIMIT} (${COUNT})(?:${NOUNS}|\s(?:can|may) be\b)`, 'i');
const EXACTLY = new RegExp(
  String.raw`^exactly (${COUNT}) (?!characters\b|[^.]{0,60}\b(?:each|every|per|default|primary|main)\b)(?:[\w-]+ ){1,4}must be (?:specified|given|provided|passed|listed|selected)$`,
  'i',
);
const OPENING_RANGE = new RegExp(String.raw`^(${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})${NOUNS}`, 'i');
const STATED_LIMIT = new RegExp(
  String.raw`(?:\byou can (?:specify|enter|set|query|add|configure|select|bind|pass) ${LIMIT} (${COUNT}) (?!characters\b)[a-z]|\bthe maximum number of [\w -]{1,60} is (${COUNT})$|\bthe number of [\w -]{1,40} (?:cannot|must not) exceed (${COUNT})$|\((?:a )?maximum of (${COUNT})\)$)`,
  'i',
);
const AT_LEAST = new RegExp(
  String.raw`^at least (${COUNT})${NOUNS}|^the (?:list|array) (?:must )?contains? at least (${COUNT})\b`,
  'i',
);
const LIST_LIMIT = new RegExp(
  String.raw`\b(?:list|array|it|which|this (?:parameter|field)) (?:can )?(?:contains?|holds?|includes?|has|have) (?:${LIMIT}) (${COUNT})(?= (?!characters\b)[a-z])|\b(?:list|array|ids) of ${LIMIT} (${COUNT}) (?!characters\b)[a-z]`,
  'i',
);
/** "A room consists of a maximum of nine lamps" in the cell of `lamps`. */
const HOLDS = new RegExp(
  String.raw`\b(?:contains?|consists? of|includes?|has|have|holds?|supports?|(?:can|may) (?:have|contain|include|hold)) ${LIMIT} (${COUNT}) (?!characters\b)([a-z][\w-]{1,40})(?=$|[ ,;.])`,
  'i',
);
// What stands in few words at the end: "(max 5)", "; up to 5 items".
const SHORT_LIMIT = new RegExp(
  String.raw`[(,;] ?max(?:imum)?\.?(?: of)? (${COUNT})\)?$|[;,] ?${LIMIT} (${COUNT}) (?:items|elements|entries)$|^${LIMIT} (${COUNT}) [a-z][a-z -]{1,40}$`,
  'i',
);
const SHORT_RANGE = new RegExp(
  String.raw`\b(?:list|array) of (${COUNT})\s?[-\u2013]\s?(${COUNT}) (?!characters\b)[a-z]|\b(?:include|contain) (${COUNT})\s?[-\u2013]\s?(${COUNT}) (?:items|elements|entries)\b|\((${COUNT})\s?[-\u2013]\s?(${COUNT})\)$|^(${COUNT}) to (${COUNT}) (?:items|elements|entries)$`,
  'i',
);
// "A lamp has at most 9 wires, and each wire at most 5 threads": the second one counts in the elements.
const OF_ELEMENTS = /, each (?:of |with |has )[^,;.]*$|,? and each (?:[\w-]+ ){1,4}?(?:contains?|has|have|can)\b.*$/i;
const LIST_RANGE = new RegExp(
  String.raw`\b(?:array|list) length ranges from (${COUNT}) to (${COUNT})(?![\w-])|\b(?:list|array|it|which) (?:can )?(?:contains?|holds?|includes?) (${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})(?= (?!characters\b)[a-z])`,
  'i',
);
const LIST_LENGTH = new RegExp(
  String.raw`\b(?:array|list) length (?:cannot exceed|should not exceed|is at most) (${COUNT})(?![\w-])`,
  'i',
);
// "Currently, only one value is accepted".
const ONLY_ONE =
  /^(?:currently,? )?only one (?:value|item|element|key|id|ip address)(?: is| can be) (?:accepted|supported|allowed|specified|configured|set)(?: currently| at a time)?$/i;
// "Only the first one is valid": the others are refused only where the text says so.
const ONLY_FIRST =
  /^(?:currently,? )?only the first (?:one|element|item|value|entry|object|record)\b[^,;]{0,60} (?:counts?\b|(?:is|are|can be|takes?) (?:valid|used|supported|accepted|effect|effective|processed|read))\b/i;
const refusesMore = saidInCell(
  /\b(?:two or more|more than one|multiple|several|other|further|additional) (?:elements?|items?|values?|entries|objects|records|ones)\b[^.;]{0,60}\b(?:errors?|fails?|rejected|refused|not allowed)\b/i,
);
const ONE_BY_ONE = /^each\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  if (ONLY_ONE.test(part.text) || (ONLY_FIRST.test(part.text) && refusesMore(cell)))
    return cell.type.kind === 'array' ? [{ kind: 'items', maximum: 1 }] : undefined;
  const text = part.text.replace(OF_ELEMENTS, '');
  const short = shortForms(text, cell);
  const range = OPENING_RANGE.exec(text) ?? compact(LIST_RANGE.exec(text)) ?? short.range;
  const limit =
    OPENING_LIMIT.exec(text) ??
    LIST_LIMIT.exec(text) ??
    LIST_LENGTH.exec(text) ??
    STATED_LIMIT.exec(text) ??
    ofName(text, cell) ??
    short.limit;
  const exact = firstGroup(EXACTLY.exec(text)) || undefined;
  const least = AT_LEAST.exec(text);
  const minimum = readNumber(range?.[1] ?? exact ?? firstGroup(least));
  const maximum = readNumber(range?.[2] ?? exact ?? firstGroup(limit));
  if (maximum === undefined && minimum === undefined) return undefined;
  if (short.limit !== limit && /\bcharacters?\b/i.test(text)) return undefined;
  // A String that lists several things counts them in a way that a schema cannot say.
  if (cell.type.kind !== 'array' || countsOthers(part.text, cell) || isConditional(text) || ONE_BY_ONE.test(text))
    return [];
  return [
    { kind: 'items', ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) },
  ];
}

function ofName(text: string, { name }: Cell): RegExpExecArray | null {
  const match = HOLDS.exec(text);
  const noun = (match?.[2] ?? '').toLowerCase();
  const words = name
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const last = words.at(-1) ?? '';
  return match !== null &&
    last.length > 2 &&
    (noun === last || noun === `${last}s`) &&
    !/\b(?:each|every)\b/i.test(text) &&
    !isConditional(text)
    ? match
    : null;
}

/** In few words the elements are counted, where no value of theirs is a number that the words could bound. */
function shortForms(
  text: string,
  cell: Cell,
): { range?: (string | undefined)[] | undefined; limit: RegExpExecArray | null } {
  if (cell.type.kind !== 'array') return { limit: null };
  const range = compact(SHORT_RANGE.exec(text));
  const isBracket = /\)$/.test(range?.[0] ?? '');
  if (cell.valueKind === 'number') return { range: isBracket ? undefined : range, limit: null };
  return { range, limit: SHORT_LIMIT.exec(text) };
}

/** The groups of whichever alternative matched. */
function compact(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match === null ? undefined : match.filter((group) => group !== undefined);
}

function firstGroup(match: RegExpExecArray | null): string {
  return match?.slice(1).find((group) => group !== undefined) ?? '';
}

export const elementCount: Phrase = {
  id: 'element-count',
  cue: /\b(?:only one|only the first|max|maximum of|maximum number|up to|at most|at least|exactly|no more than|not more than|exceed)\b|\d\s?(?:to|-|\u2013)\s?\d/i,
  reads,
  examples: [
    { text: 'IDs of lamps. Up to 9 can be given.', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: 'Lamps. Up to 100 lamp IDs can be listed.', type: STRINGS, gives: [{ kind: 'items', maximum: 100 }] },
    { text: 'Lamps. A maximum of four lamps are allowed.', type: OBJECTS, gives: [{ kind: 'items', maximum: 4 }] },
    {
      text: 'Lamps. 1 to 20 different IDs are allowed at once.',
      type: STRINGS,
      gives: [{ kind: 'items', minimum: 1, maximum: 20 }],
    },
    { text: 'Lamps. Currently, only one value is accepted.', type: STRINGS, gives: [{ kind: 'items', maximum: 1 }] },
    { text: 'Lamps. At least one lamp is needed.', type: STRINGS, gives: [{ kind: 'items', minimum: 1 }] },
    { text: 'Lamps. The maximum number of lamps is 12.', type: STRINGS, gives: [{ kind: 'items', maximum: 12 }] },
    { text: 'Lamps. You can add up to 30 lamps.', type: STRINGS, gives: [{ kind: 'items', maximum: 30 }] },
    {
      text: 'Lamps. This field contains a maximum of 10 lamps, and each lamp has at most 3 wicks.',
      type: OBJECTS,
      gives: [{ kind: 'items', maximum: 10 }],
    },
    {
      text: 'Lamps of the room. A room consists of a maximum of eight lamps.',
      type: OBJECTS,
      name: 'lamps',
      gives: [{ kind: 'items', maximum: 8 }],
    },
    {
      text: 'Lamps of a hall. Only the first element counts. If two or more elements are given, an error is returned.',
      type: OBJECTS,
      gives: [{ kind: 'items', maximum: 1 }],
    },
    { text: 'A list of 2-10 lamps', type: INTEGERS, gives: [{ kind: 'items', minimum: 2, maximum: 10 }] },
    { text: 'Lamps to light (max 9)', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: 'Lamps to light; up to 9 items', type: OBJECTS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: 'Lamps. The number of lamps cannot exceed 9.', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: 'Lamps. The list can contain up to 10 lamps.', type: STRINGS, gives: [{ kind: 'items', maximum: 10 }] },
  ],
  counterExamples: [
    { text: 'Lamps. Up to 9 wicks can be put into a lamp.', type: OBJECTS },
    { text: 'Lamps. The number of wicks cannot exceed 9.', type: STRINGS },
    { text: 'Lamps. Only one lamp can be lit for each room.', type: OBJECTS },
    { text: 'Lamps. A maximum of 5 lamps are allowed, separated by semicolons.', type: STRING },
    { text: 'Lamps. Each room can contain a maximum of 10 lamps.', type: OBJECTS },
    { text: 'Lamps. A lamp consists of a maximum of 10 wires.', type: OBJECTS, name: 'lamps' },
    { text: 'Lamps. Only the first element is used.', type: OBJECTS },
    { text: 'Power of the lamps (max 9)', type: INTEGERS },
    { text: 'Lamp count. Up to 5 lamps can burn.', type: INTEGER },
    { text: 'Up to 30 characters are allowed.', type: STRING },
  ],
};
