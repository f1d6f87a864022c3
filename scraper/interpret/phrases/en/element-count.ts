// Elements of an array: "A maximum of 100 lamp IDs can be queried", "Up to 5 lamps are allowed", "The list can hold at most 9 keys".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { COUNT, readNumber } from '../values.ts';

const NOUNS = String.raw`\s(?!characters\b)(?:[\w-]+\s){0,5}?[\w-]+\s(?:can|may|must|is|are)\b`;
const LIMIT = String.raw`(?:a maximum of|up to|at most|no more than)`;
const OPENING_LIMIT = new RegExp(String.raw`^(?:currently, )?${LIMIT} (${COUNT})${NOUNS}`, 'i');
const OPENING_RANGE = new RegExp(String.raw`^(${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})${NOUNS}`, 'i');
const STATED_LIMIT = new RegExp(
  String.raw`(?:\byou can (?:specify|enter|set|query|add) ${LIMIT} (${COUNT}) (?!characters\b)[a-z]|\bthe maximum number of [\w -]{1,60} is (${COUNT})$|\((?:a )?maximum of (${COUNT})\)$)`,
  'i',
);
const AT_LEAST = new RegExp(
  String.raw`^at least (${COUNT})${NOUNS}|^the (?:list|array) (?:must )?contains? at least (${COUNT})\b`,
  'i',
);
const LIST_LIMIT = new RegExp(
  String.raw`\b(?:list|array|it|which) (?:can )?(?:contains?|holds?|includes?) (?:${LIMIT}) (${COUNT})(?= (?!characters\b)[a-z])`,
  'i',
);
const LIST_RANGE = new RegExp(
  String.raw`\b(?:array|list) length ranges from (${COUNT}) to (${COUNT})(?![\w-])|\b(?:list|array|it|which) (?:can )?(?:contains?|holds?|includes?) (${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})(?= (?!characters\b)[a-z])`,
  'i',
);
const LIST_LENGTH = new RegExp(
  String.raw`\b(?:array|list) length (?:cannot exceed|should not exceed|is at most) (${COUNT})(?![\w-])`,
  'i',
);
const ONE_BY_ONE = /^each\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const range = OPENING_RANGE.exec(text) ?? compact(LIST_RANGE.exec(text));
  const limit = OPENING_LIMIT.exec(text) ?? LIST_LIMIT.exec(text) ?? LIST_LENGTH.exec(text) ?? STATED_LIMIT.exec(text);
  const least = AT_LEAST.exec(text);
  const minimum = readNumber(range?.[1] ?? firstGroup(least));
  const maximum = readNumber(range?.[2] ?? firstGroup(limit));
  if ((maximum === undefined && minimum === undefined) || /\bcharacters?\b/i.test(text)) return undefined;
  // A String that lists several things counts them in a way that a schema cannot say.
  if (cell.type.kind !== 'array' || isConditional(text) || ONE_BY_ONE.test(text)) return [];
  return [
    { kind: 'items', ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) },
  ];
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
  cue: /\b(?:maximum of|maximum number|up to|at most|at least|no more than|exceed)\b|\d\s?(?:to|-|\u2013)\s?\d/i,
  reads,
  examples: [
    { text: 'Lamps. Up to 100 lamp IDs can be listed.', type: STRINGS, gives: [{ kind: 'items', maximum: 100 }] },
    { text: 'Lamps. A maximum of four lamps are allowed.', type: OBJECTS, gives: [{ kind: 'items', maximum: 4 }] },
    {
      text: 'Lamps. 1 to 20 different IDs are allowed at once.',
      type: STRINGS,
      gives: [{ kind: 'items', minimum: 1, maximum: 20 }],
    },
    { text: 'Lamps. At least one lamp is needed.', type: STRINGS, gives: [{ kind: 'items', minimum: 1 }] },
    { text: 'Lamps. The maximum number of lamps is 12.', type: STRINGS, gives: [{ kind: 'items', maximum: 12 }] },
    { text: 'Lamps. You can add up to 30 lamps.', type: STRINGS, gives: [{ kind: 'items', maximum: 30 }] },
    { text: 'Lamps. The list can contain up to 10 lamps.', type: STRINGS, gives: [{ kind: 'items', maximum: 10 }] },
  ],
  counterExamples: [
    { text: 'Lamps. A maximum of 5 lamps are allowed, separated by semicolons.', type: STRING },
    { text: 'Lamps. Each room can contain a maximum of 10 lamps.', type: OBJECTS },
    { text: 'Lamp count. Up to 5 lamps can burn.', type: INTEGER },
    { text: 'Up to 30 characters are allowed.', type: STRING },
  ],
};
