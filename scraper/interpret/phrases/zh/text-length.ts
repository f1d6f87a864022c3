// "支持的最大字符长度：255", "最小长度：1", "长度为1-64个字符", "不超过36个字符".
import { append } from '../../../diagnostics/append.ts';
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { INTEGER, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { comparedLengths, OTHER_UNIT, type Bounds, type FoundLength as Found } from './length-comparisons.ts';
import { isLong } from './other-cases.ts';
import { isAboutOther, isAdvice, isConditional } from './sentences.ts';
import { firstClause, isAboutPart } from './subject.ts';

const TEXT = String.raw`\s{0,3}(?:个)?(?:英文|中文|Unicode|UTF-8)?(?:字符|位)`;
const TO = String.raw`\s{0,3}(?:-|~|\u2013|\u2014|至|到|,)\s{0,3}`;
const BETWEEN = [
  new RegExp(
    String.raw`长度(?:范围|限制|取值范围|取值|区间)?(?:限制)?(?:为|是|在|必须为|必须在)?\s{0,3}:?\s{0,3}[[(]?(${NUMBER})${TO}(${NUMBER})[\])]?(?!\d)`,
    'g',
  ),
  new RegExp(String.raw`(?<![\d.\w-])[[(]?(${NUMBER})${TO}(${NUMBER})[\])]?${TEXT}`, 'g'),
];
const AT_MOST = [
  new RegExp(
    String.raw`(?:最大字符长度|最大长度|最长长度|长度上限|长度最大|最大字符数)(?:值)?(?:是|为|不超过)?\s{0,3}:?\s{0,3}(${NUMBER})(?![\w.-]*[A-Za-z\d])`,
    'g',
  ),
  new RegExp(
    String.raw`(?:长度)?(?:不能超过|不超过|不得超过|不允许超过|不多于|不能多于|不大于|不能大于|小于等于|小于或等于|最多|最长|最大|至多|限制为|上限为)(?:支持|为|可?输入|包含|允许)?\s{0,3}(${NUMBER})${TEXT}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:长度(?:限制|上限)(?:为|是|:)?|^(?:maxLength|max_length)\s?:|(?:^|,)最长(?:为|是|不超过)?)\s{0,3}(${NUMBER})(?=\s{0,3}(?:$|,))`,
    'g',
  ),
  new RegExp(String.raw`长度(?:不能超过|不超过|不得超过|不大于|小于等于)\s{0,3}(${NUMBER})(?=\s{0,3}(?:$|[,>]))`, 'g'),
  new RegExp(
    String.raw`(?:限制|限|须|必须|应|要求)?在?\s{0,3}(?<![\d.\w~至到-])(${NUMBER})${TEXT}(?:以内|之内|内)(?=$|[,(])`,
    'g',
  ),
];
const AT_LEAST = [
  new RegExp(
    String.raw`(?:最小字符长度|最小长度|最短长度|长度最小)(?:是|为)?\s{0,3}:?\s{0,3}(${NUMBER})(?![\w.-]*[A-Za-z\d])`,
    'g',
  ),
  new RegExp(
    String.raw`(?:长度)?(?:不少于|不小于|不能少于|至少|最少|大于等于)(?:为|包含)?\s{0,3}(${NUMBER})${TEXT}`,
    'g',
  ),
];
const EXACTLY = [
  /(?:^|[,:])\s?(?:固定)?(?:为|是)?\s?((?:[6-9]|\d{2,4}))位(?!以|左右|及|至|到|不|或)的?[\u4e00-\u9fffa-zA-Z、-]{0,24}?(?:字符串|字符|组合|数字|字母)(?=$|[,(])/g,
  new RegExp(
    String.raw`长度(?:固定)?(?:为|是)?\s{0,3}(${NUMBER})(?:${TEXT})?(?:的?(?:数字|字母|字符串|整数))?(?=\s{0,3}(?:$|,))`,
    'g',
  ),
];
const OF_LIST = /(?:数组|列表|集合)(?:的)?$/;
const OF_ENCODED = /编码(?:之)?前|加密(?:之)?前|加密后|base64/i;

const isUnchecked = saidInCell(/不(?:做|作|进行|会)(?!大小写)[^,。;\n]{0,12}(?:校验|检查|检验)/);

/** A list, or a value among several: each of its values has the length. */
const EACH_VALUE = /^每个(?:值|元素)的?(?:最大|最小)?(?:字符)?长度/;
/** "最多4个，单个长度不超过9个字符" of a list. */
const EACH_ELEMENT = /(?:^|[,:])\s?(?:每个|单个|每一个)([\u4e00-\u9fff]{0,6}?)的?(?:最大|最小)?(?:字符)?长度/;

function isOfEach(text: string, cell: Cell): boolean {
  if (EACH_VALUE.test(text)) return true;
  const element = cell.type.kind === 'array' ? EACH_ELEMENT.exec(text)?.[1] : undefined;
  return element !== undefined && (/^(?:|值|元素|字符串)$/.test(element) || firstClause(cell).includes(element));
}

function lengthsIn(text: string): Found[] {
  const found: Found[] = [];
  const collect = (patterns: readonly RegExp[], boundsOf: (low: number, high: number) => Bounds): void => {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const [low, high] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? match[1] ?? '')];
        if (low === undefined || high === undefined || OTHER_UNIT.test(text.slice(match.index + match[0].length)))
          continue;
        found.push({ bounds: boundsOf(low, high), index: match.index });
      }
  };
  collect(BETWEEN, (minimum, maximum) => ({ minimum, maximum }));
  if (found.length === 0) {
    collect(AT_MOST, (maximum) => ({ maximum }));
    collect(AT_LEAST, (minimum) => ({ minimum }));
  }
  if (found.length === 0) append(found, comparedLengths(text));
  // "包含1位字母，9位数字": how many of each kind.
  if (found.length === 0 && !/包含|包括|至少|含有/.test(text))
    collect(EXACTLY, (minimum) => ({ minimum, maximum: minimum }));
  return found;
}

/** The bounds of all lengths of a sentence; undefined where they differ: those belong to different cases. */
function agreed(found: readonly Found[]): Bounds | undefined {
  const bounds: Bounds = {};
  for (const one of found) Object.assign(bounds, one.bounds);
  const agree = found.every(({ bounds: one }) =>
    Object.entries(one).every(([bound, value]) => bounds[bound as keyof Bounds] === value),
  );
  return agree ? bounds : undefined;
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const all = lengthsIn(text);
  // "长度不超过9，建议不少于4个字符": advice beside what holds.
  const held = all.filter(({ index }) => !isAdvice(text, index));
  const found = held.length > 0 ? held : all;
  const [first] = found;
  if (first === undefined) return undefined;
  const bounds = agreed(found);
  // What nobody checks is no bound.
  if (isUnchecked(cell) || isAdvice(text, first.index)) return [];
  if (found.some(({ index }) => isAboutPart(text, index, cell)) && !isOfEach(text, cell)) return [];
  if (bounds === undefined || isConditional(text) || found.some(({ index }) => isAboutOther(text, index, cell.name)))
    return isOfEach(text, cell) && bounds !== undefined && cell.valueKind === 'string'
      ? [{ kind: 'length', ...bounds }]
      : [];
  if (cell.type.kind === 'array' && OF_LIST.test(text.slice(0, first.index))) return [];
  if (
    cell.valueKind !== 'string' ||
    OF_ENCODED.test(text) ||
    /(?:每个|单个|各)[^,]{0,12}$/.test(text.slice(0, first.index))
  )
    return [];
  if ((bounds.minimum ?? 0) > (bounds.maximum ?? Infinity)) return [];
  // "[1-128]个英文字符或[1-64]个中文字符": where one sentence has several lengths, no other one has that of all cases.
  if (isLong(cell)) return [];
  const isOpen = cell.parts.some(
    (other) => other !== part && other.kind === 'sentence' && agreed(lengthsIn(other.text)) === undefined,
  );
  return isOpen ? [] : [{ kind: 'length', ...bounds }];
}

export const textLength: Phrase = {
  id: 'text-length',
  cue: /长度|字符|位|最长|max_?length/i,
  reads,
  examples: [
    { text: '灯的名称，长度不超过9，建议不少于4个字符。', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的口令，长度不低于8不超过32。', type: STRING, gives: [{ kind: 'length', minimum: 8, maximum: 32 }] },
    { text: '灯的口令，长度大于1，小于等于9。', type: STRING, gives: [{ kind: 'length', minimum: 2, maximum: 9 }] },
    { text: '灯的名称，长度小于9个字符。', type: STRING, gives: [{ kind: 'length', maximum: 8 }] },
    { text: '灯的名称，总长度最短为3，最大为9。', type: STRING, gives: [{ kind: 'length', minimum: 3, maximum: 9 }] },
    { text: '灯的编号，长度9，只允许数字。', type: STRING, gives: [{ kind: 'length', minimum: 9, maximum: 9 }] },
    { text: '灯的编号，长度固定为9位数字。', type: STRING, gives: [{ kind: 'length', minimum: 9, maximum: 9 }] },
    { text: '灯的编号，9位数字字母组合。', type: STRING, gives: [{ kind: 'length', minimum: 9, maximum: 9 }] },
    { text: '灯的名称，长度限制为9。', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的名称，最长为9。', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的名称。\n支持的最大字符长度：255', type: STRING, gives: [{ kind: 'length', maximum: 255 }] },
    {
      text: '灯的名称。\n最小长度：0\n最大长度：36',
      type: STRING,
      gives: [{ kind: 'length', minimum: 0, maximum: 36 }],
    },
    { text: '灯的名称，长度为1-64个字符。', type: STRING, gives: [{ kind: 'length', minimum: 1, maximum: 64 }] },
    { text: '标签。\n- 不能重名。\n- 长度不超过36个字符。', type: STRING, gives: [{ kind: 'length', maximum: 36 }] },
    { text: '灯的口令，长度为８～２６位。', type: STRING, gives: [{ kind: 'length', minimum: 8, maximum: 26 }] },
    { text: '值列表。每个值最大长度9个unicode字符。', type: STRINGS, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '标签列表。每个标签长度为1-9个字符。', type: STRINGS, gives: [{ kind: 'length', minimum: 1, maximum: 9 }] },
    { text: '标签列表。可多选，单个长度不超过9个字符。', type: STRINGS, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的名称，限制９个字符以内。', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的名称，不多于9个字符。', type: STRING, gives: [{ kind: 'length', maximum: 9 }] },
    { text: '灯的编号，长度为32。', type: STRING, gives: [{ kind: 'length', minimum: 32, maximum: 32 }] },
  ],
  counterExamples: [
    { text: '灯的口令，必须包含2位字母，8位数字。', type: STRING },
    { text: '灯的口令：\n- 2位字母\n- 3位数字', type: STRING },
    { text: '灯的口令，8位以上字符。', type: STRING },
    { text: '灯的内容，长度大于0小于9字节。', type: STRING },
    { text: '灯线长度大于9米。', type: STRING },
    { text: '当灯亮着时，名称长度为1-9个字符。', type: STRING },
    { text: '长度为[1-128]个英文字符或[1-64]个中文字符。', type: STRING },
    { text: '长度为[1-128]个英文字符或[1-64]个中文字符。批量时后缀占位，故此时长度为[1-59]个字符。', type: STRING },
    { text: '名称。长度为1-9个英文字符或1-5个中文字符。\n最多9个字符。', type: STRING },
    { text: 'key的长度限制1-40字符，value的长度限制1-50字符。', type: STRING },
    { text: '灯的链接，其中路径部分不超过9个字符。', type: STRING },
    { text: '标签，键的长度不超过9个字符。', type: STRING },
    { text: '路径，单个部分长度不超过9个字符。', type: STRING },
    { text: '内容最大长度为32K。', type: STRING },
    { text: '灯的个数，不超过9个字符。', type: INTEGER },
    { text: '灯的口令至少包含3种字符。', type: STRING },
    { text: '灯的列表。数组长度：1 - 10', type: STRINGS },
    { text: '灯的口令。建议长度为8-26位。', type: STRING },
    { text: '灯的口令。建议的口令如下：\n- 长度为8-26位。\n- 不含空格。', type: STRING },
    { text: '灯的口令，不做口令强度校验。\n口令规则：\n- 长度为8-26位。', type: STRING },
  ],
};
