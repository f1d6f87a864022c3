// "The value ranges from 1 to 1,000", "between 1 and 9", "Value range: 0-100". On an array, the range counts its elements.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, NUMBER_TYPE, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';
import { holdsSingleValues } from './single-values.ts';
import { holdsOneQuantity } from './one-quantity.ts';
import { readSpan, type Span } from './span.ts';
import { canBeRaised, isAdviceOrSample } from './range-of-advice.ts';
import { isAboutPart } from './subject.ts';
import { withSpecialValues } from './special-values.ts';
import { isIdentifier, NUMBER, readNumber } from '../common/values.ts';

// What leads a range. The figures behind it are read by readSpan.
const LEAD =
  /\b(?:rang(?:es?|ing)(?: (?:is|are))?(?: (?:from|between|of|in|within))?(?: the interval)?:?|values?(?: (?:interval|scope))?:|(?<=^|[;(] ?)(?:values )?between|(?<=^[A-Za-z]{1,20}(?: [a-z]{1,20}){0,6}, )from(?= (?:[01] |-?\d{1,6} ?\()[^.;,]{1,60}(?:, default(?:s to| is) [\d.]{1,12})?$)|(?<=^[A-Za-z]{1,20}(?: [a-z]{1,20}){0,6}, )between(?= -?\d[\d,.]{0,12} and \d[\d,.]{0,12}(?: (?:\([^()]{1,30}\)|seconds|minutes|hours|days))?$)|(?<=; )from(?= -?\d{1,12} to -?\d{1,12}$)|(?<=^(?:[A-Za-z]{1,20}(?: [a-z]{1,20}){0,3}[,:] )?)(?:an )?integer,(?= -?\d{1,12} to -?\d{1,12}$)|(?:value|number|which|it|port|integer|must|should|can) (?:is |are |be |lies )?(?:an? (?:integer|number|value) )?(?:between|from|in|within)|multiples? of \d{1,9},? (?:from|between|in|within)|value (?:is|can be|must be|should be)(?: in| within)?:?(?: an integer)?(?: from| between)?)(?=\s|[[(])/gi;
const ALTERNATIVE = new RegExp(
  String.raw`\s*(?:${NUMBER}) or(?: in the range(?: of| from)?| ranges? from| from)?`,
  'y',
);
const NEXT_RANGE = /^\s*,?\s*(?:(?:or|and)\s+)?[-\u2212]?\d/;
// What is counted is no value: the range is that of a length.
const COUNTED = /^(?:characters?|bytes?|digits?|letters?)$/i;
const NOT_VALUES = /^[\])]?(?:\s(?:[\w-]+\s){0,2}?(?:characters?|bytes?|digits?|letters?)\b)/i;
const varies = saidInCell(/\b(?:range|limit)\b[^.]{0,60}\b(?:var(?:y|ies)|depends|differs?)\b/i);
// "1 to 100 for guests": a case in two words.
const TRAILING =
  /^[^.;]*\b(?:if|when|unless)\b|^\]?\)? for (?!(?:each|every|an?|one|any|all|the|this|that|both|it|which)\b)(?:[a-z]+ )?[a-z]+s?$/i;
// "Common value range": not that of all values.
const ADVISED =
  /\b(?:common(?:ly used)?|typical|usual|normal|general|suggested|recommended|ideal|best|preferred|advised|safe|optimal|sensible|useful|good|average|sample|example|displayed?|measured|observed|tested|old|former|previous|initial|default) (?:value )?$/i;
const LEADING_VERB =
  /^(?:value |number |which |it |port |integer )?(?:ranges|range(?= from| between)|must|should|can|is|are)\b/i;
// "The value of each element ranges from 1 to 7"
const EACH =
  /^(?:the )?(?:value of )?(?:each|every) (?:[a-z]+ )?(?:elements?|items?|values?|numbers?|entry|entries|member)\b|\bvalue of (?:each|every|an) (?:element|item|entry|member) $/i;

// "1 to 7, where 1 indicates Monday"
const INDICATES = /^, (?:where|in which) -?\d{1,9} (?:indicates|means|represents|is)\b/i;
// "Must be between 1 and 9 if specified"
const IF_GIVEN = /(?<=\d) (?:if|when) (?:it is )?(?:specified|given|provided|present)$/i;

/** The ranges that the sentence states, and whether one of them can be read in more than one way. */
function spansIn(text: string, cell: Cell): { spans: (Span & { start: number })[]; isUnclear: boolean } {
  const spans = new Map<number, Span & { start: number }>();
  let isUnclear = false;
  for (const match of text.matchAll(LEAD)) {
    if (/\blength(?: \S+)? $/i.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    let start = match.index + match[0].length;
    ALTERNATIVE.lastIndex = start;
    start += ALTERNATIVE.exec(text)?.[0].length ?? 0;
    const span = readSpan(text, start, cell);
    if (span === undefined) continue;
    if (span === 'unclear') isUnclear = true;
    // "the values are 5 and 9" are two values.
    else if (span.separator === 'and' && !/between|rang|from/i.test(match[0])) continue;
    else if (!COUNTED.test(span.unit ?? '') && !NOT_VALUES.test(text.slice(span.end)))
      spans.set(span.end, { ...span, start: match.index });
  }
  return { spans: [...spans.values()], isUnclear };
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const text = part.text.replace(IF_GIVEN, '');
  const { spans, isUnclear } = spansIn(text, cell);
  const [span] = spans;
  if (isUnclear || span === undefined || span.low > span.high) return undefined;
  // Two ranges in a sentence belong to two cases; a range of one case, or one that varies, binds nothing.
  const rest = text.slice(span.end);
  if (
    isOneOption(text.slice(0, span.start), cell) ||
    spans.length > 1 ||
    NEXT_RANGE.test(rest) ||
    isConditional(text) ||
    TRAILING.test(rest) ||
    ADVISED.test(text.slice(0, span.start)) ||
    isAdviceOrSample(text, span, cell) ||
    isAboutPart(`${text.slice(0, span.start)}${LEADING_VERB.exec(text.slice(span.start))?.[0] ?? ''}`, cell) ||
    cell.valueKind === 'boolean'
  )
    return [];
  if (/\b(?:latency|time|period) of\b/i.test(rest)) return [];
  // Named, not taken: a range there is.
  if (varies(cell) || canBeRaised(cell)) return undefined;
  // "HOUR ranges from 0 to 23" in the text of another field is a part of its value.
  const subject = text.slice(0, span.start).trim();
  if (isIdentifier(subject) && !subject.includes(' ') && subject !== cell.name) return [];
  if (cell.type.kind === 'array') {
    const range = { kind: 'range' as const, minimum: span.low, maximum: span.high };
    if (
      (cell.valueKind === 'number' || cell.type.items.kind === 'any') &&
      (INDICATES.test(rest) ||
        EACH.test(text.slice(0, span.start)) ||
        EACH.test(text.slice(0, span.end)) ||
        holdsOneQuantity(cell)) &&
      !span.isAbove &&
      !span.isBelow
    )
      return [range];
    // Of an array of numbers, or of anything, the range could be that of an element.
    return cell.valueKind === 'number' || cell.type.items.kind === 'any' || span.isAbove || span.isBelow
      ? []
      : [{ kind: 'items', minimum: span.low, maximum: span.high }];
  }
  if (cell.valueKind === 'none' || hasParts(cell)) return [];
  if (hasWiderCase(part, span, cell)) return undefined;
  const range = {
    kind: 'range' as const,
    ...(span.isAbove ? { exclusiveMinimum: span.low } : { minimum: span.low }),
    ...(span.isBelow ? { exclusiveMaximum: span.high } : { maximum: span.high }),
  };
  return [withSpecialValues(range, cell)];
}

function pairsIn(text: string, cell: Cell): [number, number][] {
  const counted = /\bfrom (\d[\d,]*) to (\d[\d,]*)/i.exec(text);
  const [low, high] = [readNumber(counted?.[1] ?? ''), readNumber(counted?.[2] ?? '')];
  const pairs = spansIn(text, cell).spans.map((span): [number, number] => [span.low, span.high]);
  return low === undefined || high === undefined ? pairs : [...pairs, [low, high]];
}

/** "1 to 9. When lit, it ranges from 0 to 5": in another case the value may lie outside. */
function hasWiderCase(part: Part, span: Span, cell: Cell): boolean {
  return casesOf(cell).some(
    ({ part: other, pairs }) => other !== part && pairs.some(([low, high]) => low < span.low || high > span.high),
  );
}

/** All sentences are held against these. */
const casesOf = perCell((cell) =>
  cell.parts
    .filter((part) => part.kind === 'sentence' && isConditional(part.text))
    .map((part) => ({ part, pairs: pairsIn(part.text, cell) })),
);

/** "Options: Off. On: The value ranges from 1 to 9": the range is that of one option. */
function isOneOption(before: string, cell: Cell): boolean {
  return (
    /(?:^|[;.]\s)[^:.;]{1,60}:\s(?:the )?$/i.test(before.replace(/value $/i, '')) && /\boptions?\s?:/i.test(cell.text)
  );
}

/** "1,3,12" or "lamp#3" in a String column: the range is that of its parts. */
function hasParts(cell: Cell): boolean {
  return !holdsSingleValues(cell);
}

export const valueRange: Phrase = {
  id: 'value-range',
  cue: /\d.*\d/s,
  reads,
  examples: [
    {
      text: 'How bright the lamp is, between 1 and 90.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 90 }],
    },
    {
      text: 'Turn of the lamp in degrees. Must be between 1 and 90 if specified.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 90 }],
    },
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
      text: 'Seconds of light (between 1-90)',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 90 }],
    },
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
    { text: 'Lumen, from 0 (dark) to 9 (bright).', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 9 }] },
    {
      text: 'Lumen. Every lamp value lies between 1 and 9.',
      type: INTEGERS,
      gives: [{ kind: 'range', minimum: 1, maximum: 9 }],
    },
    {
      text: 'Lamps. The value ranges from 1 to 30.',
      type: STRINGS,
      gives: [{ kind: 'items', minimum: 1, maximum: 30 }],
    },
    {
      text: 'Years of light. Value range: 1 to 9. The value 0 is also allowed.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 0, maximum: 9 }],
    },
    {
      text: 'Years of light. Values between 1 and 9 are accepted.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 9 }],
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
    { text: 'The lamp in the hall, which burns at night, between 1 and 5 in the summer', type: INTEGER },
    { text: 'When lit, the value ranges from 1 to 5.', type: INTEGER },
    { text: 'A wall lamp ranges from 10 to 20, and a desk lamp ranges from 5 to 9.', type: INTEGER },
    { text: 'Lamp code. The value is an integer ranging from 10 to 19, 30 to 39, or 50 to 59.', type: INTEGER },
    { text: 'The value ranges from 1 to 5 characters.', type: STRING },
    { text: 'Lumen. The value ranges from 5 to 9. The range may vary by room.', type: INTEGER },
    { text: 'Days. The value ranges from 1 to 31. The values are separated by commas (,).', type: STRING },
    { text: 'Lamp timer. HOUR ranges from 0 to 23.', type: STRING },
    { text: 'Lumen. Values between 5 and 9 are pleasant.', type: INTEGER },
    { text: 'Lumen. A range of 5 to 9 is common.', type: INTEGER },
    { text: 'Lumen. Sample range: 5-9', type: INTEGER },
    { text: 'Lumen. Observed values range from 5 to 9.', type: INTEGER },
    { text: 'Day as a number. The hour ranges from 0 to 23.', type: INTEGER },
    { text: 'Lumen of each lamp. The value ranges from 5 to 9.', type: INTEGERS },
  ],
};
