// Reads "A、B（说明）或C", "A/B", "A：说明，B：说明" into its members. A scanner, not one regular expression: it must stay linear.
import type { Entry } from '../common/entry.ts';
import { isValueToken } from '../common/values.ts';

export interface Series {
  entries: Entry[];
  /** False where the text goes on with something that may be a further value. */
  complete: boolean;
}

const SPACES = /\s*/y;
const QUOTED = /[“"'‘’”]([^“”"'‘’\n]{0,80})[”"'’‘“]/y;
const WORD = /[-+\w$*][\w.$+*@{}#%-]{0,79}(?:\/[\w.$+*@{}#%-]{1,79})*/y;
const JOIN = /(?:或者|以及|或|和|及|与|and\b|or\b)\s*/y;
const SEPARATOR = /[、,，/|]\s*/y;
const MARK = /\(([^()\n]{0,80})\)/y;
const GLOSS = /\s*(?:[:：]|表示|代表|指的?是?|是指|为(?!空))\s*([^、,，;。\n]{1,120})/y;
// Words behind the last value that close the list.
const CLOSING =
  /(?:多种|两种|三种|四种|几种|这些|等?[一二两三四五六七八九十\d]种)?(?:安全策略|类型|取值|格式|协议|状态|模式|方式|算法|值|策略|级别)?(?:中的?(?:一种|一个|任意一个)|之一|两者之一|其中之一)?(?=\s*(?:$|[,，(:)]))/y;
// What may follow behind a comma without being a further value.
const NEXT_CLAUSE =
  /^(?:默认|缺省|单位|表示|不区分|区分|其中|且|仅|该|不|分别|详|如|请|必须|用于|默许|大小写|参数|取值|其他|其它|否则|可|当前|目前|若|当|由|此|具体|注|说明|更多)/;
const MEDIA_TYPE = /^(?:application|audio|font|image|message|model|multipart|text|video)\//;
const IDEOGRAPH = /[\u4e00-\u9fff]/;

/** The series at the beginning of the text. Undefined where no value stands there. */
export function readSeries(text: string): Series | undefined {
  const entries: Entry[] = [];
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position += match[0].length;
    return match;
  };
  let pending: '' | 'comma' | 'join' = '';
  for (;;) {
    take(SPACES);
    const value = take(QUOTED)?.[1]?.trim() ?? take(WORD)?.[0].replace(/\.$/, '');
    if (value === undefined || !(value === '' || isValueToken(value))) break;
    pending = '';
    // "true/false", "HTTP/HTTPS": alternatives, unlike a media type or a path.
    const parts =
      /^(?!N\/A$)(?:-?\w+(?:\/-?\w+)+|\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)+)$/.test(value) && !MEDIA_TYPE.test(value)
        ? value.split('/')
        : [value];
    for (const part of parts.slice(0, -1)) entries.push({ value: part });
    const entry: Entry = { value: parts.at(-1) ?? value };
    entries.push(entry);
    const mark = take(MARK)?.[1];
    if (mark !== undefined) entry.mark = mark;
    const gloss = take(GLOSS)?.[1];
    if (gloss !== undefined) entry.gloss = gloss.trim();
    take(SPACES);
    const separator = take(SEPARATOR)?.[0];
    const join = take(JOIN);
    if (separator === undefined && join === null) break;
    pending = join === null && /[,，]/.test(separator ?? '') ? 'comma' : 'join';
  }
  if (entries.length === 0) return undefined;
  const rest = text.slice(position);
  if (pending === 'comma') return { entries, complete: !IDEOGRAPH.test(rest[0] ?? '') || NEXT_CLAUSE.test(rest) };
  if (pending === 'join') return { entries, complete: false };
  CLOSING.lastIndex = position;
  return { entries, complete: rest.trim() === '' || CLOSING.test(text) || explainsAgain(rest, entries) };
}

/** "4和6 4：旧 6：新": behind a blank the values return with their texts. */
function explainsAgain(rest: string, entries: readonly Entry[]): boolean {
  const [, value] = /^\s?["“]?([\w.-]{1,80})["”]?\s?(?::|表示|代表)/.exec(rest) ?? [];
  return value !== undefined && entries.length > 1 && value === entries[0]?.value;
}
