// For whom and when a statement holds: "旧版仅支持A、B", "暂不支持A、B", "免费版取值范围为1~9", "权重之和为1~9" say nothing of every value.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { readNumber } from '../common/values.ts';
import { literalsOf, type Word } from '../common/words.ts';
import { splitSentences } from './sentences.ts';
import { firstClause } from './subject.ts';

const GUARDED: ReadonlySet<Constraint['kind']> = new Set([
  'enum',
  'range',
  'length',
  'items',
  'keys',
  'entries',
  'multiple',
  'default',
]);
const CLAUSE = /[,:;(]/;
/** "不能取", "已不再支持": what follows is not allowed. That values are told apart, or not empty, is no such negation. */
const NEGATED =
  /(?:不(?!区分|同|限|分大小写|(?:能|可|可以|允许|得)?(?:为空|超过|重复))|勿|禁止|无法|停止|取消|避免|[暂尚还]未)[^,]{0,8}$|(?:保留|无效|非法|废弃|弃用|下线|作废|淘汰|失效|禁用|过期|停用)(?:的)?(?:取值|可选值|枚举值|值|选项)?(?:包括|包含|有|为|是)?\s?$/;
const FORMER =
  /旧(?=版|的|接口|取值|值|系统|用户|实例|规格|参数)|老(?=版|的|接口|用户|系统|实例)|历史(?=取值|值|版本|接口|数据|上|遗留|枚举)|以前|之前|上一?个?版|低版本|早期|原先|过去(?=版|支持|仅|只|取值)|曾经?(?=支持|取值|为|可)|(?<![当目提空])前(?!缀|端|面|置|提|者|导|景|台|后)/;
const LATER =
  /后续(?!操作)|即将|今后|(?:将来|未来)(?=版本|将|会|可|计划|支持|取值)|(?:计划|规划|预计|拟|将|待)(?=支持|会|可|允许|开放|新增|提供)/;
const ADVISED = /建议|推荐|常用|常见|典型|一般|通常/;
const PLACE = '(?:区域|局点|地域|站点|大区|专区|地区|机房)';
const OWNER = '(?:用户|租户|客户|账号|帐号|账户)';
const SOME = new RegExp(
  [
    `(?:仅|只有?|部分|其[他它]|个别|某些|少数|特定|有的|有些)[^,]{0,12}(?:${PLACE}|${OWNER}|版本|套餐|机型|环境|系列)(?!类型|名称|ID|编号)`,
    '部分|个别|某些|少数|公测|内测|试用|灰度',
    `${PLACE}(?:仅|只|才)?(?:支持|可|能)`,
    `[\\u4e00-\\u9fff]{2}(?<!可用|所在|所属|目标|源端|属于)${PLACE}(?=的|仅|只|取值|可|能|范围|最|必|枚举|长度|默认)`,
    // "版本" is what many fields are; "企业版" is one of several.
    '(?<![出改排模])版(?![本权式面])',
    `(?:免费|付费|企业|个人|普通|白名单|VIP)${OWNER}`,
    '(?:测试|生产|线下|线上|预发|内部|海外|国际|某些)环境',
  ].join('|'),
  'i',
);
const TOGETHER =
  /之和|总和|合计|总计|累计|相加|加起来|乘积|之积|相乘|平均|均值|(?:所有|全部|多个|每个)[^,]{1,12}(?:总|合计|共)/;
/** "单个用户最多可创建9个": a quota. */
const QUOTA = new RegExp(`(?:单个|每个?|同一个?|一个)${OWNER}[^,]{0,12}(?:最多|可|能|创建|拥有)`);
/** "旧版本中,": the clause in front only says where or when. */
const ADVERBIAL = new RegExp(`(?:中|下|里|内|上|${PLACE}|${OWNER}|版|版本|期间|[前后])$`);
const TOKEN = /[-\w.*@+]+/g;

export function isGuarded({ kind }: Constraint): boolean {
  return GUARDED.has(kind);
}

/** The words that forbid to take `constraints` from this part; none: they may be taken. */
export function leftOver(part: Part, constraints: readonly Constraint[], cell: Cell): Word[] {
  return constraints.filter(isGuarded).flatMap((constraint) => {
    const behind = part.kind === 'options' ? [] : doubtsBehind(part.text, constraint);
    if (behind.length > 0) return behind;
    const before =
      part.kind === 'options' ? announcement(part.lead) : part.text.slice(0, indexOf(part.text, constraint));
    return doubtsBefore(before, constraint, cell);
  });
}

/** Of the line above a list, what announces values; "推荐的策略。" is only what they are called. */
function announcement(lead: string): string {
  const last = splitSentences(lead).at(-1) ?? '';
  return /取值|值|支持|可选|设置|使用|选择|选项/.test(last) ? last : '';
}

/** Where a sentence begins to tell what the constraint says. */
function indexOf(text: string, constraint: Constraint): number {
  const literals = literalsOf(constraint);
  for (const match of text.matchAll(TOKEN)) {
    const spelled = match[0].replace(/\.$/, '');
    const number = readNumber(/^-?\d+(?:\.\d+)?/.exec(spelled)?.[0] ?? '');
    if (literals.some((literal) => literal === spelled || (number !== undefined && literal === number)))
      return match.index;
  }
  return text.length;
}

/** "(免费版)", "，仅适用于部分区域": what follows the bounds. Behind values, it may speak of the last one alone. */
const BEHIND = /\(([^()]{1,20})\)|,\s?((?:仅|只|限|适用)[^,]{1,30})/g;

function doubtsBehind(text: string, constraint: Constraint): Word[] {
  if (constraint.kind === 'enum' || constraint.kind === 'default') return [];
  const from = indexOf(text, constraint);
  return [...text.slice(from).matchAll(BEHIND)].flatMap(([, inside, clause]) => {
    const word = SOME.exec(inside ?? clause ?? '')?.[0];
    return word === undefined ? [] : [{ kind: 'condition' as const, text: word, from }];
  });
}

function doubtsBefore(before: string, { kind }: Constraint, cell: Cell): Word[] {
  const [clause = '', previous = ''] = before
    .replace(/[:\s]+$/, '')
    .split(CLAUSE)
    .reverse();
  const isScope = ADVERBIAL.test(previous) || TOGETHER.test(previous) || /仅限|[仅只]适用/.test(previous);
  const where = isScope ? `${previous}${clause}` : clause;
  const first = firstClause(cell);
  // "旧密码，长度为1-9": what the field itself is called is named before.
  const isNamed = clause.trim() === '' || !first.startsWith(clause.trim());
  const words = kind === 'default' ? [FORMER, LATER, SOME] : [FORMER, LATER, ADVISED, SOME];
  if (kind !== 'items' && kind !== 'entries') words.push(TOGETHER);
  const doubts = words.flatMap((pattern) => pattern.exec(where)?.[0] ?? []);
  const negation = kind === 'enum' ? NEGATED.exec(clause)?.[0] : undefined;
  const quota = kind === 'default' ? QUOTA.exec(before)?.[0] : undefined;
  return [
    ...doubts.filter((word) => !(isNamed && first.includes(word))),
    ...[negation, quota].filter((word) => word !== undefined),
  ].map((text) => ({ kind: 'condition', text, from: Math.max(0, before.indexOf(text)) }));
}
