// A Chinese description cell, taken apart: its sentences and its lists of values, in document order.
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { Cell, Part } from '../cell.ts';
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import type { Entry } from '../common/entry.ts';
import { isNumeric, valueKindOf } from '../common/values.ts';
import { entriesOf, VALUE_LINE } from './entries.ts';
import { withPlainFigures } from './figures.ts';
import { isAdvice, isConditional, splitSentences } from './sentences.ts';

/** The line before a list says that values follow. */
export const ANNOUNCES =
  /(?:有效的|取值|可选|枚举|选项|如下|包括|包含|支持|以下|类型|状态|可以?为|值为|分为|方式|模式|策略)[^。]{0,20}:$/;
/** What values with their texts, each behind its colon, may follow without being announced: "灯的类型。". */
export const NAMES_CHOICE =
  /(?:类型|类别|分类|种类|状态|模式|模型|策略|语言|架构|引擎|算法|方式|行为|动作|级别|等级|阶段|角色|选项|枚举)(?:\([^()]{0,20}\))?[。:]?$/;
export const STARTS_LIST = /(?:取值范围|取值|枚举值|可选值|有效值|取值如下|取值包括)(?:为|是|有|包括|如下)?:?$/;
/** A list of nothing but such texts tells of what a thing has, not which values a field takes. */
const NAMES_FIELD =
  /名称|名字|ID|编号|地址|内容|信息|时间|列表|路径|标识|说明|描述|数量|大小|长度|字符|标签|参数|字段|键|密码/;
/** Labels of lines, unless the line above says that values follow. */
const LABEL = /^(?:URL|UUID|ID|IP|Linux|Windows|HTTP|NOTE)$/i;
/** Of several lines that begin with a case each, all sentences hold in their case. */
const CASE = /^(?:当(?!前)|如果|若)[^,。;\n]{1,120}?时(?=[,:])/;
const CASE_ITEM = /^(?:当(?!前)|如果|若|只有|仅当?|说明|注意|使用说明|默认|缺省|[不未](?:传|填|设置|指定|配置))/;

interface Line {
  text: string;
  isItem: boolean;
  /** The list below belongs to the line above this one. */
  isAside?: true;
}

export function readChineseCell(description: string, type: TypeRef, name: string): Cell {
  const narrow = narrowForms(description);
  const valueKind = valueKindOf(type);
  const text = valueKind === 'number' ? withPlainFigures(narrow) : narrow;
  return { text, spelled: description, name, type, valueKind, parts: readLines(linesOf(text)) };
}

/** "- 不设置时为亮": of the absent value, before the values of the list. */
const ABSENT_ITEM = /^[^A-Za-z]{0,12}(?:不|未)(?:传入?|填写?|设置|指定|配置)(?:该|此|本)?(?:字段|参数|值)?时/;

/** Marks what stands as the first item of a list and is none of its values as a line above the list. */
function withoutAbsent(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const isFirst = line.isItem && lines[index - 1]?.isItem !== true && lines[index + 1]?.isItem === true;
    return isFirst && ABSENT_ITEM.test(line.text) ? { ...line, isItem: false, isAside: true } : line;
  });
}

/** "状态 - 1：亮 - 2：灭": a list in one line. */
const INLINE_LABEL = /\s(?=(?:默认取值|取值范围|约束限制)\s?:)/;
const INLINE_ITEM = /\s(?=-\s["“]?-?[\w.]{1,40}["”]?\s?[:(])/;

function splitsInline(line: string): boolean {
  return line.includes(' - ') && line.split(INLINE_ITEM).length > 2;
}

function linesOf(text: string): Line[] {
  const lines = text
    .split('\n')
    .flatMap((raw) => raw.split(INLINE_LABEL))
    .flatMap((raw) => raw.split(splitsInline(raw) ? INLINE_ITEM : '\n'))
    .flatMap((raw): Line[] => {
      const line = raw.trim();
      if (line === '' || line === '-') return [];
      const item = /^(?:[-•●]\s{0,4}(?=\D|\d{1,10}\D|\d+$)|\d{1,2}[.)]\s(?=["“]?[A-Za-z]\w{0,60}["”]?\s?:))/.exec(line);
      return [{ text: item === null ? line : line.slice(item[0].length).trim(), isItem: item !== null }];
    });
  return withoutAbsent(lines);
}

function readLines(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const lists = listsOf(lines);
  const hasCases = lines.filter(({ text }) => CASE.test(text)).length > 1;
  let lead = '';
  for (let index = 0; index < lines.length; ) {
    const found = isRest(lines, index) ? undefined : entriesAt(lists, index, lines[index]?.isItem === true, lead);
    if (found !== undefined) {
      const entries = found.flat();
      const group = lines.slice(index, index + found.length);
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
    const isLead = !isItem && STARTS_LIST.test(text);
    // The values of "取值范围：" stand on the next line, unless a list of lines begins there.
    // A label below, "枚举值：", announces the list itself.
    if (
      isLead &&
      next &&
      !next.isItem &&
      !/:$/.test(next.text) &&
      entriesAt(lists, index + 1, false, text) === undefined
    ) {
      const [last = '', ...before] = splitSentences(text).reverse();
      for (const sentence of before.reverse()) parts.push({ kind: 'sentence', text: sentence });
      for (const [at, sentence] of splitSentences(next.text).entries())
        parts.push({ kind: 'sentence', text: at === 0 ? `${last}${sentence}` : sentence });
      index += 2;
      continue;
    }
    const isBelow = isItem && /:$/.test(lead);
    const inCase = isBelow && isConditional(lead);
    const advice = isBelow ? (splitSentences(lead).at(-1) ?? '') : '';
    const isAdvised = isAdvice(advice, advice.length);
    const ownCase = hasCases ? CASE.exec(text)?.[0] : undefined;
    for (const [at, sentence] of splitSentences(text).entries()) {
      const before = inCase ? lead : isAdvised ? advice : ownCase !== undefined && at > 0 ? `${ownCase},` : '';
      parts.push({ kind: 'sentence', text: `${before}${sentence}` });
    }
    if (!isItem && lines[index]?.isAside !== true) lead = text;
    index += 1;
  }
  return parts;
}

/** What is left of a list behind an item that is no value is no list of all values; an item may announce those below it. */
function isRest(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return lines[index]?.isItem === true && before?.isItem === true && !/:$/.test(before.text);
}

/** Per line, where what begins there ends: computed backwards, for each list is asked for at each of its lines. */
interface Lists {
  /** The values that a line explains: mostly one. */
  entries: readonly (Entry[] | undefined)[];
  /** Behind the last line of the list. */
  end: readonly number[];
  /** The first line from here on that is no entry. */
  noEntry: readonly number[];
  /** The first line from here on that is not spelled like a value with its text. */
  notSpelled: readonly number[];
}

function listsOf(lines: readonly Line[]): Lists {
  const count = lines.length;
  const entries = lines.map(({ text }) => entriesOf(text));
  /** Whether a value stands behind, in the same list. */
  let isFollowed = false;
  const end: number[] = new Array(count + 1).fill(count);
  const noEntry = [...end];
  const notSpelled = [...end];
  for (let index = count - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const entry = entries[index];
    const goesOn = index + 1 < count && lines[index + 1]?.isItem === line.isItem;
    const isLine = line.isItem || VALUE_LINE.test(line.text);
    // Behind the values, items may say which of them hold in which case.
    isFollowed &&= goesOn;
    const isTail = line.isItem && !isFollowed && entry === undefined && CASE_ITEM.test(line.text);
    isFollowed ||= entry !== undefined;
    end[index] = !isLine || isTail ? index : goesOn ? Math.max(end[index + 1] as number, index + 1) : index + 1;
    noEntry[index] = entry === undefined ? index : (noEntry[index + 1] as number);
    notSpelled[index] = entry === undefined || !entry.every(isSpelled) ? index : (notSpelled[index + 1] as number);
  }
  return { entries, end, noEntry, notSpelled };
}

/** The entries of the list that begins at a line: its items, or lines that each begin with a value and its colon. */
function entriesAt(lists: Lists, from: number, isItem: boolean, lead: string): Entry[][] | undefined {
  const end = lists.end[from] as number;
  const count = end - from;
  if (count < (isItem ? 1 : 2) || (lists.noEntry[from] as number) < end) return undefined;
  const announced = ANNOUNCES.test(lead) || STARTS_LIST.test(lead);
  const mayBeNamed = isItem && NAMES_CHOICE.test(lead);
  const isSpelledOut = (lists.notSpelled[from] as number) >= end;
  // Before a list is copied: in a long one each line may be a beginning.
  const isWhole = isItem && lead === '' && from === 0 && end === lists.entries.length;
  if (!announced && (count < 2 || !(mayBeNamed || isSpelledOut || isWhole))) return undefined;
  const found = lists.entries.slice(from, end) as Entry[][];
  const areNamed =
    (mayBeNamed || (isWhole && found.flat().every(({ gloss = '' }) => !NAMES_FIELD.test(gloss)))) &&
    found.flat().every(({ gloss }) => gloss !== '') &&
    found.flat().some(({ gloss = '' }) => /[\u4e00-\u9fff]/.test(gloss));
  // "灯的架构。" over nothing but values.
  const areBare =
    mayBeNamed &&
    count > 1 &&
    found
      .flat()
      .every(({ value, gloss, mark = '默认' }) => gloss === '' && /^(?:默认|缺省)值?$/.test(mark) && !isNumeric(value));
  if (!announced && !areNamed && !areBare && !isSpelledOut) return undefined;
  const hasLabel = found.some((one) => one.some(({ value }) => LABEL.test(value)));
  return hasLabel && !announced ? undefined : found;
}

function isSpelled({ value, gloss }: Entry): boolean {
  if (gloss === '') return false;
  return (
    value === '' ||
    /^[A-Z][A-Z0-9_-]*$/.test(value) ||
    isNumeric(value) ||
    /_/.test(value) ||
    /^[a-z]\w*\.[\w.-]*\d|^[a-z]\w*\d\.[\w.-]+$/.test(value) ||
    /^(?:true|false)$/i.test(value)
  );
}
