// A range that nothing announces: "灯的个数，1到9", "天数，7天~9天", "介于1和9之间", "[1, 9]，步长2", "1≤取值≤9".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, STRING, type Phrase } from '../phrase.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { withSpecialValue } from './other-cases.ts';
import { isAdvice, isConditional } from './sentences.ts';

type Range = Extract<Constraint, { kind: 'range' }>;

const UNIT = '(?:个|台|条|次|份|人|%|微秒|毫秒|秒|分钟|小时|天|周|月|年|[KMGT]B|[kKMG]?bit/s)';
const JOINT = String.raw`\s?(?:~|\u2013|\u2014|-{1,2}|至|到)\s?`;
const WITHIN = '(?:之间|范围(?:之?内)?|区间(?:内)?|以内)';
const END = String.raw`\s?(?=$|[,(、])`;
const FORMS: readonly RegExp[] = [
  // The first clause says what the field is; the range is the whole of a later one.
  new RegExp(
    String.raw`,\s?(?:整数|正整数)?[,:]?\s?(${NUMBER})\s?(${UNIT}?)${JOINT}(${NUMBER})\s?(${UNIT}?)(?:的?(?:正)?整数)?${END}`,
  ),
  new RegExp(
    String.raw`(?:^|[,:])\s?(?:取值|值)?(?:必须|需要?|应该?|只能|可)?(?:介于|在|处于|位于|为)?\s?(${NUMBER})\s?(${UNIT}?)\s?(?:~|\u2013|\u2014|-{1,2}|至|到|和|与)\s?(${NUMBER})\s?(${UNIT}?)${WITHIN}(?:的?(?:正)?(?:整数|取值|数值))?${END}`,
  ),
  new RegExp(String.raw`(?:^|,)\s?\[\s?(${NUMBER})\s?(${UNIT}?),\s?(${NUMBER})\s?(${UNIT}?)\s?\]${END}`),
];
const COMPARED = new RegExp(
  String.raw`(?:^|[,:])\s?(${NUMBER})\s?(<=|≤|<)\s?(?:取值|参数值|值|value|x|n)\s?(<=|≤|<)\s?(${NUMBER})${END}`,
  'i',
);
/** A further figure, which means something else. */
const NEXT = /^[,(]\s?(?:不含|不包括|不包含|除)|^[,、]\s?(?:或|和)?[“"]?-?\d|^\(-?\d{1,9}\s?(?:为|是|表示|代表|:)/;
/** What else figures of that form are, and what the next words make of them. */
const OTHER =
  /号,\s?\d{1,12}-\d|取值|范围[:为]|版本|日期|时间段|例如|比如|示例|如:|第|表\s?\d|默认|建议|推荐|长度|字符|其中|每/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'number' || cell.type.kind === 'array') return undefined;
  const { text } = part;
  const range = comparedIn(text) ?? spannedIn(text);
  if (range === undefined) return undefined;
  const { minimum = range.exclusiveMinimum ?? 0, maximum = range.exclusiveMaximum ?? 0 } = range;
  if (minimum >= maximum || isConditional(text) || /如果|若|[^小]时(?![间长])/.test(text)) return [];
  // A range among others is that of a case.
  if (
    cell.parts.some(
      (other) => other !== part && other.kind === 'sentence' && (spannedIn(other.text) ?? comparedIn(other.text)),
    )
  )
    return undefined;
  const whole = withSpecialValue(range, cell);
  return whole === undefined ? [] : [whole];
}

function comparedIn(text: string): Range | undefined {
  const [, low = '', above, below, high = ''] = COMPARED.exec(text) ?? [];
  const [minimum, maximum] = [readNumber(low), readNumber(high)];
  if (minimum === undefined || maximum === undefined) return undefined;
  return {
    kind: 'range',
    ...(above === '<' ? { exclusiveMinimum: minimum } : { minimum }),
    ...(below === '<' ? { exclusiveMaximum: maximum } : { maximum }),
  };
}

function spannedIn(text: string): Range | undefined {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const [, low = '', unit = '', high = '', otherUnit = ''] = match;
    const [minimum, maximum] = [readNumber(low), readNumber(high)];
    const isOneUnit = unit === '' || otherUnit === '' || unit === otherUnit;
    const before = text.slice(0, match.index);
    if (NEXT.test(text.slice(match.index + match[0].length))) return undefined;
    if (
      minimum === undefined ||
      maximum === undefined ||
      !isOneUnit ||
      OTHER.test(before) ||
      isAdvice(text, match.index)
    )
      return undefined;
    return { kind: 'range', minimum, maximum };
  }
  return undefined;
}

export const bareRange: Phrase = {
  id: 'bare-range',
  cue: /\d[^\d]*\d/,
  reads,
  examples: [
    { text: '灯的个数，1到9。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 9 }] },
    { text: '亮灯的天数，7天~99天（约3个月）。', type: INTEGER, gives: [{ kind: 'range', minimum: 7, maximum: 99 }] },
    { text: '灯的个数，介于1和9之间。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 9 }] },
    { text: '灯的个数，必须在1~9范围内。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 9 }] },
    { text: '灯的个数，0<取值≤9。', type: INTEGER, gives: [{ kind: 'range', exclusiveMinimum: 0, maximum: 9 }] },
    { text: '亮度，[10, 90]，单位为瓦。', type: INTEGER, gives: [{ kind: 'range', minimum: 10, maximum: 90 }] },
  ],
  counterExamples: [
    { text: '小灯：1个-9个；大灯：2个-5个。', type: INTEGER },
    { text: '灯的个数，例如，1到9。', type: INTEGER },
    { text: '灯的个数，大灯时，1到9。', type: INTEGER },
    { text: '灯的编号，1到9。', type: STRING },
    { text: '灯的编号，1到9。', type: INTEGERS },
    { text: '灯的个数，9到1。', type: INTEGER },
    { text: '亮灯的天数，7~9，-1为一直亮。', type: INTEGER },
  ],
};
