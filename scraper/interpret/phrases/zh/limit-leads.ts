// The words that make sentences of the cells of a column of limits.
import { rangesWith, type LimitLeads } from '../common/limit-leads.ts';

export const limits: LimitLeads = {
  range: '取值范围：',
  to: '~',
  ...rangesWith('[至到]'),
  length: ['长度为', '~', '个字符'],
  elements: ['数组大小：', '~', ''],
  sides: { least: '最小值：', most: '最大值：', above: '取值大于', below: '取值小于' },
  values: '枚举值：',
  separator: /\s?(?:[,;|/、，；]\s?[或和]?|[或和])\s?/,
  kinds: /^(?:ascii|unicode|utf-?8|null|url|uri|id|uuid)$|[\u4e00-\u9fff]/i,
};
