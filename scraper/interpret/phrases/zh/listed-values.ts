// Lists of values: "- ON：开启", lines "ON：开启", "EQUAL_TO 表示精确匹配".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { enumOf } from '../common/enum-of.ts';
import { BOOLEAN, INTEGER, MAP, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isNumeric } from '../common/values.ts';
import { listsCases } from './case-lists.ts';
import { isConditional } from './sentences.ts';

const EXAMPLES = /(?:例如|示例|比如|举例|格式)[^。]{0,20}:$/;
const COMBINABLE = /(?:逗号|分号|竖线|空格|[“"'][,;|][”"'])(?:进行)?(?:分隔|隔开|分割|分开)|以[“"'][,;|][”"']分/;
const NO_LIMIT = /(?:无|不)(?:限|限制|受限)|无限|永久|不限制/;
const RANGE = /(?:取值范围|范围)(?:为|是|:)?\s?[[(]?-?\d/;

/** Values that a sender may combine with commas: the column holds more than its single values. */
const saysCombinable = saidInCell(COMBINABLE);

export function isCombinable(cell: Cell): boolean {
  return cell.type.kind !== 'array' && saysCombinable(cell);
}

/** "{type}:{size}": the words that are explained, and their values, are parts of one value. */
export function isLayout(cell: Cell): boolean {
  return (
    cell.type.kind !== 'array' && /格式(?:为|是|:)?\s{0,3}[^。\n]{0,40}\{[\w-]{1,40}\}[:/_,-]\s?\{/.test(cell.text)
  );
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'options') return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell)) return [];
  if (EXAMPLES.test(part.lead) || isConditional(part.lead)) return [];
  if (listsCases(part, cell)) return undefined;
  if (part.entries.some(({ value }) => value === cell.name)) return [];
  // A value that has no spelling is none of the list.
  if (cell.text.includes(`${cell.name}为空字符串`)) return [];
  // "id作为查询条件：lamps=id=1": how to ask with it.
  if (part.entries.some(({ value, gloss = '' }) => gloss.includes(`${cell.name}=${value}`)) || isLayout(cell))
    return [];
  if (cell.valueKind === 'number' && RANGE.test(cell.text)) return [];
  const only = part.entries.length === 1 ? part.entries[0] : undefined;
  // "-1：不限制" alone is a special value among all others.
  if (only !== undefined && (isNumeric(only.value) || NO_LIMIT.test(only.gloss ?? ''))) return [];
  const constraint = enumOf(
    part.entries.flatMap(({ value }) => (value === '' ? [] : value)),
    cell.valueKind,
  );
  if (constraint?.kind !== 'enum') return undefined;
  if (part.entries.every(({ value }) => value !== '')) return [constraint];
  // Only a text can be empty.
  return cell.valueKind === 'string' ? [{ kind: 'enum', values: [...constraint.values, ''] }] : [];
}

export const listedValues: Phrase = {
  id: 'listed-values',
  cue: /[:：,，]|表示|代表|^-/m,
  reads,
  examples: [
    {
      text: '灯的类型，取值：\n1. desk：台灯。\n2. wall：壁灯。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['desk', 'wall'] }],
    },
    { text: '状态 - 1：亮 - 2：灭', type: INTEGER, gives: [{ kind: 'enum', values: [1, 2] }] },
    {
      text: '限亮模式：\n- “ip”：IP限亮，按房间。\n- “user”：按人限亮。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['ip', 'user'] }],
    },
    {
      text: '灯的引擎。\n- lumo (默认)\n- halo',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['lumo', 'halo'] },
        { kind: 'default', value: 'lumo' },
      ],
    },
    {
      text: '取值范围：\n枚举值：\n- A_X：台灯\n- LAMP.ALL：全部',
      type: STRING,
      gives: [{ kind: 'enum', values: ['A_X', 'LAMP.ALL'] }],
    },
    {
      text: '灯的型号，取值：\n- C9(Plain 2.1)：台灯\n- D8：壁灯',
      type: STRING,
      gives: [{ kind: 'enum', values: ['C9(Plain 2.1)', 'D8'] }],
    },
    {
      text: '付款方式。\n取值范围：\nlate-后付，亮了再付；\nearly-先付；',
      type: STRING,
      gives: [{ kind: 'enum', values: ['late', 'early'] }],
    },
    { text: '灯的状态。\n- LIT：亮着\n- DARK：熄灭', type: STRING, gives: [{ kind: 'enum', values: ['LIT', 'DARK'] }] },
    {
      text: '灯的种类，取值：\n- desk，放在桌上。\n- wall，挂在墙上。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['desk', 'wall'] }],
    },
    {
      text: '颜色深度。\nFLAT 表示浅色。\nDEEP 表示深色。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['FLAT', 'DEEP'] }],
    },
    {
      text: '灯的种类，取值：\n- L1和L2 表示台灯。\n- L3 表示壁灯；L4 表示吊灯。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['L1', 'L2', 'L3', 'L4'] }],
    },
    {
      text: '付款方式，取值：\n- late-后付\n- early-先付',
      type: STRING,
      gives: [{ kind: 'enum', values: ['late', 'early'] }],
    },
    {
      text: '灯的电路，取值：\n- ip：网上的灯\n- usb：桌上的灯',
      type: STRING,
      gives: [{ kind: 'enum', values: ['ip', 'usb'] }],
    },
    {
      text: '磁盘方式。\n取值范围：\nAUTO: 系统划分。\nMANUAL:API划分。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['AUTO', 'MANUAL'] }],
    },
    {
      text: '灯的种类，取值范围：\n- DESK：台灯。\n- WALL：壁灯。\n- 当room为B时，只按WALL生效。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }],
    },
    {
      text: '灯的种类。\n- desk：放在桌上。\n- wall：挂在墙上。\n- 默认值为desk',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['desk', 'wall'] },
        { kind: 'default', value: 'desk' },
      ],
    },
    {
      text: '灯的状态。\n- LIT：亮着\n- DARK：熄灭\n- 空字符串（""）：没有灯',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT', 'DARK', ''] }],
    },
    {
      text: '灯的材质类型。\n- 如果值为“Glass”，表示玻璃。\n- 如果值为“Paper”，表示纸。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['Glass', 'Paper'] }],
    },
    { text: '是否亮着。\n- 是，值为“1”。\n- 否，值为“0”。', type: INTEGER, gives: [{ kind: 'enum', values: [1, 0] }] },
    {
      text: '规则的列表。当前有效的规则为：\n- stay-dark ：不许亮。',
      type: STRINGS,
      gives: [{ kind: 'enum', values: ['stay-dark'] }],
    },
    {
      text: '灯的付费类型\n- 晚上，不配置时都支持\n- late，后付\n- early，先付',
      type: STRING,
      gives: [{ kind: 'enum', values: ['late', 'early'] }],
    },
    { text: '灯的档位。\n- 0：关\n- 1：开', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    {
      text: '是否亮着。\n- “true”：是（亮着）\n- “false”：否',
      type: STRING,
      gives: [{ kind: 'enum', values: ['true', 'false'] }],
    },
  ],
  counterExamples: [
    { text: '灯的型号，取值：\n- C9(2)：台灯\n- D8(3)：壁灯', type: STRING },
    { text: '是否亮着。\n- true：亮着\n- false：熄灭', type: BOOLEAN },
    { text: '标签。示例：\n- SIZE_1：一\n- SIZE_2：二', type: STRING },
    { text: '灯的说明。\n- maker：制造者\n- colour：颜色', type: MAP },
    { text: '托盘，多个值以逗号分隔。\n- UPPER：上\n- LOWER：下', type: STRING },
    { text: 'type为DESK时，取值范围：\n- SMALL：小\n- BIG：大', type: STRING },
    { text: '灯的主人，取值：\n- 空，表示没有。\n- room:{name}，表示房间。', type: STRING },
    { text: '灯的主人，取值：\n- 空，表示没有。\n- ROOM，表示房间。', type: STRING },
    { text: '查询条件格式：\n- lamp_id作为条件：lamps=lamp_id=1\n- size_id作为条件：lamps=size_id=1', type: STRINGS },
    { text: '格式为{kind}:{size}，其中：\n- kind：种类，取值：\n- BIG：大\n- LOW：小', type: STRING },
    { text: '灯的种类，取值范围：\n- DESK：台灯。\n- 当room为B时，不生效。\n- WALL：壁灯。', type: STRING },
    { text: '灯的说明。\n- desk：放在桌上。\n- wall：挂在墙上。', type: STRING },
    { text: '灯的种类，取值：\n- DESK：台灯。\n- WALL：壁灯。\n不传时返回lamp为空字符串。', type: STRING },
    { text: '灯的档位。\n- 0：关\n- 空字符串：没有灯', type: INTEGER },
    { text: '余量。\n- 值为“-1”，表示不限制。', type: INTEGER },
    { text: '余量。\n- -1：不限制', type: INTEGER },
    { text: '灯的名称。\n- OIL：1-9个字符\n- GAS：1-5个字符', type: STRING },
    { text: '灯的路径。\n- OIL：/lamps/oil\n- GAS：D:\\lamps', type: STRING },
    { text: '约束：\n- Linux灯：不支持。\n- 长度不限。', type: STRING },
  ],
};
