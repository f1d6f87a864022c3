// "最小值：1", "最大值为100", "大于等于0", "取值必须大于0", "正整数".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { isLong, withSpecialValue } from './other-cases.ts';
import { isAboutOther, isAdvice, isConditional } from './sentences.ts';
import { firstClause, isAboutPart } from './subject.ts';

type Range = Extract<Constraint, { kind: 'range' }>;
type Bound = Exclude<keyof Range, 'kind'>;

// The figure must end the statement.
const END = String.raw`(?=\s{0,3}(?:$|[大小]于|不[大小]于|[,、(]|:\s?(?:表示|代表|是)|表示|代表|的?(?:正)?整数|且|并|最[小大]))`;
const START = String.raw`(?:^|[,:、]|(?<=[大小]于(?:等于)?\s?-?\d{1,12})|且|并且|取值范围|取值|该值|值|(?<!不)(?:必须|需|应|须|要求)|数字|整数)\s{0,3}(?:为|是|必须|需要?|应|须|要|且)?\s{0,3}`;
/** Turns a comparison round: "不能大于". */
const NOT = '(?:不(?:能够?|可以?|得|应该?|允许|许|要|会)?|请?勿|禁止)';
const BOUNDS: readonly [Bound, RegExp][] = [
  ['minimum', new RegExp(String.raw`(?:至少|最少)(?:是|为)?\s{0,3}:?\s{0,3}(${NUMBER})${END}`)],
  [
    'minimum',
    new RegExp(
      String.raw`(?:最小值|最小取值|最小|下限)(?:是|为|不(?:能|得|可|应)?(?:小于|低于|少于))?\s{0,3}:?\s{0,3}(${NUMBER})${END}`,
    ),
  ],
  [
    'maximum',
    new RegExp(
      String.raw`(?:最大值|最大取值|最大|上限|最高|最多|至多)(?:是|为|不(?:能|得|可|应)?(?:超过|大于|高于))?\s{0,3}:?\s{0,3}(${NUMBER})${END}`,
    ),
  ],
  [
    'minimum',
    new RegExp(String.raw`${START}(?:大于等于|大于或等于|${NOT}(?:小于|低于|少于)|>=|≥)\s{0,3}(${NUMBER})${END}`),
  ],
  [
    'maximum',
    new RegExp(
      String.raw`${START}(?:小于等于|小于或等于|${NOT}(?:大于|高于|多于|超过|超出)|<=|≤)\s{0,3}(${NUMBER})${END}`,
    ),
  ],
  [
    'exclusiveMinimum',
    new RegExp(String.raw`${START}(?:大于|高于|>|${NOT}(?:小于等于|小于或等于))\s{0,3}(${NUMBER})${END}`),
  ],
  [
    'exclusiveMaximum',
    new RegExp(String.raw`${START}(?:小于|低于|<|${NOT}(?:大于等于|大于或等于))\s{0,3}(${NUMBER})${END}`),
  ],
];
/** "灯的个数，至少1个，最多5个": both ends in the unit that the field counts. */
const BOTH_ENDS = new RegExp(
  String.raw`(?:^|[,:])\s?(?:至少|最少)(?:为|是)?\s?(${NUMBER})\s?(个|台|条|份|次|天|秒)[,，]?\s?(?:且|并且)?(?:最多|至多|不超过)(?:为|是)?\s?(${NUMBER})\s?\2$`,
);
/** "从1开始递增": where counting starts. */
const FIRST = /(?:^|[,:])\s?(?:取值)?从\s?([01])\s?(?:开始)?(?:依次|逐一|向上)?(?:递增|累加|计数|编号|开始)(?=$|[,(])/;
const NOT_NEGATIVE =
  /(?:^|[,:]|且|并且|取值|值)\s?(?:不(?:能|可以?|允许|得)(?:取|设置)?为负数?|不(?:能|可以?|允许|得)是负数|不为负数?)(?=$|[,(])/;
/** "如果type为A默认为5，最多为9": the condition has its statement in its own clause. "(type为B时无此参数)" limits nothing. */
const OWN_CASE =
  /(?:当|如果|若)[^,()]{1,40}(?:默认|缺省)(?:取值|值)?(?:为|是|:)[^,()]{1,20}(?=,)|\([^()]{1,60}时无(?:此|该)(?:参数|字段)\)/g;
const SIGN = /(?:^|,\s?)(?:取值|该值|值|参数值)?(?:必须|只能|须|需|应)?(?:为|是)?(正整数|非负整数|自然数)(?=$|[,(])/;

/** A limit that can be raised is none. */
const canBeRaised = saidInCell(/可申请(?:提升|提高|调整|扩大)|可(?:提升|提高|上调)/);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind === 'array' || cell.valueKind !== 'number') return undefined;
  const text = part.text.replace(OWN_CASE, '');
  const range: Range = { kind: 'range' };
  // "0<取值≤9" is read as a whole.
  if (/\d\s?(?:<=?|≤)\s?(?:取值|参数值|值)\s?[<≤]/.test(text)) return undefined;
  let isOther = false;
  for (const [bound, pattern] of BOUNDS) {
    const match = pattern.exec(text);
    const value = readNumber(match?.[1] ?? '');
    if (match === null || value === undefined) continue;
    range[bound] = value;
    if (isToldOtherwise(pattern, value, part, cell)) return undefined;
    isOther ||=
      isAboutOther(text, match.index, cell.name) || isAdvice(text, match.index) || isAboutPart(text, match.index, cell);
  }
  const both = /数量?$/.test(firstClause(cell)) ? BOTH_ENDS.exec(text) : null;
  const [least, most] = [readNumber(both?.[1] ?? ''), readNumber(both?.[3] ?? '')];
  if (least !== undefined && most !== undefined && least <= most)
    Object.assign(range, { minimum: least, maximum: most });
  const first = readNumber(FIRST.exec(text)?.[1] ?? '');
  if (first !== undefined) range.minimum ??= first;
  if (NOT_NEGATIVE.test(text)) range.minimum ??= 0;
  const sign = SIGN.exec(text)?.[1];
  if (sign !== undefined && range.exclusiveMinimum === undefined) range.minimum ??= sign === '正整数' ? 1 : 0;
  if (Object.keys(range).length === 1) return undefined;
  if (canBeRaised(cell) || isConditional(text) || isOther || /(?<!小)时(?![间长区刻延钟])|场景|若|如果/.test(text))
    return [];
  const whole = withSpecialValue(range, cell);
  return whole === undefined ? [] : [whole];
}

/** "小灯最大5，大灯最大9": the bound is told again, of another case. */
function isToldOtherwise(pattern: RegExp, value: number, part: Part, cell: Cell): boolean {
  if (isLong(cell)) return true;
  const every = new RegExp(pattern.source, 'g');
  return cell.parts.some(
    (other) =>
      other.kind === 'sentence' &&
      [...other.text.matchAll(every)].some(
        (match) =>
          readNumber(match[1] ?? '') !== value && (other === part || !isAboutOther(other.text, match.index, cell.name)),
      ),
  );
}

export const oneSidedRange: Phrase = {
  id: 'one-sided-range',
  cue: /至少|最[小大高多]|负|从[ ]?[01]|上限|[大小低高少多]于|超[过出]|[<>≤≥]|整数|自然数/,
  reads,
  examples: [
    { text: '灯数，至少1个，最多5个。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 5 }] },
    { text: '亮度。\n最小值：1\n最大值：65535', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 65535 }] },
    {
      text: '亮度。最大值：90 最小值：1',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 90 }],
    },
    { text: '灯的个数，不能大于9，不得小于2。', type: INTEGER, gives: [{ kind: 'range', minimum: 2, maximum: 9 }] },
    { text: '灯的个数，不能大于等于9。', type: INTEGER, gives: [{ kind: 'range', exclusiveMaximum: 9 }] },
    {
      text: '灯的个数，须大于0，小于9。',
      type: INTEGER,
      gives: [{ kind: 'range', exclusiveMinimum: 0, exclusiveMaximum: 9 }],
    },
    { text: '灯的个数。大于0。', type: INTEGER, gives: [{ kind: 'range', exclusiveMinimum: 0 }] },
    { text: '灯的个数，取值必须大于等于2。', type: INTEGER, gives: [{ kind: 'range', minimum: 2 }] },
    {
      text: '灯的配额，取值：\n- 大于等于0：表示个数。\n- -1：表示不限。',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: -1 }],
    },
    { text: '灯的个数，不超过1000。', type: INTEGER, gives: [{ kind: 'range', maximum: 1000 }] },
    {
      text: '灯的次序，从1递增，最高100。',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 100 }],
    },
    { text: '灯的行数。取值范围大于等于-1，其中-1代表不限。', type: INTEGER, gives: [{ kind: 'range', minimum: -1 }] },
    {
      text: '亮度，取值范围大于0小于等于9。',
      type: INTEGER,
      gives: [{ kind: 'range', exclusiveMinimum: 0, maximum: 9 }],
    },
    { text: '灯的次序，不能为负数。', type: INTEGER, gives: [{ kind: 'range', minimum: 0 }] },
    {
      text: '灯的个数（mode为all时无此参数）如果mode为some默认为50，最多为90，不能为负数，最小值为1。',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1, maximum: 90 }],
    },
    { text: '灯的个数。取值为正整数。', type: INTEGER, gives: [{ kind: 'range', minimum: 1 }] },
  ],
  counterExamples: [
    { text: '灯号，至少1个，最多5个。', type: INTEGER },
    { text: '小灯最大5，大灯最大9。', type: INTEGER },
    { text: '小灯最大5。大灯最大9。', type: INTEGER },
    { text: '日期，月份的最大值为12。', type: INTEGER },
    { text: '灯的最大个数。', type: INTEGER },
    { text: '灯的个数，最多5个。', type: INTEGER },
    { text: '如果mode为some，最多为90。', type: INTEGER },
    { text: '灯的个数。建议取值大于等于1。', type: INTEGER },
    { text: '亮灯的年份，从1970开始。', type: INTEGER },
    { text: '取值不小于min_lamps的取值。', type: INTEGER },
    { text: '长度不超过32个字符。', type: STRING },
    { text: '配额足够时，最大值为500。', type: INTEGER },
    { text: '最大支持64个字符。', type: STRING },
  ],
};
