// Values in a sentence: "取值范围：A、B、C", "可以为A或者B", "取值包括A，B两种", "只支持A、B类型", "固定为A".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from '../common/enum-of.ts';
import { BOOLEAN, INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isNumeric, isValueToken } from '../common/values.ts';
import { isOfKinds } from './kinds-of-value.ts';
import { isCombinable, isLayout } from './listed-values.ts';
import { isLong } from './other-cases.ts';
import { areOfPart } from './partial-values.ts';
import { isAboutOther, isConditional } from './sentences.ts';
import { tellsGroups } from './told-groups.ts';
import { unannouncedValues } from './unannounced-values.ts';
import { LABEL, LEADS } from './value-leads.ts';
import { valuesBehind } from './values-behind.ts';

/** A demand on another thing: "所在的room的灯必须为". */
const DEMAND = /(?:必须|只能|仅能)(?:为|是)/;
const OTHER_SUBJECT = /[A-Za-z_]\w*(?:参数|字段)?的[\u4e00-\u9fff]{1,8}$|此时[^,]{0,40}$/;
/** "VALUE 表示": the sentence goes on with the next value. */
const NEXT_VALUE = /^["“]?([\w.-]{1,80})["”]?\s?(?:表示|代表|:)/;
/** The name in "请将type设置为". */
const ASKED = /^请将\s?([\w.-]{1,60}?)\s?(?:参数|字段)?(?:的值)?(?:配置|设置|指定|填写)为/;
const OTHERS = /其[他它]/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const pairs = unannouncedValues(part, cell);
  if (pairs !== undefined) return pairs.length === 0 ? [] : listOf(enumOf(pairs, cell.valueKind));
  for (const [lead, fewest] of LEADS) {
    if (lead === LABEL && tellsGroups(cell)) continue;
    for (const match of text.matchAll(lead)) {
      const values = match[0].trim() === '' ? undefined : valuesBehind(text, match.index, match[0], fewest);
      if (values === undefined) continue;
      if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell) || isLayout(cell)) return [];
      const before = text.slice(0, match.index);
      if (areOfPart(part, match[0], match.index, values, cell)) return undefined;
      if (isOfKinds(values, cell.name) || (DEMAND.test(match[0]) && OTHER_SUBJECT.test(before))) return [];
      // What then holds for other fields is no condition.
      if (isConditional(before) || isConditional(text.replace(/(?<=.),\s?此时[^,]*的.*$/s, ''))) return [];
      const asked = ASKED.exec(match[0])?.[1] ?? cell.name;
      if (asked !== cell.name || isAboutOther(text, match.index, cell.name)) return [];
      const others = OTHERS.test(match[0]) ? defaultOf(cell) : [];
      if (others === undefined) return [];
      const missing = others.filter((value) => !values.includes(value));
      return listOf(enumOf([...missing, ...values, ...valuesOfNext(part, values, cell)], cell.valueKind));
    }
  }
  return undefined;
}

/** "可以指定的其他值为": other than the default, which belongs to the list. Undefined where none is told. */
function defaultOf(cell: Cell): string[] | undefined {
  const value = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)\s?:?\s?["“]?([\w.-]{1,60})/.exec(cell.text)?.[1];
  return value === undefined ? undefined : [value.replace(/\.$/, '')];
}

function listOf(constraint: Constraint | undefined): Constraint[] | undefined {
  return constraint === undefined ? undefined : [constraint];
}

/** The values of the sentences behind: "取值：DESK 表示台灯；WALL 表示壁灯" are two. */
function valuesOfNext(part: Part, values: readonly string[], cell: Cell): string[] {
  const found: string[] = [];
  if (isLong(cell)) return found;
  const last = values.at(-1) ?? '';
  if (part.kind !== 'sentence' || !new RegExp(String.raw`[\s:]${escaped(last)}["”]?\s?(?:表示|代表|:)`).test(part.text))
    return found;
  for (const next of cell.parts.slice(cell.parts.indexOf(part) + 1)) {
    const value = next.kind === 'sentence' ? NEXT_VALUE.exec(next.text)?.[1] : undefined;
    if (value === undefined || !isValueToken(value) || isNumeric(value) !== isNumeric(last)) break;
    found.push(value);
  }
  return found;
}

function escaped(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

export const valueSeries: Phrase = {
  id: 'value-series',
  cue: /[A-Za-z0-9]["”]?\s?[/、|]\s?["“]?[A-Za-z]|可取|[置定]为|包含|限|-|\d为|表示|代表|请将|[指选设填][定择置用写]的|取值|可选|枚举|有效值|允许值|[值可以是]为|可以是|只能|仅能|必须|支持|包括|分为|固定|恒为|[:：]|有/,
  reads,
  examples: [
    { text: '灯的状态，“lit”/“dark”。', type: STRING, gives: [{ kind: 'enum', values: ['lit', 'dark'] }] },
    { text: '灯的种类，可设置为DESK或WALL。', type: STRING, gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }] },
    { text: '灯。取值：0-灭，1-亮。', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    { text: '是否亮着。0-灭，1-亮。', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    {
      text: '灯的种类。取值范围：DESK、WALL、ROOF。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['DESK', 'WALL', 'ROOF'] }],
    },
    {
      text: '灯的状态，可以为LIT、DARK 或者BROKEN。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT', 'DARK', 'BROKEN'] }],
    },
    {
      text: '灯的规范。取值包括：lamp-1，lamp-2, lamp-3多种类型。见表4。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lamp-1', 'lamp-2', 'lamp-3'] }],
    },
    { text: '灯的来源，当前只支持desk、wall类型。', type: STRING, gives: [{ kind: 'enum', values: ['desk', 'wall'] }] },
    { text: '灯的电路：usb，pin，或者bus', type: STRING, gives: [{ kind: 'enum', values: ['usb', 'pin', 'bus'] }] },
    { text: '灯的状态。\n取值范围：\nLIT、DARK', type: STRING, gives: [{ kind: 'enum', values: ['LIT', 'DARK'] }] },
    { text: '灯的档位。取值范围：１，２。', type: INTEGER, gives: [{ kind: 'enum', values: [1, 2] }] },
    { text: '灯的状态，固定为lit。', type: STRING, gives: [{ kind: 'enum', values: ['lit'] }] },
    { text: '排序，可以指定的参数为up/down。', type: STRING, gives: [{ kind: 'enum', values: ['up', 'down'] }] },
    {
      text: '排序，默认值为down。可以指定的其他key为up/ side。',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['down', 'up', 'side'] },
        { kind: 'default', value: 'down' },
      ],
    },
    { text: '灯的种类，请将lamp配置为“desk”。', type: STRING, gives: [{ kind: 'enum', values: ['desk'] }] },
    {
      text: '当前lamp的参数值只能取“desk”，此时room的参数值为房间号。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['desk'] }],
    },
    { text: '操作（仅支持小写）：dim（调暗）', type: STRING, gives: [{ kind: 'enum', values: ['dim'] }] },
    {
      text: '灯的种类，有新有旧： （仅在room为A时生效） new：新； old：旧；',
      type: STRING,
      gives: [{ kind: 'enum', values: ['new', 'old'] }],
    },
    {
      text: '种类枚举：DESK，表示台灯。WALL，表示壁灯。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }],
    },
    {
      text: '有两种取值。self：灯自己。一直亮着。other：别的灯。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['self', 'other'] }],
    },
    { text: '灯的类型：0-台灯，1-壁灯', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    { text: '灯的类型。０-台灯 １-壁灯', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    { text: '灯的类型，0为台灯，1为壁灯。', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    { text: '灯的类型（0：台灯，1：壁灯）', type: INTEGER, gives: [{ kind: 'enum', values: [0, 1] }] },
    {
      text: '排序方式，up：向上，down：向下，默认up。',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['up', 'down'] },
        { kind: 'default', value: 'up' },
      ],
    },
    { text: '灭灯的策略。soft:慢，hard: 快', type: STRING, gives: [{ kind: 'enum', values: ['soft', 'hard'] }] },
    {
      text: '灯的种类。取值：DESK 表示台灯；WALL 表示壁灯。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }],
    },
    {
      text: '灯的匹配方式。longest_beam表示最长，wide表示最宽。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['longest_beam', 'wide'] }],
    },
    { text: '编码，0表示厅，21表示房。', type: INTEGER, gives: [{ kind: 'enum', values: [0, 21] }] },
    {
      text: '灯的种类。分为台灯(desk)、墙上的壁灯(wall)。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['desk', 'wall'] }],
    },
    {
      text: '灯的类型。 white:白灯，较亮； black:黑灯，较暗；',
      type: STRING,
      gives: [{ kind: 'enum', values: ['white', 'black'] }],
    },
    {
      text: '动作（仅限于light，dim）：light（亮）。',
      type: STRING,
      gives: [{ kind: 'enum', values: ['light', 'dim'] }],
    },
    { text: '灯的品牌。\n取值范围：lumo。', type: STRING, gives: [{ kind: 'enum', values: ['lumo'] }] },
    { text: '版本。取值范围：4和6 4：旧 6：新', type: INTEGER, gives: [{ kind: 'enum', values: [4, 6] }] },
    { text: '灯的种类。取值：DESK、WALL。', type: STRINGS, gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }] },
  ],
  counterExamples: [
    { text: '灯的状态。on：亮，off：灭，空表示全部。', type: STRING },
    { text: '灯的速度，lamp/s。', type: STRING },
    { text: '灯的图片，支持A4、B5格式。', type: STRING },
    { text: '灯的文件。取值如下：画：A4、B5；书：C6、D7。', type: STRING },
    { text: '灯的文件。取值如下：Old：A4、B5；New：C6。', type: STRING },
    { text: '小灯取值为A、B，大灯取值为C、D。', type: STRING },
    { text: '亮灯的时间，格式为hh:mm，且取值必须为00、30。', type: STRING },
    { text: '取值范围：A、B，更多取值请参见附录。', type: STRING },
    { text: '灯的种类，如：取值为A、B。', type: STRING },
    { text: '灯的种类。取值范围：OIL、GAS、N/A', type: STRING },
    { text: '是否亮着。取值范围：true/false。', type: BOOLEAN },
    { text: '排序。可以指定的其他key为up/side。', type: STRING },
    { text: '灯的种类，请将room配置为“desk”。', type: STRING },
    { text: '当前room的参数值只能取“desk”，此时lamp的参数值为名称。', type: STRING },
    { text: '灯的类型，例如：desk：台灯，wall：壁灯', type: STRING },
    { text: '灯的类型，0为台灯，1为壁灯，其他为未知。', type: INTEGER },
    { text: '灯的类型，0为台灯时不亮，1为壁灯。', type: INTEGER },
    { text: '灯的尺寸，0-小灯，1-大灯', type: INTEGER },
    { text: '有三种取值。self：灯自己。other：别的灯。', type: STRING },
    { text: '灯的种类： new：新； old：旧； 其他：未知；', type: STRING },
    { text: '灯的种类： new：新；没有别的了。', type: STRING },
    { text: '灯的电路，取值可为usb，pin或其他编号。', type: STRING },
    { text: '当type为DESK时，取值范围：SMALL、BIG。', type: STRING },
    { text: '灯的种类，例如DESK、WALL。', type: STRING },
    { text: '灯的协议地址，包括旧址(IPv4)和新址(IPv6)。', type: STRING },
    { text: '灯的状态。\n- LIT：亮\n- DARK：灭\n- 空字符串：没有灯', type: STRING },
    { text: '标签。key表示名称，value表示内容。', type: STRING },
    { text: '标签。begin表示起点，end表示终点。', type: STRING },
    { text: '灯的个数。-1表示不限，0表示没有，其他表示个数。', type: INTEGER },
    { text: '当type为A时，种类任意。取值：BIG、LOW。\n当type为B时，取值：RED。', type: STRING },
    { text: '灯的地址。支持IPv4、IPv6。', type: STRING },
    { text: '灯的编号。此时所在room的种类必须为BIG/LOW。', type: STRING },
    { text: '灯的编号，所在的room的种类必须为BIG/LOW。', type: STRING },
    { text: '固定为null，UUID格式。', type: STRING },
    { text: '灯的种类。\n台灯：A1和A2\n壁灯：B1', type: STRING },
    { text: '灯的规格。目前仅支持A1和A2类型：大。', type: STRING },
    { text: '灯的编号，取值范围：UUID。', type: STRING },
    { text: '灯的电路。支持usb、pin等。', type: STRING },
    { text: '标签，取值以逗号分隔。取值范围：A1、B2。', type: STRING },
    { text: '若box的type为A，则type可以为DESK、WALL。', type: STRING },
  ],
};
