// "A key contains a maximum of 255 characters", "Up to 10 key-value pairs": the names and texts of a map, and how many there are.
import type { Constraint } from '../../../reference/constraint.ts';
import { belowHeading } from '../common/below-heading.ts';
import type { Cell, Part } from '../cell.ts';
import { holdsTexts } from '../common/holds-texts.ts';
import { MAP, OBJECT, OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { saidInCell } from '../per-cell.ts';
import { COUNT, readNumber } from '../common/values.ts';
import { isConditional } from './sentences.ts';

const KEY = /^(?:(?:an?|the|each|every) )?(?:([a-z]{2,30}) )?key(?: name)? (?!and\b|or\b)/i;
const VALUE = /^(?:(?:an?|the|each|every) )?(?:([a-z]{2,30}) )?value (?!and\b|or\b)/i;
const isBelowKey = belowHeading(/\bkey:$/i);
const isBelowValue = belowHeading(/\bvalue:$/i);
const SUBJECT_ABOVE = /^(?:it|this (?:key|value)) /i;
const LENGTH = new RegExp(
  String.raw`\b(?:(?:consists of|contains?|must be|is|has) (${COUNT})\s?(?:to|-|\u2013)\s?(${COUNT})|(?:maximum of|up to|at most|cannot exceed) (${COUNT})) (?:Unicode )?characters\b`,
  'i',
);
const NOT_EMPTY = /\bcannot be (?:left )?(?:blank|empty)\b/i;
const PAIRS = new RegExp(
  String.raw`\b(?:a maximum of|up to|at most|no more than) (${COUNT}) (?:metadata )?(?:key[- ]value pairs?|key\/value pairs?|pairs of keys and values)\b`,
  'i',
);
const OF_TEXTS = /\b(?:as|is) an? (?:dictionary|map) of strings\b/i;
const namesKeys = saidInCell(/\bkeys?\b/i);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || (cell.type.kind !== 'map' && cell.type.kind !== 'object')) return undefined;
  const { text } = part;
  const pairs = readNumber(PAIRS.exec(text)?.[1] ?? '');
  if (pairs !== undefined) return isConditional(text) ? [] : [{ kind: 'entries', maximum: pairs }];
  // Texts of any length.
  if (OF_TEXTS.test(text) && cell.type.kind === 'object') return [{ kind: 'length', minimum: 0 }];
  const isBelow = SUBJECT_ABOVE.test(text);
  const ofKey = isOf(KEY, text, cell) || (isBelow && isBelowKey(text, cell));
  const ofValue =
    holdsTexts(cell.type) && namesKeys(cell) && (isOf(VALUE, text, cell) || (isBelow && isBelowValue(text, cell)));
  if (!ofKey && !ofValue) return undefined;
  const [, least = '', most = '', alone = ''] = LENGTH.exec(text) ?? [];
  const minimum = readNumber(least) ?? (NOT_EMPTY.test(text) ? 1 : undefined);
  const maximum = readNumber(most === '' ? alone : most);
  if (minimum === undefined && maximum === undefined) return undefined;
  if (isConditional(text)) return [];
  const bounds = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  return [
    ...(ofKey ? [{ kind: 'keys', ...bounds } as const] : []),
    ...(ofValue ? [{ kind: 'length', ...bounds } as const] : []),
  ];
}

/** "A note key" of `notes`; a public key is another thing. */
function isOf(subject: RegExp, text: string, cell: Cell): boolean {
  const match = subject.exec(text);
  const noun = match?.[1]?.toLowerCase();
  return (
    match !== null &&
    (noun === undefined || /^(?:tag|metadata|this|each|every)$/.test(noun) || cell.name.toLowerCase().includes(noun))
  );
}

export const mapEntries: Phrase = {
  id: 'map-entries',
  cue: /\bkeys?\b|\bcharacters\b|\bof strings\b/i,
  reads,
  examples: [
    { text: 'Notes. A key contains a maximum of 9 characters.', type: MAP, gives: [{ kind: 'keys', maximum: 9 }] },
    {
      text: 'Notes.\nFor a note key:\nIt contains a maximum of 9 characters and cannot be left blank.\nFor a note value:\nIt contains a maximum of 5 characters.',
      type: MAP,
      gives: [
        { kind: 'keys', minimum: 1, maximum: 9 },
        { kind: 'length', maximum: 5 },
      ],
    },
    {
      text: 'Notes.\n- A key has 1 to 9 characters.\n- The value has up to 5 characters.',
      type: OBJECT,
      gives: [
        { kind: 'keys', minimum: 1, maximum: 9 },
        { kind: 'length', maximum: 5 },
      ],
    },
    {
      text: 'Notes. A note key consists of 1 to 9 characters.',
      type: OBJECT,
      name: 'lamp_notes',
      gives: [{ kind: 'keys', minimum: 1, maximum: 9 }],
    },
    {
      text: 'Notes of the lamp, kept as a dictionary of strings.',
      type: OBJECT,
      gives: [{ kind: 'length', minimum: 0 }],
    },
    { text: 'Notes. Up to 10 key-value pairs can be added.', type: MAP, gives: [{ kind: 'entries', maximum: 10 }] },
  ],
  counterExamples: [
    { text: 'Notes. A key contains a maximum of 9 characters.', type: OBJECTS },
    { text: 'A key contains a maximum of 9 characters.', type: STRING, name: 'lock' },
    { text: 'Notes. Keys and values are free.', type: MAP },
    { text: 'Notes. A public key contains up to 9 characters.', type: OBJECT, name: 'notes' },
    { text: 'Notes. The value contains up to 9 characters.', type: OBJECT },
    { text: 'Notes. A key is free. If it is lit, the value contains up to 9 characters.', type: OBJECT },
  ],
};
