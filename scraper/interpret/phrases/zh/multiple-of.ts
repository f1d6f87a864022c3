// "必须是10的倍数", "以5为步长".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { readNumber } from '../common/values.ts';
import { isConditional } from './sentences.ts';

const MULTIPLE = /(?:^|[为是须:,])\s?(\d{1,9})\s?的(?:整数倍数?|倍数)|步长(?:为|是|:)?\s?(\d{1,9})(?!\d)/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  const match = part.kind === 'sentence' ? MULTIPLE.exec(part.text) : null;
  const of = readNumber(match?.[1] ?? match?.[2] ?? '');
  if (of === undefined || of === 0) return undefined;
  return cell.valueKind === 'number' && cell.type.kind !== 'array' && !isConditional(part.text)
    ? [{ kind: 'multiple', of }]
    : [];
}

export const multipleOf: Phrase = {
  id: 'multiple-of',
  cue: /倍|步长/,
  reads,
  examples: [{ text: '亮度，必须是10的整数倍数。', type: INTEGER, gives: [{ kind: 'multiple', of: 10 }] }],
  counterExamples: [
    { text: '如果为台灯，亮度必须是10的倍数。', type: INTEGER },
    { text: '亮度，必须是10的倍数。', type: STRING },
  ],
};
