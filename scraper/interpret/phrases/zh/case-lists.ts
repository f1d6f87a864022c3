// "TCP：不超过9个字符", "KAFKA：1.1.0": the labels of some lists are the cases that a content or a rule belongs to, and no values.
import type { Cell, Part } from '../cell.ts';
import { contentPattern } from '../common/contents.ts';
import { ANNOUNCES, NAMES_CHOICE, STARTS_LIST } from './cell.ts';

const UNIT = '个?(?:英文|中文)?(?:字符|字节|字母|数字|汉字)|位|[KMGT]i?B|毫秒|秒|分钟|小时|天|个|%';
const CONTENT = contentPattern('不超过|最多|最少|至少|不少于|约|长度为?', '[至到和或]| (?:to|and|or) ', UNIT);
const RULE = /\d{1,9}\s?(?:个|位)?(?:英文|中文)?(?:字符|字节|字母|汉字|数字)|^(?:必须|不能|不可|只能|长度|仅支持|由)/;
const NAMES_CONTENT =
  /(?:名称?|路径|密码|口令|地址|ID|UUID|编号|版本号?|用户|主机|端口|大小|个数|数量|时间|日期|描述|说明|URL|链接|域名|证书|文件|目录|内容|邮箱|电话|设备)(?:\([^()]{0,20}\))?[。:,]?$/i;

/** True where the labels of these options are what the texts behind them hold for. */
export function listsCases({ entries, lead }: Extract<Part, { kind: 'options' }>, { name }: Cell): boolean {
  if (entries.length < 2 || ANNOUNCES.test(lead) || STARTS_LIST.test(lead) || NAMES_CHOICE.test(lead)) return false;
  if (/type|mode|status|state|level|policy|action|category|protocol|format/i.test(name)) return false;
  const texts = entries.map(({ gloss = '' }) => gloss.trim());
  if (texts.some((text) => CONTENT.test(text) || RULE.test(text))) return true;
  return NAMES_CONTENT.test(lead) && entries.every(({ value }) => /^[A-Z]{2,5}$/.test(value));
}
