// "至少指定一个参数", of an object: it must not be empty.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { OBJECT, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const FIELD = '(?:参数|字段|属性|成员|键)';
const AT_LEAST_ONE = new RegExp(
  `至少(?:需要?)?(?:指定|填写|填|包含|传入|传|设置|修改|有)(?:其中)?(?:一|1)个?(?:${FIELD}|$)|(?:参数|字段|属性)(?:中)?至少(?:需要?)?(?:指定|填写|填|包含|传入|传|设置|修改|有)?(?:一|1)个$`,
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || (cell.type.kind !== 'object' && cell.type.kind !== 'reference')) return undefined;
  if (!AT_LEAST_ONE.test(part.text)) return undefined;
  if (isConditional(part.text) || /或者/.test(part.text)) return [];
  return [{ kind: 'entries', minimum: 1 }];
}

export const atLeastOne: Phrase = {
  id: 'at-least-one',
  cue: /至少/,
  reads,
  examples: [
    { text: '灯的信息。至少指定一个参数。', type: OBJECT, gives: [{ kind: 'entries', minimum: 1 }] },
    { text: '灯的信息，其中的字段至少填一个。', type: OBJECT, gives: [{ kind: 'entries', minimum: 1 }] },
  ],
  counterExamples: [
    { text: '灯芯。灯芯和灯油至少指定一个。', type: STRING },
    { text: '灯的信息。当灯亮时，至少指定一个参数。', type: OBJECT },
    { text: '灯的信息。至少有一个房间。', type: OBJECT },
  ],
};
