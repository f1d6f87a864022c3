// Values in a sentence: "取值范围：A、B、C", "可以为A或者B", "取值包括A，B两种", "只支持A、B类型", "固定为A".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from '../en/listed-options.ts';
import { BOOLEAN, INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isIdentifier, isNumeric } from '../values.ts';
import { isCombinable } from './listed-values.ts';
import { isAboutOther, isConditional } from './sentences.ts';
import { readSeries } from './series.ts';

const LEADS: readonly [RegExp, number][] = [
  // The second member: the fewest values that make a list.
  [
    /(?:取值范围|取值|可选值|枚举值|有效值|可选范围|取值如下|允许值)(?:只能|可以|可)?(?:为|是|有|包括|包含|限定为|如下)?\s{0,3}:?\s{0,3}(?:可以?为|只能为|包括)?\s{0,3}/g,
    1,
  ],
  [/(?:值为|可以为|可为|可以是|可选|只能为|只能是|仅能为|必须为|必须是|包括|分为|有)\s{0,3}:?\s{0,3}/g, 2],
  [/(?:目前|当前)?(?:只|仅)?支持(?:的(?:值|类型|协议)(?:为|有|包括)?)?\s{0,3}:?\s{0,3}/g, 2],
  [/^[\u4e00-\u9fffA-Z]{2,12}:\s{0,3}/g, 2],
  [/(?:固定为|固定值为|固定取值为|取值固定为|恒为|默认且只能为)\s{0,3}:?\s{0,3}/g, 1],
];
const NO_LIST =
  /(?:例如|比如|示例|如下图|举例)[^。]{0,10}$|不(?:可|能|支持|允许|可以)$|(?:默认值?|缺省值?|格式|单位|长度|说明|注意|建议|范围为?大)$/;
const OPEN = /等(?:$|[,，])|(?:以及|或|和)其[他它]/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  for (const [lead, fewest] of LEADS) {
    for (const match of text.matchAll(lead)) {
      const values = match[0].trim() === '' ? undefined : valuesBehind(text, match.index, match[0], fewest);
      if (values === undefined) continue;
      if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell)) return [];
      const before = text.slice(0, match.index);
      if (isConditional(before) || isConditional(text) || isAboutOther(text, match.index, cell.name)) return [];
      const constraint = enumOf(values, cell.valueKind);
      return constraint === undefined ? undefined : [constraint];
    }
  }
  return undefined;
}

function valuesBehind(text: string, index: number, lead: string, fewest: number): string[] | undefined {
  if (
    NO_LIST.test(text.slice(0, index)) ||
    /^(?:说明|注意|示例|例如|默认值?|缺省值?|格式|单位|备注|约束|长度)/.test(lead)
  )
    return undefined;
  const region = text.slice(index + lead.length);
  const series = readSeries(region);
  if (series === undefined || !series.complete || OPEN.test(region)) return undefined;
  const values = series.entries.map(({ value }) => value);
  if (values.length < fewest || values.includes('')) return undefined;
  // "取值：0-100", "取值为10s": a range or a quantity, not a list of values.
  if (values.length === 1 && !isSpelled(values[0] ?? '', lead)) return undefined;
  if (values.some((value) => /^-?\d+[-~]\d+\w*$/.test(value))) return undefined;
  return values;
}

function isSpelled(value: string, lead: string): boolean {
  if (isNumeric(value) || /^\d/.test(value)) return /固定/.test(lead);
  return /^(?:null|request_id|true|false)$/i.test(value)
    ? false
    : isIdentifier(value)
      ? /^[A-Z][A-Z0-9_]+$/.test(value) || /固定|取值范围/.test(lead)
      : /固定/.test(lead);
}

export const valueSeries: Phrase = {
  id: 'value-series',
  cue: /取值|可选|枚举|有效值|允许值|[值可以是]为|可以是|只能|仅能|必须|支持|包括|分为|固定|恒为|[:：]|有/,
  reads,
  examples: [
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
    { text: '灯的种类。取值：DESK、WALL。', type: STRINGS, gives: [{ kind: 'enum', values: ['DESK', 'WALL'] }] },
  ],
  counterExamples: [
    { text: '是否亮着。取值范围：true/false。', type: BOOLEAN },
    { text: '灯的电路，取值可为usb，pin或其他编号。', type: STRING },
    { text: '当type为DESK时，取值范围：SMALL、BIG。', type: STRING },
    { text: '灯的种类，例如DESK、WALL。', type: STRING },
    { text: '灯的电路。支持usb、pin等。', type: STRING },
    { text: '标签，取值以逗号分隔。取值范围：A1、B2。', type: STRING },
    { text: '若box的type为A，则type可以为DESK、WALL。', type: STRING },
  ],
};
