// "The value must be a multiple of 10".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { COUNT, readNumber } from '../values.ts';

const MULTIPLE = new RegExp(String.raw`\b(?:multiples? of|divisible by) (${COUNT})(?![\w-]|\.\d)`, 'i');
const STATES = /\bin multiples of\b|\b(?:must|should|is|be|can only|needs?)\b/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const of = readNumber(MULTIPLE.exec(part.text)?.[1] ?? '');
  if (of === undefined || of <= 0) return undefined;
  if (cell.valueKind !== 'number' || cell.type.kind === 'array' || !STATES.test(part.text) || isConditional(part.text))
    return [];
  return [{ kind: 'multiple', of }];
}

export const multipleOf: Phrase = {
  id: 'multiple-of',
  cue: /\bmultiples? of\b|\bdivisible\b/i,
  reads,
  examples: [
    { text: 'Lumen. It must be a multiple of 5.', type: INTEGER, gives: [{ kind: 'multiple', of: 5 }] },
    {
      text: 'Lumen. The value ranges from 10 to 90 and should be an integer multiple of ten.',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 10, maximum: 90 },
        { kind: 'multiple', of: 10 },
      ],
    },
  ],
  counterExamples: [
    { text: 'If the lamp is old, the value must be a multiple of 5.', type: INTEGER },
    { text: 'The value is a multiple of the lamp count.', type: INTEGER },
    { text: 'The title must be a multiple of 5.', type: STRING },
  ],
};
