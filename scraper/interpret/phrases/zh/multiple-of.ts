// "必须是10的倍数", "以5为步长".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { readNumber } from '../common/values.ts';
import { isConditional } from './sentences.ts';

const MULTIPLE =
  /(?:^|[为是须:,])\s?(\d{1,9})\s?的(?:整数倍数?|倍数)|步长(?:为|是|:)?\s?(\d{1,9})(?!\d)|以\s?(\d{1,9})\s?为步长/;
/** Steps are counted from where the range begins. */
const FROM = /(-?\d{1,9})\s?(?:~|-|至|到)\s?-?\d{1,9}[^。]{0,20}步长/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  const match = part.kind === 'sentence' ? MULTIPLE.exec(part.text) : null;
  const of = readNumber(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  if (of === undefined || of === 0) return undefined;
  const from = readNumber(FROM.exec(part.kind === 'sentence' ? part.text : '')?.[1] ?? '') ?? 0;
  if (from % of !== 0) return [];
  return cell.valueKind === 'number' && cell.type.kind !== 'array' && !isConditional(part.text)
    ? [{ kind: 'multiple', of }]
    : [];
}

export const multipleOf: Phrase = {
  id: 'multiple-of',
  cue: /倍|步长/,
  reads,
  examples: [
    { text: '亮度，必须是10的整数倍数。', type: INTEGER, gives: [{ kind: 'multiple', of: 10 }] },
    { text: '亮度，以5为步长递增。', type: INTEGER, gives: [{ kind: 'multiple', of: 5 }] },
  ],
  counterExamples: [
    { text: '亮度，步长为5，范围不定。', type: STRING },
    { text: '如果为台灯，亮度必须是10的倍数。', type: INTEGER },
    { text: '亮度，必须是10的倍数。', type: STRING },
  ],
};
