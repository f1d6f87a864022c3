// Values that are not announced as such: pairs of a value and its text, in one sentence or in one each, and values in brackets.
import type { Cell, Part } from '../cell.ts';
import { isIdentifier, isNumeric, isValueToken } from '../values.ts';
import { NAMES_CHOICE } from './cell.ts';
import { isOfKinds } from './kinds-of-value.ts';
import { isCombinable, isLayout } from './listed-values.ts';
import { isLong } from './other-cases.ts';
import { isConditional } from './sentences.ts';

const PAIR = /^["“]?([\w.-]{1,60})["”]?\s?(?:表示|代表)/;
const PAIR_START = /["“]?(?<![\w.-])[\w.-]{1,60}["”]?\s?(?:表示|代表)/;
const LABELLED = /^["“]?([\w.-]{1,60})["”]?\s?:\s?[\u4e00-\u9fff]/;
/** A further value that has no spelling: "空字符串:没有", "其他:未知". */
const UNSPELLED = /^(?!说明|注意|备注|注:|默认|缺省|示例|例如|使用说明|约束|最[大小])[^,:]{1,20}:/;

/** Undefined where a sentence is none of these; empty where its values are no list of all. */
export function unannouncedValues(part: Part, cell: Cell): string[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  return valuesOfRun(part, cell) ?? valuesOfPairs(part.text, cell) ?? valuesInBrackets(part.text, cell);
}

/** "灯的类型。white:白灯；black:黑灯": a sentence for each value, behind one that names a choice. Read at the first of them. */
function valuesOfRun(part: Part, cell: Cell): string[] | undefined {
  if (isLong(cell)) return undefined;
  const index = cell.parts.indexOf(part);
  const before = cell.parts[index - 1];
  if (before?.kind !== 'sentence' || !NAMES_CHOICE.test(before.text)) return undefined;
  const values: string[] = [];
  for (const next of cell.parts.slice(index)) {
    const value = next.kind === 'sentence' ? LABELLED.exec(next.text)?.[1] : undefined;
    if (value === undefined || !isValueToken(value)) break;
    values.push(value);
  }
  if (values.length < 2 || isCombinable(cell) || cell.valueKind === 'none' || cell.valueKind === 'boolean')
    return undefined;
  const behind = cell.parts[index + values.length];
  if (behind?.kind === 'sentence' && UNSPELLED.test(behind.text)) return [];
  return isOfKinds(values, cell.name) || values.includes(cell.name) ? [] : values;
}

/** "种类，DESK表示台灯，WALL表示壁灯": nothing but values with their texts. Empty where they are no list of all. */
function valuesOfPairs(text: string, cell: Cell): string[] | undefined {
  const start = text.search(PAIR_START);
  const before = text.slice(0, Math.max(start, 0));
  // What is announced as a list of values is read as such.
  if (start < 0 || !/^(?:[^,:]{0,40}[,:]\s?)?$/.test(before) || /取值|枚举|可选|值为/.test(before)) return undefined;
  const pieces = text.slice(start).split(/[,;、]\s?(?=["“]?[\w.-]{1,60}["”]?\s?(?:表示|代表))/);
  const values = pieces.flatMap((piece) => PAIR.exec(piece)?.[1] ?? []);
  if (values.length < 2 || values.length < pieces.length || !values.every(isValueToken)) return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell) || isLayout(cell)) return [];
  const numbers = values.filter(isNumeric).length;
  const isList = numbers === values.length || (numbers === 0 && values.some(isIdentifier));
  if (!isList || isOfKinds(values, cell.name) || isConditional(text) || /其[他它]|大于|小于|非\d|以上/.test(text))
    return [];
  return values.some((value) => value === cell.name || /^(?:key|value|name|id)$/i.test(value)) ? [] : values;
}

/** "分为台灯(desk)和壁灯(wall)": the value of each stands in its brackets. */
function valuesInBrackets(text: string, cell: Cell): string[] | undefined {
  const list =
    /(?:分为|包括|可以?为|取值为)\s?((?:[\u4e00-\u9fff\w]{1,20}\s?\([\w.-]{1,60}\)\s?[、,]?\s?){2,12})$/.exec(
      text,
    )?.[1];
  if (list === undefined || cell.valueKind !== 'string' || isCombinable(cell) || isConditional(text)) return undefined;
  const values = [...list.matchAll(/\(([\w.-]{1,60})\)/g)].flatMap((match) => match[1] ?? []);
  return values.every(isValueToken) && !isOfKinds(values, cell.name) ? values : undefined;
}
