// A Chinese description cell, taken apart: its sentences and its lists of values, in document order.
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { Cell, Part } from '../cell.ts';
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import type { Entry } from '../en/series.ts';
import { isIdentifier, isNumeric, isValueToken, valueKindOf } from '../values.ts';
import { isConditional, splitSentences } from './sentences.ts';

// "TCP：说明", "“true”：是", "EQUAL_TO 表示精确匹配", "MANUAL，说明", "0（关闭）", "ACTIVE".
const ITEM =
  /^["“'‘]?([-+]?[A-Za-z0-9_$][\w.$+*@{}#/-]{0,79}|[-+]?\d{1,10})["”'’]?\s{0,3}(?:\(([^()]{0,80})\))?\s{0,3}(?:([:,]|表示|代表|是指|指的是|这是|是|为|-\s)\s{0,3}(.*)|([\u4e00-\u9fff].*))?$/su;
/** The line before a list says that values follow. */
const ANNOUNCES = /(?:取值|可选|枚举|选项|如下|包括|包含|支持|以下|类型|状态|可以?为|值为|分为|方式)[^。]{0,20}:$/;
const STARTS_LIST = /(?:取值范围|取值|枚举值|可选值|有效值|取值如下|取值包括)(?:为|是|有|包括|如下)?:?$/;
const HEADING = /^(?:说明|注意|示例|例如|约束|格式|备注|URL|UUID|ID|IP|Linux|Windows|HTTP|NOTE)$/i;
/** A line that begins with a value and its colon. */
const VALUE_LINE = /^["“]?[\w./-]{1,80}["”]?\s{0,3}(?::|表示|代表)/;

interface Line {
  text: string;
  isItem: boolean;
}

export function readChineseCell(description: string, type: TypeRef, name: string): Cell {
  const text = narrowForms(description);
  return { text, name, type, valueKind: valueKindOf(type), parts: readLines(linesOf(text)) };
}

function linesOf(text: string): Line[] {
  const lines = text.split('\n').flatMap((raw): Line[] => {
    const line = raw.trim();
    if (line === '' || line === '-') return [];
    const item = /^[-•●]\s{0,4}(?=\D|\d{1,10}\D|\d+$)/.exec(line);
    return [{ text: item === null ? line : line.slice(item[0].length).trim(), isItem: item !== null }];
  });
  return lines;
}

function readLines(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const lists = listsOf(lines);
  let lead = '';
  for (let index = 0; index < lines.length; ) {
    const entries = entriesAt(lists, index, lines[index]?.isItem === true, lead);
    if (entries !== undefined) {
      const group = lines.slice(index, index + entries.length);
      parts.push({ kind: 'options', lead, entries, text: group.map((line) => line.text).join('\n') });
      // What stands behind the text of a value is a statement of its own: "ON：开启。默认值：ON".
      for (const { gloss = '' } of entries)
        for (const text of splitSentences(gloss).slice(1)) parts.push({ kind: 'sentence', text });
      index += group.length;
      lead = '';
      continue;
    }
    const { text, isItem } = lines[index] as Line;
    const next = lines[index + 1];
    // The values of "取值范围：" stand on the next line.
    if (!isItem && STARTS_LIST.test(text) && next && !next.isItem) {
      const [last = '', ...before] = splitSentences(text).reverse();
      for (const sentence of before.reverse()) parts.push({ kind: 'sentence', text: sentence });
      for (const [at, sentence] of splitSentences(next.text).entries())
        parts.push({ kind: 'sentence', text: at === 0 ? `${last}${sentence}` : sentence });
      index += 2;
      continue;
    }
    const inCase = isItem && /:$/.test(lead) && isConditional(lead);
    for (const sentence of splitSentences(text))
      parts.push({ kind: 'sentence', text: inCase ? `${lead}${sentence}` : sentence });
    if (!isItem) lead = text;
    index += 1;
  }
  return parts;
}

/** Per line, where what begins there ends: computed backwards, for each list is asked for at each of its lines. */
interface Lists {
  entries: readonly (Entry | undefined)[];
  /** Behind the last line of the list. */
  end: readonly number[];
  /** The first line from here on that is no entry. */
  noEntry: readonly number[];
  /** The first line from here on that is not spelled like a value with its text. */
  notSpelled: readonly number[];
}

function listsOf(lines: readonly Line[]): Lists {
  const count = lines.length;
  const entries = lines.map(({ text }) => entryOf(text));
  const end: number[] = new Array(count + 1).fill(count);
  const noEntry = [...end];
  const notSpelled = [...end];
  for (let index = count - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const entry = entries[index];
    const goesOn = index + 1 < count && lines[index + 1]?.isItem === line.isItem;
    const isLine = line.isItem || VALUE_LINE.test(line.text);
    end[index] = !isLine ? index : goesOn ? Math.max(end[index + 1] as number, index + 1) : index + 1;
    noEntry[index] = entry === undefined ? index : (noEntry[index + 1] as number);
    notSpelled[index] = entry === undefined || !isSpelled(entry) ? index : (notSpelled[index + 1] as number);
  }
  return { entries, end, noEntry, notSpelled };
}

/** The entries of the list that begins at a line: its items, or lines that each begin with a value and its colon. */
function entriesAt(lists: Lists, from: number, isItem: boolean, lead: string): Entry[] | undefined {
  const end = lists.end[from] as number;
  const count = end - from;
  if (count < (isItem ? 1 : 2) || (lists.noEntry[from] as number) < end) return undefined;
  const announced = ANNOUNCES.test(lead) || STARTS_LIST.test(lead);
  if (!announced && (count < 2 || (lists.notSpelled[from] as number) < end)) return undefined;
  return lists.entries.slice(from, end) as Entry[];
}

function isSpelled({ value, gloss }: Entry): boolean {
  if (gloss === '') return false;
  return /^[A-Z][A-Z0-9_-]*$/.test(value) || isNumeric(value) || /_/.test(value) || /^(?:true|false)$/i.test(value);
}

function entryOf(text: string): Entry | undefined {
  const match = ITEM.exec(text.replace(/[;。.]$/, ''));
  const value = match?.[1] ?? '';
  if (match === null || !isValueToken(value) || HEADING.test(value)) return undefined;
  // "Linux服务器": a word of the sentence, unless it is spelled like a value.
  if (match[5] !== undefined && !(isIdentifier(value) && / /.test(text)) && !/^(?:表示|这是|是)/.test(match[5]))
    return undefined;
  return {
    value,
    ...(match[2] === undefined ? {} : { mark: match[2] }),
    gloss: (match[4] ?? match[5] ?? '').trim(),
  };
}
