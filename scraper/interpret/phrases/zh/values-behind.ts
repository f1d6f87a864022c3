// The values behind words that announce them: "取值范围：" of "取值范围：A、B、C".
import { isIdentifier, isNumeric } from '../common/values.ts';
import { KIND_OF_VALUE } from './kinds-of-value.ts';
import { readSeries } from './series.ts';

const NO_LIST =
  /(?:例如|比如|示例|如下图|举例)[^。]{0,10}$|(?:^|[,(。])如[:,]?\s?[^,。]{0,2}$|不(?:可|能|支持|允许|可以)$|(?:默认值?|缺省值?|格式|单位|长度|说明|注意|建议|范围为?大)$/;
const OPEN =
  /等(?:$|[,，])|(?:以及|或|和)其[他它]|[,，(]\s?(?:更多|其[他它](?:取?值|类型|选项|规格|种类)[^,，]{0,6}(?:请|联系|[参详]见|参考))/;

/** Undefined where no list of all values stands behind the lead, or one of fewer values than the lead needs. */
export function valuesBehind(text: string, index: number, lead: string, fewest: number): string[] | undefined {
  if (
    NO_LIST.test(text.slice(0, index)) ||
    /^(?:说明|注意|示例|例如|默认值?|缺省值?|格式|单位|备注|约束|长度)/.test(lead)
  )
    return undefined;
  const region = text.slice(index + lead.length);
  const series = readSeries(region);
  if (series === undefined || !series.complete || OPEN.test(region)) return undefined;
  const values = series.entries.map(({ value }) => value);
  // "Old：A4、B5": a group with its values, of which only the first one looks like a text.
  if (
    series.entries.some(({ gloss = '' }) => gloss !== '' && !/[\u4e00-\u9fff ]/.test(gloss)) &&
    !series.entries.every(({ gloss }) => gloss !== undefined)
  )
    return undefined;
  if (values.length < fewest || values.includes('')) return undefined;
  // "固定为null，UUID格式": the value is none, and what follows is no further one.
  if (values[0] === 'null' || isOfScope(region, values)) return undefined;
  // "取值：0-100", "取值为10s": a range or a quantity, not a list of values.
  if (values.length === 1 && !isSpelled(values[0] ?? '', lead)) return undefined;
  if (values.some((value) => /^-?\d+[-~]\d+\w*$/.test(value))) return undefined;
  return values;
}

/** "仅支持A1和A2类型：大": what is said behind holds for these alone; "A1、A2格式" of a text is its layout. */
function isOfScope(region: string, values: readonly string[]): boolean {
  const end = region.indexOf(values.at(-1) ?? '') + (values.at(-1) ?? '').length;
  const rest = region.slice(end);
  return (
    /^["”]?(?:类型|规格|系列|机型|实例|版本|场景|协议)[^,]{0,6}:/.test(rest) ||
    (values.length === 1 && /^["”]?的?格式/.test(rest))
  );
}

function isSpelled(value: string, lead: string): boolean {
  if (isNumeric(value) || /^\d/.test(value)) return /固定/.test(lead);
  if (/只能取|请将|\((?:仅|只)/.test(lead)) return /^[A-Za-z][\w-]*$/.test(value) && !KIND_OF_VALUE.test(value);
  return /^(?:null|request_id|true|false)$/i.test(value)
    ? false
    : isIdentifier(value)
      ? /^[A-Z][A-Z0-9_]+$/.test(value) || /固定|取值范围/.test(lead)
      : /固定/.test(lead) || (/取值范围/.test(lead) && /^[a-z][a-z-]*$/.test(value) && !KIND_OF_VALUE.test(value));
}
