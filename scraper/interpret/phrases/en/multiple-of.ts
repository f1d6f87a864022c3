// "The value must be a multiple of 10".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { COUNT, readNumber } from '../common/values.ts';

const MULTIPLE = new RegExp(
  String.raw`\b(?:multiples? of|divisible by) (${COUNT})(?: and (${COUNT}))?(?![\w-]|\.\d)`,
  'i',
);
// "10 to 90, in increments of 5": counted from where the range begins, so it must begin at such a multiple.
const STEPS = new RegExp(
  String.raw`\b(?:from|between) (${COUNT}) (?:to|and) ${COUNT}\b[^.;]{0,40}\b(?:in|with) (?:increments?|steps?) of (${COUNT})(?![\w-]|\.\d)`,
  'i',
);
const STATES = /\bin multiples of\b|\b(?:must|should|is|be|can only|needs?)\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const steps = STEPS.exec(part.text);
  if (steps !== null) return stepsOf(readNumber(steps[1] ?? ''), readNumber(steps[2] ?? ''), part.text, cell);
  const match = MULTIPLE.exec(part.text);
  const first = readNumber(match?.[1] ?? '');
  if (first === undefined || first <= 0) return undefined;
  const second = match?.[2] === undefined ? first : readNumber(match[2]);
  const of = second === undefined ? undefined : leastCommon(first, second);
  if (of === undefined) return [];
  if (cell.valueKind !== 'number' || cell.type.kind === 'array' || !STATES.test(part.text) || isConditional(part.text))
    return [];
  return [{ kind: 'multiple', of }];
}

function stepsOf(from: number | undefined, of: number | undefined, text: string, cell: Cell): Constraint[] {
  if (from === undefined || of === undefined || of <= 0 || from % of !== 0) return [];
  return cell.valueKind === 'number' && cell.type.kind !== 'array' && !isConditional(text)
    ? [{ kind: 'multiple', of }]
    : [];
}

/** The least number that is a multiple of both; undefined for figures that are not whole. */
function leastCommon(first: number, second: number): number | undefined {
  if (first === second) return first;
  if (!Number.isInteger(first) || !Number.isInteger(second) || second <= 0) return undefined;
  let [greater, rest] = [first, second];
  while (rest > 0) [greater, rest] = [rest, greater % rest];
  return (first / greater) * second;
}

export const multipleOf: Phrase = {
  id: 'multiple-of',
  cue: /\bmultiples? of\b|\bdivisible\b|\b(?:increments?|steps?) of\b/i,
  reads,
  examples: [
    { text: 'Lumen. It must be a multiple of 5.', type: INTEGER, gives: [{ kind: 'multiple', of: 5 }] },
    { text: 'Lumen. It must be a multiple of 4 and 10.', type: INTEGER, gives: [{ kind: 'multiple', of: 20 }] },
    {
      text: 'Lumen. The value ranges from 10 to 90 and should be an integer multiple of ten.',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 10, maximum: 90 },
        { kind: 'multiple', of: 10 },
      ],
    },
    {
      text: 'Lumen. The value ranges from 10 to 90, in increments of 5.',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 10, maximum: 90 },
        { kind: 'multiple', of: 5 },
      ],
    },
  ],
  counterExamples: [
    { text: 'Lumen. The value rises in steps of 5.', type: INTEGER },
    { text: 'If the lamp is old, the value must be a multiple of 5.', type: INTEGER },
    { text: 'The value is a multiple of the lamp count.', type: INTEGER },
    { text: 'The title must be a multiple of 5.', type: STRING },
  ],
};
