// Lengths told by comparison: "长度不低于8不超过32", "总长度最短为3，最大为9".
import { readNumber } from '../common/values.ts';

export interface Bounds {
  minimum?: number;
  maximum?: number;
}

export interface FoundLength {
  bounds: Bounds;
  index: number;
}

// A count of bytes is none of characters; "三种字符" counts kinds.
export const OTHER_UNIT = /^\s{0,3}(?:个)?(?:字节|[KMGT]i?B?\b|种|类|个汉字)/;
/** "长度不低于8不超过32", "长度大于1，小于等于9": comparisons behind the word. */
const COMPARED = /长度(?:必须|需要?|应该?|须|要求)?(?:为)?\s?(?=[大小]于|不|最短|最小|最少|至少)(.{1,40})/;
const NOT = '不(?:能够?|可以?|得|应该?|允许|许|要)?';
const UNIT = '(?:\\s?个?(?:英文|中文|Unicode)?(?:字符|位))?';
const CLOSED = '(?=$|[,、(且并和同不小大至最])';
const COMPARISONS: readonly [bound: 'minimum' | 'maximum', by: number, RegExp][] = [
  [
    'minimum',
    0,
    new RegExp(
      `^(?:${NOT}(?:低于|小于|少于|短于)|大于等于|大于或等于|至少|(?:最短|最小|最少))(?:为|是)?\\s?(\\d{1,6})${UNIT}${CLOSED}`,
    ),
  ],
  [
    'maximum',
    0,
    new RegExp(
      `^(?:${NOT}(?:高于|大于|多于|长于|超过|超出)|小于等于|小于或等于|至多|(?:最长|最大|最多))(?:为|是)?\\s?(\\d{1,6})${UNIT}${CLOSED}`,
    ),
  ],
  ['minimum', 1, new RegExp(`^大于\\s?(\\d{1,6})${UNIT}${CLOSED}`)],
  ['maximum', -1, new RegExp(`^小于\\s?(\\d{1,6})${UNIT}${CLOSED}`)],
];
const BETWEEN_COMPARISONS = /^[,、]?\s?(?:且|并且|并|和|同时)?\s?/;

/** Each comparison behind the word "长度", up to the first thing that is none. */
export function comparedLengths(text: string): FoundLength[] {
  const match = COMPARED.exec(text);
  if (match === null || /字节/.test(match[1] ?? '')) return [];
  const found: FoundLength[] = [];
  let rest = match[1] ?? '';
  for (let more = true; more; ) {
    more = false;
    for (const [bound, by, pattern] of COMPARISONS) {
      const told = pattern.exec(rest);
      const value = readNumber(told?.[1] ?? '');
      if (told === null || value === undefined) continue;
      rest = rest.slice(told[0].length);
      if (OTHER_UNIT.test(rest)) return [];
      found.push({ bounds: { [bound]: value + by }, index: match.index });
      rest = rest.replace(BETWEEN_COMPARISONS, '');
      more = true;
      break;
    }
  }
  return found;
}
