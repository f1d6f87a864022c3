// One value that is all there is: "目前只支持“weekly”", "取值为“lit”", "类型，仅支持Cluster", "当前仅支持1".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { enumOf } from '../common/enum-of.ts';
import { NAMES_CHOICE } from './cell.ts';
import { KIND_OF_VALUE } from './kinds-of-value.ts';
import { isCombinable, isLayout } from './listed-values.ts';
import { isAboutOther, isConditional } from './sentences.ts';
import { firstClause } from './subject.ts';

const WORD = String.raw`(?:["“]([A-Za-z][\w.-]{1,60})["”]|(?<![\d.])(\d{1,9})|([A-Za-z][A-Za-z0-9_-]{1,60}))`;
const END = String.raw`(?:这?一?种?(?:类型|方式|模式|取值|值))?(?=\s?(?:$|,\s?(?:表示|代表|即|默认)))`;
const ONLY = new RegExp(
  String.raw`(?:^|[,:])\s?(?:目前|当前|现在|现|暂时?)?(?:(?:仅|只)(?:支持|允许|取值|可取|能为|可为|能是)|(?<=目前|当前|现在)支持)(?:取值|值)?(?:为|是|:)?\s?${WORD}${END}`,
);
const TOLD = new RegExp(String.raw`^(?:([^,:A-Za-z0-9]{1,20})[,:]\s?)?取值(?:范围)?(?:为|是|:)?\s?${WORD}$`);
/** "room指房间，只支持A": said of a part. */
const OTHER_SUBJECT = /^([A-Za-z_][\w.]{0,40})\s?(?:是?指|表示|代表|是|为)/;
const HOLDS_CHOICE = /类型|类别|种类|状态|模式|策略|方式|级别|引擎|格式|协议|周期|取值范围/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind === 'none' || cell.valueKind === 'boolean') return undefined;
  const { text } = part;
  const only = ONLY.exec(text);
  const told = only === null ? TOLD.exec(text) : null;
  const [quoted, figure, bare] = (only?.slice(1) ?? told?.slice(2) ?? []) as (string | undefined)[];
  const value = quoted ?? figure ?? bare;
  if (value === undefined || KIND_OF_VALUE.test(value)) return undefined;
  if (cell.valueKind === 'number' ? figure === undefined || only === null : figure !== undefined) return undefined;
  if (figure !== undefined && !/[仅只]/.test(only?.[0] ?? '')) return undefined;
  // A bare word may name what is supported, and not be spelled so.
  const isChoice = HOLDS_CHOICE.test(firstClause(cell)) || NAMES_CHOICE.test(firstClause(cell));
  if (bare !== undefined && !(isChoice && (only !== null || /范围/.test(text)))) return undefined;
  if (told !== null && /如|若|可|查询|所有|全部|默认|缺省|示例|当/.test(told[1] ?? '')) return undefined;
  if (isCombinable(cell) || isLayout(cell) || (OTHER_SUBJECT.exec(text)?.[1] ?? cell.name) !== cell.name) return [];
  if (isConditional(text) || isAboutOther(text, (only ?? told)?.index ?? 0, cell.name)) return [];
  const constraint = enumOf([value], cell.valueKind);
  return constraint === undefined ? [] : [constraint];
}

export const singleValue: Phrase = {
  id: 'single-value',
  cue: /[仅只]|[目当]前|现在|取值/,
  reads,
  examples: [
    { text: '灯的周期，目前支持“weekly”。', type: STRING, gives: [{ kind: 'enum', values: ['weekly'] }] },
    { text: '灯的引擎，取值“lumo”。', type: STRING, gives: [{ kind: 'enum', values: ['lumo'] }] },
    { text: '灯的类型，当前仅支持Desk。', type: STRING, gives: [{ kind: 'enum', values: ['Desk'] }] },
    { text: '灯的档位，当前仅支持1，表示亮。', type: INTEGER, gives: [{ kind: 'enum', values: [1] }] },
    { text: '灯的类型。\n取值范围：\nDesk', type: STRING, gives: [{ kind: 'enum', values: ['Desk'] }] },
    { text: '灯的类型，只支持“desk”。', type: STRINGS, gives: [{ kind: 'enum', values: ['desk'] }] },
  ],
  counterExamples: [
    { text: '灯的最大个数，目前支持9。', type: INTEGER },
    { text: '灯的地址类型，仅支持IPv4。', type: STRING },
    { text: '灯的位置，仅支持Room。', type: STRING },
    { text: '灯的类型，当room为A时，仅支持“desk”。', type: STRING },
    { text: '查询所有灯，取值“all”。', type: STRING },
    { text: '灯的名称，取值“*”。', type: STRING },
    { text: '灯的类型。\n- room指房间，当前只支持A9。', type: STRING },
    { text: '格式为{kind}:{size}类型。\n- 类型，当前只支持A9。', type: STRING },
    { text: '灯的个数，取值为1。', type: STRING },
    { text: '灯的类型，仅支持Desk的房间。', type: STRING },
  ],
};
