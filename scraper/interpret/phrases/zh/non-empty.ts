// "key不能为空", "不能为空字符串": at least one character, or element.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import { INTEGER, OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const NOT_EMPTY =
  /(?:^|[,(])\s?(?:(?:该|此|本)?(?:参数|字段|值|输入|列表|数组)|([A-Za-z_][\w.:-]{0,60}))?(?:的值)?\s?(?:且|并且)?(?:不能|不可以?|不允许)为(?:空|空字符串|空串|空列表)(?:或空字符串)?(?=$|[,)])/i;
/** Other sentences that let it be empty, or tell the least length. */
const OPEN =
  /(?:可以?|允许|能)(?:设置)?为空(?!间)|(?<![\d.(])0\s?(?:-|~|到|至)\s?\d|空字符串(?:表示|时)|\d\s?(?:-|~|到|至)\s?\d{1,5}\S{0,4}字符/;

const isOpen = perCell(({ text }) => OPEN.test(text.replace(/不能为空|不可为空|不可以为空|不允许为空/g, '')));

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const match = NOT_EMPTY.exec(part.text.replace(/^[-*\u2022]\s?/, ''));
  if (match === null || (match[1] !== undefined && match[1].toLowerCase() !== cell.name.toLowerCase()))
    return undefined;
  if (isConditional(part.text) || isOpen(cell)) return [];
  if (cell.type.kind === 'array') return /字符串/.test(match[0]) ? [] : [{ kind: 'items', minimum: 1 }];
  return cell.type.kind === 'scalar' && cell.valueKind === 'string' ? [{ kind: 'length', minimum: 1 }] : [];
}

export const nonEmpty: Phrase = {
  id: 'non-empty',
  cue: /为空/,
  reads,
  examples: [
    { text: '灯的名称。name不能为空。', type: STRING, name: 'name', gives: [{ kind: 'length', minimum: 1 }] },
    { text: '灯的名称。\n- 不能为空字符串。', type: STRING, gives: [{ kind: 'length', minimum: 1 }] },
    { text: '灯的列表，该列表不能为空。', type: OBJECTS, gives: [{ kind: 'items', minimum: 1 }] },
  ],
  counterExamples: [
    { text: '灯的名称。lamp不能为空。', type: STRING, name: 'name' },
    { text: '灯的名称。当type为DESK时，不能为空。', type: STRING },
    { text: '灯的名称。更新时可以为空，不能为空格。', type: STRING },
    { text: '灯的数量。不能为空。', type: INTEGER },
    { text: '灯的名称。name和size不能同时为空。', type: STRING, name: 'name' },
  ],
};
