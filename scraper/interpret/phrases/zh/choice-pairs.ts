// "灯的类型，0：台灯 1：壁灯", "0-台灯，1-壁灯", "(0为台灯，1为壁灯)": all pairs of a value and its text in the sentence that names the choice.
import { isNumeric, isValueToken } from '../common/values.ts';

const START = String.raw`["“']?(?<![\w.-])([\w.-]{1,40}?)["”']?\s?(?::|-|=|表示|代表|为|是)\s?(?=[“"]?[\u4e00-\u9fff])`;
const FIRST = new RegExp(START);
const NEXT = new RegExp(String.raw`[,、\s]\s?(?=${START.replace('([', '(?:[')})`);
const PAIR = new RegExp(String.raw`^${START}([\u4e00-\u9fff\w/()“”"]{1,30})$`);
const HEAD = /^[^A-Za-z0-9:]{0,20}(?:类型|类别|分类|种类|状态|模式|策略|方式|级别|等级)(?:\s?[,:(]\s?|\s)$/;
/** "取值：0-关，1-开". */
const ANNOUNCES =
  /^(?:[^A-Za-z0-9:]{0,20}[,。]\s?)?(?:取值|枚举值|可选值|有效值)(?:范围|意义|含义|说明)?(?:为|有|包括|如下)?\s?:?\s?$/;
const NO_HEAD = /(?<!取值)说明|注意|备注|示例|例如|比如|举例|格式|[详参]见|参考|不同|各/;
/** Behind the last pair. */
const TAIL = /\)?(?:\s?[,(]\s?(?:默认|缺省)[^,]{0,30})?\)?$/;
/** What makes of the pair a sentence, or of the list an open one. */
const NO_GLOSS = /时|则|必|其[他它]|等$|大于|小于|以上|以下$|\d[-~]\d/;

/** The values in order; undefined where the sentence is more than a head and its pairs. `isNamed`: the sentence before is the head. */
export function pairsOfChoice(text: string, isNamed: boolean): string[] | undefined {
  const start = FIRST.exec(text)?.index;
  if (start === undefined) return undefined;
  const head = text.slice(0, start);
  if (!(start === 0 ? isNamed : HEAD.test(head) || ANNOUNCES.test(head)) || NO_HEAD.test(head)) return undefined;
  const pieces = text.slice(start).replace(TAIL, '').split(NEXT);
  const values: string[] = [];
  for (const piece of pieces) {
    const [, value = '', gloss = ''] = PAIR.exec(piece.trim()) ?? [];
    if (!isValueToken(value) || NO_GLOSS.test(gloss)) return undefined;
    values.push(value);
  }
  const numbers = values.filter(isNumeric).length;
  const isList = values.length > 1 && new Set(values).size === values.length;
  return isList && (numbers === 0 || numbers === values.length) ? values : undefined;
}
