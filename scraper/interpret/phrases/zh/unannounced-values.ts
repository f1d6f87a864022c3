// Values that are not announced as such: pairs of a value and its text, in one sentence or in one each, and values in brackets.
import type { Cell, Part } from '../cell.ts';
import { isIdentifier, isNumeric, isValueToken } from '../common/values.ts';
import { NAMES_CHOICE } from './cell.ts';
import { pairsOfChoice } from './choice-pairs.ts';
import { isOfKinds } from './kinds-of-value.ts';
import { isCombinable, isLayout } from './listed-values.ts';
import { isLong } from './other-cases.ts';
import { isConditional } from './sentences.ts';

const PAIR = /^["“]?([\w.-]{1,60})["”]?\s?(?:表示|代表)/;
const PAIR_START = /["“]?(?<![\w.-])[\w.-]{1,60}["”]?\s?(?:表示|代表)/;
const LABELLED = /^["“]?([\w.-]{1,60})["”]?\s?(?::|,?\s?(?:表示|代表))\s?[\u4e00-\u9fff]/;
const NEXT_LABEL = /[,、]\s?(?=["“]?[\w.-]{1,60}["”]?\s?:\s?[\u4e00-\u9fff])/;
/** "灯的类型，有旧有新：old：旧灯": the head and its first value in one sentence. */
const HEAD =
  /^([^A-Za-z:]{2,40}):\s?(?:\([^()]{0,60}\)\s?)?(?=["“]?[\w.-]{1,60}["”]?\s?(?::|,?\s?(?:表示|代表))\s?[\u4e00-\u9fff])/;
const NAMES_CHOICE_INSIDE = /类型|类别|分类|种类|状态|模式|策略|方式|级别|等级|枚举/;
const NO_HEAD = /说明|注意|备注|示例|例如|比如|举例|格式|[详参]见|参考/;
/** "有三种取值": how many follow. */
const COUNTED = /(?:有|包括|分为|共)([两二三四五六七八九]|\d)(?:种|个)(?:取值|值|类型|状态|模式|方式)$/;
const COUNTS = '两三四五六七八九';
/** A further value that has no spelling: "空字符串:没有", "其他:未知". */
const UNSPELLED = /^(?!说明|注意|备注|注:|默认|缺省|示例|例如|使用说明|约束|最[大小])[^,:]{1,20}:/;

const EMPTY_TOO = /[,、]\s?(?:为?空|空值|其[他它])(?:表示|代表|:)/;

/** Undefined where a sentence is none of these; empty where its values are no list of all. */
export function unannouncedValues(part: Part, cell: Cell): string[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  return (
    valuesOfCount(part, cell) ??
    valuesOfRun(part, cell) ??
    valuesOfPairs(part, cell) ??
    valuesOfChoice(part, cell) ??
    valuesInBrackets(part.text, cell)
  );
}

/** "灯的类型。white:白灯；black:黑灯": a sentence for each value, behind one that names a choice. Read at the first of them. */
function valuesOfRun(part: Part, cell: Cell): string[] | undefined {
  if (isLong(cell)) return undefined;
  const index = cell.parts.indexOf(part);
  const before = cell.parts[index - 1];
  const head = part.kind === 'sentence' ? HEAD.exec(part.text) : null;
  const isNamed =
    head === null
      ? before?.kind === 'sentence' && (NAMES_CHOICE.test(before.text) || /^是否/.test(before.text))
      : NAMES_CHOICE_INSIDE.test(head[1] ?? '') && !NO_HEAD.test(head[1] ?? '');
  if (!isNamed) return undefined;
  const values: string[] = [];
  let end = index;
  for (const next of cell.parts.slice(index)) {
    const text = next.kind === 'sentence' ? next.text.slice(end === index ? (head?.[0].length ?? 0) : 0) : '';
    const labelled = text.split(NEXT_LABEL).map((piece) => LABELLED.exec(piece)?.[1] ?? '');
    if (!labelled.every(isValueToken)) break;
    for (const value of labelled) values.push(value);
    end += 1;
  }
  if (values.length < 2 || new Set(values).size < values.length) return undefined;
  // "on：亮，off：灭，空表示全部"
  if (cell.parts.slice(index, end).some((one) => one.kind === 'sentence' && EMPTY_TOO.test(one.text))) return [];
  return listOfAll(values, cell.parts[end], cell);
}

/** "有两种取值。on：亮。整夜不灭。off：灭": as many labelled sentences as are told, with others between them. */
function valuesOfCount(part: Part, cell: Cell): string[] | undefined {
  if (part.kind !== 'sentence' || isLong(cell)) return undefined;
  const count = COUNTED.exec(part.text)?.[1];
  if (count === undefined) return undefined;
  const rest = cell.parts.slice(cell.parts.indexOf(part) + 1);
  const values = rest.flatMap((next) => (next.kind === 'sentence' ? (LABELLED.exec(next.text)?.[1] ?? []) : []));
  const expected = count === '二' ? 2 : COUNTS.includes(count) ? COUNTS.indexOf(count) + 2 : Number(count);
  const isWhole = values.length === expected && new Set(values).size === expected && values.every(isValueToken);
  return isWhole ? listOfAll(values, undefined, cell) : undefined;
}

/** Undefined where the field holds no such values; empty where they are no list of all. */
function listOfAll(values: readonly string[], behind: Part | undefined, cell: Cell): string[] | undefined {
  if (isCombinable(cell) || cell.valueKind === 'none' || cell.valueKind === 'boolean') return undefined;
  if (isLayout(cell) || (behind?.kind === 'sentence' && UNSPELLED.test(behind.text))) return [];
  const isOfNames = values.some((value) => value === cell.name || /^(?:key|value|name|id)$/i.test(value));
  return isOfNames || isOfKinds(values, cell.name) ? [] : [...values];
}

/** "种类，DESK表示台灯，WALL表示壁灯": nothing but values with their texts. Empty where they are no list of all. */
function valuesOfPairs(part: Extract<Part, { kind: 'sentence' }>, cell: Cell): string[] | undefined {
  const { text } = part;
  const start = text.search(PAIR_START);
  const before = text.slice(0, Math.max(start, 0));
  // What is announced as a list of values is read as such.
  if (start < 0 || !/^(?:[^,:]{0,40}[,:]\s?)?$/.test(before) || /取值|枚举|可选|值为/.test(before)) return undefined;
  const pieces = text.slice(start).split(/[,;、]\s?(?=["“]?[\w.-]{1,60}["”]?\s?(?:表示|代表))/);
  const values = pieces.flatMap((piece) => PAIR.exec(piece)?.[1] ?? []);
  if (values.length < 2 || values.length < pieces.length || !values.every(isValueToken)) return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell) || isLayout(cell)) return [];
  const numbers = values.filter(isNumeric).length;
  // Plain words are values where what stands in front of them is a choice.
  const isPlain = start === 0 ? isBehindChoice(part, cell) : NAMES_CHOICE.test(before.replace(/[,:]\s?$/, ''));
  const isList = numbers === values.length || (numbers === 0 && (isPlain || values.some(isIdentifier)));
  if (
    !isList ||
    isOfKinds(values, cell.name) ||
    isConditional(text) ||
    /其[他它]|大于|小于|非\d|以上|[,、]\s?(?:为?空|空值)(?:表示|代表|:)/.test(text)
  )
    return [];
  return values.some((value) => value === cell.name || /^(?:key|value|name|id)$/i.test(value)) ? [] : values;
}

function isBehindChoice(part: Part, cell: Cell): boolean {
  const before = isLong(cell) ? undefined : cell.parts[cell.parts.indexOf(part) - 1];
  return before?.kind === 'sentence' && NAMES_CHOICE.test(before.text);
}

function valuesOfChoice(part: Part, cell: Cell): string[] | undefined {
  if (part.kind !== 'sentence' || isLong(cell)) return undefined;
  const index = cell.parts.indexOf(part);
  const before = cell.parts[index - 1];
  // "是否亮着。0-灭，1-亮", or a cell of nothing else.
  const isNamed =
    before === undefined
      ? cell.parts.length === 1
      : before.kind === 'sentence' && (NAMES_CHOICE.test(before.text) || /^是否/.test(before.text));
  const values = pairsOfChoice(part.text, isNamed);
  if (values === undefined) return undefined;
  const behind = cell.parts[index + 1];
  // A further value may follow in a sentence of its own.
  const goesOn = behind?.kind === 'sentence' && LABELLED.test(behind.text);
  return goesOn ? [] : listOfAll(values, behind, cell);
}

/** "分为台灯(desk)和壁灯(wall)": the value of each stands in its brackets. */
function valuesInBrackets(text: string, cell: Cell): string[] | undefined {
  const list =
    /(?:分为|包括|可以?为|取值为)\s?((?:[\u4e00-\u9fff\w]{1,20}\s?\([\w.-]{1,60}\)\s?(?:[、,]|和|或)?\s?){2,12})(?:等?[两三四五六七八九]种(?:状态|类型|方式|模式|取值|值)?)?$/.exec(
      text,
    )?.[1];
  if (list === undefined || cell.valueKind !== 'string' || isCombinable(cell) || isConditional(text)) return undefined;
  const values = [...list.matchAll(/\(([\w.-]{1,60})\)/g)].flatMap((match) => match[1] ?? []);
  return values.every(isValueToken) && !isOfKinds(values, cell.name) ? values : undefined;
}
