// Bounds of a number in few words behind what it is: "; 1-100", "(1-100)", "(max 9)", "; min 8".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, NUMBER_TYPE, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { readSpan } from './span.ts';
import { NUMBER, readNumber } from '../common/values.ts';

const SPAN = new RegExp(String.raw`(?<mark>[(;,])\s?(${NUMBER})\s?[-\u2013]\s?(${NUMBER})(?=$|[);,])`, 'g');
const LIMIT = new RegExp(
  String.raw`(?<mark>[(;,])\s?(max|min)(?:imum)?(?: of)? (${NUMBER})(?=$|\)\s*$|\)[;,]|, default\b)`,
  'gi',
);
const ANY_SPAN = /\d\s?[-\u2013]\s?\d/g;
// What stands before the bracket is counted or named by the figures, unless the field itself is such a thing.
const OTHER_NOUN =
  /\b(codes?|status(?:es)?|versions?|layers?|levels?|ports?|errors?|pages?|steps?|types?|examples?)\s*$/i;

// A cell of limits: "<1, 40>", "Lumen: 1 to 40" of a field that is named so.
const IN_ANGLES = new RegExp(String.raw`^<(${NUMBER}), ?(${NUMBER})>$`);
const LABELLED = /^([A-Za-z][A-Za-z ]{1,40})[:,] (?=-?\d)/;
const ASIDE_BEHIND = /^\.?(?: \((?:default|inclusive|both)[^()]{0,40}\))?\.?$/i;

function lineOf(text: string, cell: Cell): Constraint[] | undefined {
  const angles = IN_ANGLES.exec(text);
  if (angles !== null) {
    const bounds = pairOf(angles, 1);
    return bounds === undefined ? undefined : [{ kind: 'range', ...bounds }];
  }
  const label = LABELLED.exec(text);
  const nouns = cell.name.toLowerCase().split(/[^a-z0-9]+/);
  const words = (label?.[1] ?? '').toLowerCase().split(' ');
  if (label === null || !(words.every((word) => nouns.includes(word)) || isOnlyFact(label, words, nouns, text, cell)))
    return undefined;
  const span = readSpan(text, label[0].length, cell);
  if (span === undefined || span === 'unclear' || span.separator === 'and' || !ASIDE_BEHIND.test(text.slice(span.end)))
    return undefined;
  return span.low < span.high ? [{ kind: 'range', minimum: span.low, maximum: span.high }] : undefined;
}

/** "Retries: 0-5" as the first words of a cell that holds no other figures. */
function isOnlyFact(label: RegExpExecArray, words: string[], nouns: string[], text: string, cell: Cell): boolean {
  const isFirst = cell.text.startsWith(text);
  const stems = nouns.filter((noun) => noun.length > 3).map((noun) => noun.slice(0, 4));
  const isNamed = words.some((word) => nouns.includes(word) || stems.some((stem) => word.startsWith(stem)));
  return (
    isFirst &&
    isNamed &&
    !/\b(?:for|if|when|per)\b/i.test(label[0]) &&
    !/\d/.test(cell.text.slice(text.length).replace(/\bdefaults?\b[^.;]{0,40}/gi, ''))
  );
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (cell.type.kind !== 'scalar' || cell.valueKind !== 'number') return undefined;
  // "LUMEN: 2 to 9" looks like a value and its meaning.
  if (part.kind === 'options') {
    const [entry, second] = part.entries;
    return entry === undefined || second !== undefined
      ? undefined
      : lineOf(`${entry.value}: ${entry.gloss ?? ''}`, cell);
  }
  const { text } = part;
  const line = lineOf(text, cell);
  if (line !== undefined) return line;
  const found = [...text.matchAll(SPAN)].map((match) => ({ match, bounds: pairOf(match, 2) }));
  const limits = [...text.matchAll(LIMIT)].map((match) => ({ match, bounds: boundOf(match) }));
  const [first, ...more] = [...found, ...limits];
  if (first?.bounds === undefined) return undefined;
  const { match, bounds } = first;
  // Several spans are those of several cases.
  if (more.length > 0 || (text.match(ANY_SPAN) ?? []).length > found.length || isConditional(text)) return [];

  const noun = OTHER_NOUN.exec(text.slice(0, match.index))?.[1]?.toLowerCase().replace(/s$/, '');
  if (noun !== undefined && !cell.name.toLowerCase().includes(noun)) return [];
  return [{ kind: 'range', ...bounds }];
}

function pairOf(match: RegExpExecArray, first: number): { minimum: number; maximum: number } | undefined {
  const [minimum, maximum] = [readNumber(match[first] ?? ''), readNumber(match[first + 1] ?? '')];
  return minimum === undefined || maximum === undefined || minimum >= maximum ? undefined : { minimum, maximum };
}

function boundOf(match: RegExpExecArray): { minimum?: number; maximum?: number } | undefined {
  const value = readNumber(match[3] ?? '');
  if (value === undefined) return undefined;
  return /^max/i.test(match[2] ?? '') ? { maximum: value } : { minimum: value };
}

export const shortRange: Phrase = {
  id: 'short-range',
  cue: /[(;,<:]\s?(?:-?\d|min|max)/i,
  reads,
  examples: [
    { text: 'Lumen of the lamp; 0-360', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 360 }] },
    { text: 'Lamps to light (1-100)', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 100 }] },
    { text: 'Reach in metres; 0-1.5', type: NUMBER_TYPE, gives: [{ kind: 'range', minimum: 0, maximum: 1.5 }] },
    { text: 'Number of the lamp.\n<1, 40>', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 40 }] },
    {
      text: 'How it burns.\nLumen: 2 to 4,000',
      type: INTEGER,
      name: 'lamp_lumen',
      gives: [{ kind: 'range', minimum: 2, maximum: 4000 }],
    },
    {
      text: 'How it burns.\nLMN: 2 to 4',
      type: INTEGER,
      name: 'lamp_lmn',
      gives: [{ kind: 'range', minimum: 2, maximum: 4 }],
    },
    { text: 'Lamps to skip (max 9975)', type: INTEGER, gives: [{ kind: 'range', maximum: 9975 }] },
    { text: 'Lumen of a lamp in the hall; min 8000', type: INTEGER, gives: [{ kind: 'range', minimum: 8000 }] },
    {
      text: 'Lamps to light (1-25, default 25)',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 1, maximum: 25 },
        { kind: 'default', value: 25 },
      ],
    },
  ],
  counterExamples: [
    { text: 'Lamps that answered with errors (400-499)', type: INTEGER },
    { text: 'Lumen, 1-6 for wall lamps, 1-5 for desk lamps', type: INTEGER },
    { text: 'Lamp years (1990-1999)', type: STRING },
    { text: 'Number of the lamp.\nRooms: 2 to 4', type: INTEGER, name: 'number' },
    { text: 'If lit, the lumen (1-9)', type: INTEGER },
    { text: 'Lumen of each lamp (1-9)', type: INTEGERS },
  ],
};
