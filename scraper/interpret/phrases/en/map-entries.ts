// "A key contains a maximum of 255 characters", "Up to 10 key-value pairs": the names of a map, and how many there are.
import type { Constraint } from '../../../reference/constraint.ts';
import { belowHeading } from '../below-heading.ts';
import type { Cell, Part } from '../cell.ts';
import { MAP, OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { COUNT, readNumber } from '../values.ts';
import { isConditional } from './sentences.ts';

const KEY = /^(?:(?:a|the|each|every|tag|metadata) ){0,2}key(?: name)? (?!and\b|or\b)/i;
const isBelowHeading = belowHeading(/\bkey:$/i);
const LENGTH = new RegExp(
  String.raw`\b(?:(?:consists of|contains?|must be|is|has) (${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})|(?:maximum of|up to|at most|cannot exceed) (${COUNT})) (?:Unicode )?characters\b`,
  'i',
);
const NOT_EMPTY = /\bcannot be (?:left )?(?:blank|empty)\b/i;
const PAIRS = new RegExp(
  String.raw`\b(?:a maximum of|up to|at most|no more than) (${COUNT}) (?:metadata )?(?:key[- ]value pairs?|key\/value pairs?|pairs of keys and values)\b`,
  'i',
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || (cell.type.kind !== 'map' && cell.type.kind !== 'object')) return undefined;
  const { text } = part;
  const pairs = readNumber(PAIRS.exec(text)?.[1] ?? '');
  if (pairs !== undefined) return isConditional(text) ? [] : [{ kind: 'entries', maximum: pairs }];
  if (!KEY.test(text) && !(/^(?:it|this key) /i.test(text) && isBelowHeading(text, cell))) return undefined;
  const [, least = '', most = '', alone = ''] = LENGTH.exec(text) ?? [];
  const minimum = readNumber(least) ?? (NOT_EMPTY.test(text) ? 1 : undefined);
  const maximum = readNumber(most === '' ? alone : most);
  if (minimum === undefined && maximum === undefined) return undefined;
  if (isConditional(text)) return [];
  return [
    { kind: 'keys', ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) },
  ];
}

export const mapEntries: Phrase = {
  id: 'map-entries',
  cue: /\bkeys?\b|\bcharacters\b/i,
  reads,
  examples: [
    { text: 'Notes. A key contains a maximum of 9 characters.', type: MAP, gives: [{ kind: 'keys', maximum: 9 }] },
    {
      text: 'Notes.\nFor a note key:\nIt contains a maximum of 9 characters and cannot be left blank.\nFor a note value:\nIt contains a maximum of 5 characters.',
      type: MAP,
      gives: [{ kind: 'keys', minimum: 1, maximum: 9 }],
    },
    { text: 'Notes. Up to 10 key-value pairs can be added.', type: MAP, gives: [{ kind: 'entries', maximum: 10 }] },
  ],
  counterExamples: [
    { text: 'Notes. A key contains a maximum of 9 characters.', type: OBJECTS },
    { text: 'A key contains a maximum of 9 characters.', type: STRING, name: 'lock' },
    { text: 'Notes. Keys and values are free.', type: MAP },
  ],
};
