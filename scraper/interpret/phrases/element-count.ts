// Elements of an array: "A maximum of 100 lamp IDs can be queried", "Up to 5 lamps are allowed", "The list can hold at most 9 keys".
import type { Constraint } from '../../reference/constraint.ts';
import type { Cell, Part } from './cell.ts';
import { INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from './phrase.ts';
import { isConditional } from './sentences.ts';
import { COUNT, readNumber } from './values.ts';

const NOUNS = String.raw`\s(?!characters\b)(?:[\w-]+\s){0,5}?[\w-]+\s(?:can|may|is|are)\b`;
const LIMIT = String.raw`(?:a maximum of|up to|at most|no more than)`;
const OPENING_LIMIT = new RegExp(String.raw`^(?:currently, )?${LIMIT} (${COUNT})${NOUNS}`, 'i');
const OPENING_RANGE = new RegExp(String.raw`^(${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})${NOUNS}`, 'i');
const LIST_LIMIT = new RegExp(String.raw`\b(?:list|array|it|which) (?:can )?(?:contains?|holds?|includes?) (?:${LIMIT}) (${COUNT})(?= (?!characters\b)[a-z])`, 'i');
const LIST_RANGE = new RegExp(String.raw`\b(?:list|array|it|which) (?:can )?(?:contains?|holds?|includes?) (${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})(?= (?!characters\b)[a-z])`, 'i');
const LIST_LENGTH = new RegExp(String.raw`\b(?:array|list) length (?:cannot exceed|should not exceed|is at most) (${COUNT})(?![\w-])`, 'i');
const ONE_BY_ONE = /^each\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const range = OPENING_RANGE.exec(text) ?? LIST_RANGE.exec(text);
  const limit = OPENING_LIMIT.exec(text) ?? LIST_LIMIT.exec(text) ?? LIST_LENGTH.exec(text);
  const minimum = readNumber(range?.[1] ?? '');
  const maximum = readNumber(range?.[2] ?? limit?.[1] ?? '');
  if (maximum === undefined || /\bcharacters?\b/i.test(text)) return undefined;
  // A String that lists several things counts them in a way that a schema cannot say.
  if (cell.type.kind !== 'array' || isConditional(text) || ONE_BY_ONE.test(text)) return [];
  return [{ kind: 'items', ...(minimum !== undefined ? { minimum } : {}), maximum }];
}

export const elementCount: Phrase = {
  id: 'element-count',
  cue: /\b(?:maximum of|up to|at most|no more than|exceed)\b|\d\s?(?:to|-|\u2013)\s?\d/i,
  reads,
  examples: [
    { text: 'Lamps. Up to 100 lamp IDs can be listed.', type: STRINGS, gives: [{ kind: 'items', maximum: 100 }] },
    { text: 'Lamps. A maximum of four lamps are allowed.', type: OBJECTS, gives: [{ kind: 'items', maximum: 4 }] },
    { text: 'Lamps. 1 to 20 different IDs are allowed at once.', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 20 }] },
    { text: 'Lamps. The list can contain up to 10 lamps.', type: STRINGS, gives: [{ kind: 'items', maximum: 10 }] },
  ],
  counterExamples: [
    { text: 'Lamps. A maximum of 5 lamps are allowed, separated by semicolons.', type: STRING },
    { text: 'Lamps. Each room can contain a maximum of 10 lamps.', type: OBJECTS },
    { text: 'Lamp count. Up to 5 lamps can burn.', type: INTEGER },
    { text: 'Up to 30 characters are allowed.', type: STRING },
  ],
};
