// Cells of columns that limit values hold bare ranges and lists; with these words in front they are sentences that the phrases read.
import { NUMBER } from './values.ts';

export interface LimitLeads {
  range: string;
  /** Between the two ends of a range. */
  to: string;
  /** A cell that is a range. */
  span: RegExp;
  /** The first end of such a range, up to the second one. */
  firstEnd: RegExp;
  sides: Readonly<Record<'least' | 'most' | 'above' | 'below', string>>;
  values: string;
  /** What stands between values. */
  separator: RegExp;
  /** Kinds of characters and types in place of values. */
  kinds: RegExp;
}

/** `words`: what a range may have between its ends besides signs. */
function rangesWith(words: string): Pick<LimitLeads, 'span' | 'firstEnd'> {
  const joint = String.raw`(?:\s?(?:[-\u2013\u2014~\uff5e]|\.{2,3}|${words})\s?)`;
  const inBrackets = String.raw`[[(]\s?${NUMBER}\s?[,\uff0c]\s?${NUMBER}\s?[\])]`;
  const aside = String.raw`(?:\s?[(\uff08][^()\uff08\uff09]{1,30}[)\uff09])?`;
  return {
    span: new RegExp(`^(?:${NUMBER}${joint}${NUMBER}|${inBrackets})${aside}$`),
    firstEnd: new RegExp(`^(${NUMBER})${joint}(?=${NUMBER})`),
  };
}

export const ENGLISH_LEADS: LimitLeads = {
  range: 'Value range: ',
  to: ' to ',
  ...rangesWith('to'),
  sides: {
    least: 'Minimum value: ',
    most: 'Maximum value: ',
    above: 'The value must be greater than ',
    below: 'The value must be less than ',
  },
  values: 'Enumeration values: ',
  separator: /\s?[,;|/]\s?(?:(?:or|and)\s)?|\s(?:or|and)\s/,
  kinds:
    /^(?:[a-z]+-?)?(?:letters?|digits?|characters?|chars?|hyphens?|underscores?|spaces?|dots?|periods?|commas?|numbers?|numerals?|symbols?|strings?|integers?|floats?|ascii|unicode|utf-?8|alphanumeric|lowercase|uppercase|unique|required|optional|mandatory|not|null|readonly|read-only|none|any|all|etc|others?)$/i,
};

export const CHINESE_LEADS: LimitLeads = {
  range: '取值范围：',
  to: '~',
  ...rangesWith('[至到]'),
  sides: { least: '最小值：', most: '最大值：', above: '取值大于', below: '取值小于' },
  values: '枚举值：',
  separator: /\s?(?:[,;|/、，；]\s?[或和]?|[或和])\s?/,
  kinds: /^(?:ascii|unicode|utf-?8|null|url|uri|id|uuid)$|[\u4e00-\u9fff]/i,
};
