// Cells of columns that limit values hold bare ranges and lists; with these words in front they are sentences that the phrases read.

export interface LimitLeads {
  range: string;
  /** Between the two ends of a range. */
  to: string;
  sides: Readonly<Record<'least' | 'most' | 'above' | 'below', string>>;
  values: string;
  /** Kinds of characters and types in place of values. */
  kinds: RegExp;
}

export const ENGLISH_LEADS: LimitLeads = {
  range: 'Value range: ',
  to: ' to ',
  sides: {
    least: 'Minimum value: ',
    most: 'Maximum value: ',
    above: 'The value must be greater than ',
    below: 'The value must be less than ',
  },
  values: 'Enumeration values: ',
  kinds:
    /^(?:[a-z]+-?)?(?:letters?|digits?|characters?|chars?|hyphens?|underscores?|spaces?|dots?|periods?|commas?|numbers?|numerals?|symbols?|strings?|integers?|floats?|ascii|unicode|utf-?8|alphanumeric|lowercase|uppercase|unique|required|optional|mandatory|not|null|readonly|read-only|none|any|all|etc|others?)$/i,
};

export const CHINESE_LEADS: LimitLeads = {
  range: '取值范围：',
  to: '~',
  sides: { least: '最小值：', most: '最大值：', above: '取值大于', below: '取值小于' },
  values: '枚举值：',
  kinds: /^(?:ascii|unicode|utf-?8|null|url|uri|id|uuid)$|[\u4e00-\u9fff]/i,
};
