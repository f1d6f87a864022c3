// "取值范围：1-100", "取值范围[1，65535]", "范围为1~300s", "取值在0到9之间".
import type { Constraint } from '../../../reference/constraint.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, NUMBER_TYPE, STRING, type Phrase } from '../phrase.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { boundsOfMatch, isWidened, withSpecialValue, type Bounds } from './other-cases.ts';
import { isAboutOther, isAdvice, isConditional } from './sentences.ts';
import { isAboutPart } from './subject.ts';

type Range = Extract<Constraint, { kind: 'range' }>;

const UNIT = String.raw`(?:ms|s|毫秒|秒|分钟|分|小时|天|个|%|GB|MB|KB|GiB|MiB|Mbit/s)?`;
const NAMED = String.raw`(?:取值范围|取值区间|值域|范围|取值|值)(?:为|是|在|限制为|介于)?\s{0,3}:?\s{0,3}(?:整数|正整数)?[:,]?\s{0,3}(?:为|从)?`;
const RANGE = new RegExp(
  String.raw`${NAMED}\s{0,3}([[(]?)\s{0,3}(${NUMBER})\s{0,3}${UNIT}\s{0,3}(-{1,2}|~|\u2013|\u2014|至|到|,)\s{0,3}(${NUMBER})(?![\w.]*[A-Za-z_]\w*\d)\s{0,3}${UNIT}\s{0,3}([\])]?)`,
  'g',
);
const UNITS = new RegExp(
  String.raw`\d\s{0,3}(${UNIT})\s{0,3}(?:-{1,2}|~|\u2013|\u2014|至|到|,)\s{0,3}${NUMBER}\s{0,3}(${UNIT})`,
);
const OF_TEXT = /^\s{0,3}(?:个)?(?:英文|中文)?(?:字符|位|字节|个汉字)/;
/** "0~9*9": the last figure is only the first part of a larger one. */
const UNFINISHED = /^\s{0,3}(?:[*^×+]|的?\s?\d|[十百千万亿])/;
/** "0-9(不含0)" */
const WITHOUT_END = /^\s{0,3}[,(]\s{0,3}(?:不含|不包括|不包含)\s?(-?\d{1,12})\s?(?=$|[,)])/;
const EACH_QUERIED = /支持(?:按)?多(?:个)?值(?:的)?(?:查询|过滤|匹配)/;
const NEXT = /^\s{0,3}[,、或和]\s{0,3}(?:\[|\()?-?\d{1,12}(?!\d|["”]?\s?(?:表示|代表))/;
/** "1-9，0表示不限": a figure that means something else. */
const SPECIAL = /^\s{0,3}[,、(]\s{0,3}["“]?(-?\d{1,9})["”]?\s?(?:表示|代表)/;

interface Found {
  index: number;
  open: string;
  close: string;
  minimum: number;
  maximum: number;
  isPair: boolean;
  rest: string;
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const found = [...text.matchAll(RANGE)].flatMap((match) => foundIn(match, text) ?? []);
  const [range] = found;
  if (range === undefined) return undefined;
  if (found.length > 1 || NEXT.test(range.rest) || isConditional(text) || isAboutOther(text, range.index, cell.name))
    return [];
  if (isAdvice(text, range.index) || isAboutPart(text, range.index, cell)) return [];
  if (cell.type.kind === 'array' ? !bindsElements(cell.type.items, cell) : cell.valueKind !== 'number') return [];
  if (range.minimum > range.maximum) return undefined;
  const { maximum, isPair, open, close, rest } = range;
  const special = readNumber(SPECIAL.exec(rest)?.[1] ?? '') ?? range.minimum;
  if (special > maximum || special < range.minimum - 1) return [];
  const minimum = Math.min(range.minimum, special);
  // "(0, 9)" is an open interval or only put in parentheses: nobody can tell.
  if (isPair && open === '(' && close === ')') return [];
  const boundsOf = (other: string): Bounds[] =>
    [...other.matchAll(RANGE)].flatMap((match) => boundsOfMatch(match, 2, 4) ?? []);
  if (isWidened(part, { minimum, maximum }, cell, boundsOf)) return [];
  if (isToldOtherwise(part, range, cell)) return undefined;
  const stated: Range = {
    kind: 'range',
    ...(isPair && open === '(' && close === ']' ? { exclusiveMinimum: minimum } : { minimum }),
    ...(isPair && open === '[' && close === ')' ? { exclusiveMaximum: maximum } : { maximum }),
  };
  const without = readNumber(WITHOUT_END.exec(rest)?.[1] ?? '');
  if (/^\s{0,3}\((?:两端)?均?不(?:含|包)/.test(rest) && without === undefined) return [];
  const whole = withSpecialValue(without === undefined ? stated : withoutEnd(stated, without), cell);
  return whole === undefined ? [] : [whole];
}

function withoutEnd({ minimum, maximum, ...rest }: Range, without: number): Range {
  if (minimum === without) return { ...rest, exclusiveMinimum: without, ...(maximum === undefined ? {} : { maximum }) };
  if (maximum === without) return { ...rest, ...(minimum === undefined ? {} : { minimum }), exclusiveMaximum: without };
  return { ...rest, ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

/** The range of a list may be that of its size, unless the list stands for several values of one field. */
function bindsElements(items: TypeRef, { text, valueKind }: Cell): boolean {
  return EACH_QUERIED.test(text) && (valueKind === 'number' || items.kind === 'any');
}

/** "小灯取值范围：1-5。大灯取值范围：2-9。": another sentence tells another range, of another kind of lamp. */
function isToldOtherwise(part: Part, { minimum, maximum }: Found, cell: Cell): boolean {
  return cell.parts.some((other) => {
    if (other === part || other.kind !== 'sentence') return false;
    return [...other.text.matchAll(RANGE)].some((match) => {
      const found = foundIn(match, other.text);
      const isSame = found === undefined || (found.minimum === minimum && found.maximum === maximum);
      return !isSame && !isAdvice(other.text, match.index) && !isAboutOther(other.text, match.index, cell.name);
    });
  });
}

function foundIn(match: RegExpMatchArray, text: string): Found | undefined {
  const [whole, open = '', low = '', sign, high = '', close = ''] = match;
  const index = match.index ?? 0;
  const rest = text.slice(index + whole.length);
  const isPair = sign === ',';
  // "取值：1,2" lists values; in brackets it is a range.
  if (isPair && (open === '' || close === '')) return undefined;
  const [minimum, maximum] = [readNumber(low), readNumber(high)];
  if (UNFINISHED.test(rest)) return undefined;
  // "1分钟~7天": figures in two units are no bounds as they stand.
  const [, lowUnit = '', highUnit = ''] = UNITS.exec(whole) ?? [];
  if (lowUnit !== '' && highUnit !== '' && lowUnit !== highUnit) return undefined;
  if (minimum === undefined || maximum === undefined || OF_TEXT.test(rest) || /长度\S{0,4}$/.test(text.slice(0, index)))
    return undefined;
  return { index, open, close, minimum, maximum, isPair, rest };
}

export const valueRange: Phrase = {
  id: 'value-range',
  cue: /\d[^\d]*\d/,
  reads,
  examples: [
    {
      text: '亮灯的时间，取值范围0~300秒，0表示不灭，默认值60秒。',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 0, maximum: 300 },
        { kind: 'default', value: 60 },
      ],
    },
    { text: '灯的个数，取值范围1-9，0表示不限。', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 9 }] },
    { text: '亮度，取值范围[1，65535]。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 65535 }] },
    {
      text: '灯号，取值范围：0-9（不含0）。',
      type: INTEGER,
      gives: [{ kind: 'range', exclusiveMinimum: 0, maximum: 9 }],
    },
    { text: '灯号，取值范围：0~2^8-1。', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 255 }] },
    { text: '灯号，取值范围：1~9万。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 90000 }] },
    {
      text: '亮灯的时间，单位毫秒，取值范围：1秒~9秒。',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 1000, maximum: 9000 }],
    },
    { text: '亮度。取值：0-100。', type: INTEGER, gives: [{ kind: 'range', minimum: 0, maximum: 100 }] },
    { text: '亮灯的时间，取值范围为1-300s。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 300 }] },
    { text: '亮度。取值范围：[-1, 9]。', type: INTEGER, gives: [{ kind: 'range', minimum: -1, maximum: 9 }] },
    {
      text: '比例，取值范围（０，１］。',
      type: NUMBER_TYPE,
      gives: [{ kind: 'range', exclusiveMinimum: 0, maximum: 1 }],
    },
    {
      text: '灯的个数，取值范围：0-9。-1表示不限。',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: -1, maximum: 9 }],
    },
    {
      text: '亮灯的时间。取值：1-50s。支持多值查询。',
      type: INTEGERS,
      gives: [{ kind: 'range', minimum: 1, maximum: 50 }],
    },
    { text: '房间号，取值在1~20之间。', type: INTEGER, gives: [{ kind: 'range', minimum: 1, maximum: 20 }] },
  ],
  counterExamples: [
    { text: '灯的个数，取值范围1-9，99表示不限。', type: INTEGER },
    { text: '日期，月份取值范围为1-12。', type: INTEGER },
    { text: '小灯取值范围：1~5。大灯取值范围：2~9。', type: INTEGER },
    { text: '灯的次序，取值范围：1~9*9。', type: INTEGER },
    { text: '亮灯的时间，单位为毫秒，取值范围：1MB~9MB。', type: INTEGER },
    { text: '亮度。示例范围：1-9', type: INTEGER },
    { text: '推荐取值范围为1-9。', type: INTEGER },
    { text: '一般取值为1到9。', type: INTEGER },
    { text: '亮灯的时间，取值范围：1分钟~7天。', type: INTEGER },
    { text: '当type为A时，取值范围：1-5。', type: INTEGER },
    { text: '若为台灯，取值范围为（10-40s）。', type: INTEGER },
    { text: '编号，取值范围：10-19、30-39。', type: INTEGER },
    { text: '名称，取值范围1-64个字符。', type: STRING },
    { text: 'key的取值范围：1-5。', type: INTEGER },
    { text: '灯的个数，建议取值范围为1-5。', type: INTEGER },
    { text: '亮度。取值范围：1-9。', type: INTEGERS },
    { text: '亮度，取值范围(0, 9)。', type: INTEGER },
    { text: '灯号，范围1-99。\ntype设置为WALL时，范围是0-200。', type: INTEGER },
    { text: '灯号，取值范围[1,99]。若指定为0时，取所有灯。\n-5表示坏灯。', type: INTEGER },
  ],
};
