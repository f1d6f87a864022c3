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
  let lead = '';
  for (let index = 0; index < lines.length; ) {
    const group = groupAt(lines, index);
    const entries = group.length > 0 ? entriesOf(group, lead) : undefined;
    if (entries !== undefined) {
      parts.push({ kind: 'options', lead, entries, text: group.join('\n') });
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

/** The items of one list, or lines that each begin with a value and its colon. */
function groupAt(lines: readonly Line[], from: number): string[] {
  const isItem = lines[from]?.isItem === true;
  const group: string[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.isItem !== isItem || (!isItem && !/^["“]?[\w./-]{1,80}["”]?\s{0,3}(?::|表示|代表)/.test(line.text))) break;
    group.push(line.text);
  }
  return isItem || group.length > 1 ? group : [];
}

/** Undefined where the items are no list of values. */
function entriesOf(group: readonly string[], lead: string): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const text of group) {
    const match = ITEM.exec(text.replace(/[;。.]$/, ''));
    const value = match?.[1] ?? '';
    if (match === null || !isValueToken(value) || HEADING.test(value)) return undefined;
    // "Linux服务器": a word of the sentence, unless it is spelled like a value.
    if (match[5] !== undefined && !(isIdentifier(value) && / /.test(text)) && !/^(?:表示|这是|是)/.test(match[5]))
      return undefined;
    entries.push({
      value,
      ...(match[2] === undefined ? {} : { mark: match[2] }),
      gloss: (match[4] ?? match[5] ?? '').trim(),
    });
  }
  const announced = ANNOUNCES.test(lead) || STARTS_LIST.test(lead);
  const spelled = entries.every(
    ({ value }) =>
      /^[A-Z][A-Z0-9_-]*$/.test(value) || isNumeric(value) || /_/.test(value) || /^(?:true|false)$/i.test(value),
  );
  if (!announced && !(spelled && entries.length > 1 && entries.every(({ gloss }) => gloss !== ''))) return undefined;
  return entries;
}
