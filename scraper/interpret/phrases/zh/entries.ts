// A line of a cell that explains one value or several: "TCP：说明", "prePaid-预付费", "L4和L7 表示...".
import type { Entry } from '../common/entry.ts';
import { isIdentifier, isNumeric, isValueToken } from '../common/values.ts';

// "TCP：说明", "“true”：是", "EQUAL_TO 表示精确匹配", "MANUAL，说明", "0（关闭）", "ACTIVE".
const ITEM =
  /^["“'‘]?([-+]?[A-Za-z0-9_$][\w.$+*@{}#/-]{0,79}|[-+]?\d{1,10})["”'’]?\s{0,3}(?:\(([^()]{0,80})\))?\s{0,3}(?:([:,]|表示|代表|是指|指的是|这是|是|为|-\s)\s{0,3}(.*)|([\u4e00-\u9fff].*))?$/su;
/** "prePaid-预付费": the dash parts the value from its text. */
const DASHED = /^["“'‘]?([A-Za-z0-9_][\w.]{0,78})["”'’]?-([\u4e00-\u9fff].*)$/su;
/** "L4和L7 表示四层和七层": one text of two values. */
const PAIR =
  /^["“'‘]?([A-Za-z0-9_][\w.-]{0,79})["”'’]?\s?(?:和|与|、|或)\s?["“'‘]?([A-Za-z0-9_][\w.-]{0,79})["”'’]?\s?(?::|表示|代表|是指|分别|-\s)\s{0,3}(.*)$/su;
/** "desk:{room}": a layout, of which the word in front is only a part. */
const LAYOUT = /^["“'‘]?[\w.-]{1,80}[:/_-]\s?(?:\{|<|\$\{)/;
/** "空字符串：没有": the value without a sign. */
const EMPTY_ITEM = /^(?:空字符串|空串)\s?(?:\(\s?[“"”]{2}\s?\))?\s?(?::|,|表示|代表)\s{0,3}(.*)$/su;
/** "如果值为“A”，表示...". */
const VALUE_ITEM =
  /^(?:如果|若|当)?(?:(?:该|此|本)?(?:参数|字段)?(?:的|取)?值为|取(?:值)?)\s?["“]([\w.-]{1,79})["”]\s?时?\s?,?\s?则?(?:表示|代表)\s{0,3}(.*)$/su;
/** "是，值为“1”": the value behind its text. */
const VALUE_BEHIND = /^([\u4e00-\u9fff]{1,10})[,:]\s?(?:参数|字段)?(?:取)?值为\s?["“]?([\w.-]{1,79})["”]?$/u;
const NOTE = /^NOTE$/i;
/** A line, or a part of one, that begins with a value and its colon. */
export const VALUE_LINE = /^["“]?[\w./-]{1,80}["”]?\s{0,3}(?::|表示|代表|(?<=\w-)(?=[\u4e00-\u9fff]))/;

/** The values of a line: "L4和L7 表示..." explains two, "L4 表示...；L7 表示..." is the text of two lines. */
export function entriesOf(text: string): Entry[] | undefined {
  const [, one = '', other = '', gloss = ''] = PAIR.exec(text) ?? [];
  if (isValueToken(one) && isValueToken(other))
    return [
      { value: one, gloss },
      { value: other, gloss },
    ];
  const first = entryOf(text);
  if (first === undefined) return undefined;
  const clauses = text.split(';').map((clause) => clause.trim());
  const others = clauses.slice(1).filter((clause) => clause !== '');
  if (others.length === 0 || !others.every((clause) => VALUE_LINE.test(clause))) return [first];
  const each = clauses.filter((clause) => clause !== '').map(entryOf);
  return each.every((entry) => entry !== undefined) ? each : [first];
}

/** "C9(Plain 2.1)": a version in brackets right behind a name belongs to the value. Undefined where nobody can tell. */
function withVersion(value: string, mark: string | undefined, text: string): string | undefined {
  if (mark === undefined || isNumeric(value) || !/^[\w. -]*\d[\w.]*$/.test(mark) || !text.includes(`${value}(`))
    return value;
  return /\d\.\d/.test(mark) ? `${value}(${mark})` : undefined;
}

function entryOf(text: string): Entry | undefined {
  if (LAYOUT.test(text)) return undefined;
  const empty = EMPTY_ITEM.exec(text.replace(/[;。.]$/, ''));
  if (empty !== null) return { value: '', gloss: (empty[1] ?? '').trim() };
  const named = VALUE_ITEM.exec(text.replace(/[;。.]$/, ''));
  if (named !== null) return { value: named[1] ?? '', gloss: (named[2] ?? '').trim() };
  const behind = VALUE_BEHIND.exec(text.replace(/[;。.]$/, ''));
  if (behind !== null) return { value: behind[2] ?? '', gloss: behind[1] ?? '' };
  const dashed = DASHED.exec(text.replace(/[;。.]$/, ''));
  if (dashed !== null) return { value: dashed[1] ?? '', gloss: (dashed[2] ?? '').trim() };
  const match = ITEM.exec(text.replace(/[;。.]$/, ''));
  const value = withVersion(match?.[1] ?? '', match?.[2], text);
  if (value === undefined) return undefined;
  if (match === null || !isValueToken(match[1] ?? '') || NOTE.test(value)) return undefined;
  // "Linux服务器": a word of the sentence, unless it is spelled like a value.
  if (match[5] !== undefined && !(isIdentifier(value) && / /.test(text)) && !/^(?:表示|这是|是)/.test(match[5]))
    return undefined;
  return {
    value,
    ...(match[2] === undefined || value !== match[1] ? {} : { mark: match[2] }),
    gloss: (match[4] ?? match[5] ?? '').trim(),
  };
}
