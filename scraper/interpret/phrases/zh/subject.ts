// Whom a statement of bounds speaks of: the value itself, or a part of it ("路径部分不超过9个字符").
import { perCell } from '../per-cell.ts';
import type { Cell } from '../cell.ts';

const CLAUSE = /[,:;(、\s]|且|并且|但是?/;
const OPENING =
  /^(?:其中|用户|您|(?:有效|合法|可选|可用|允许|可配置|可设置|可输入)的?|目前|当前|要求|因此|支持的?|最多|只?能|仅|可以?|必须|需要?|应|不|在|由|为|是|从|至少|最少)+/;
/** What a value has or is, whatever it is the value of, and the verbs in front of a bound. */
const MEASURES =
  /(?:的|总|字符串?|文本|长度|范围|取值|数值|参数|字段|元素|值|数量|个数|大小|支持|可以?|必须|只能|要求|不能|不可|不得|允许|应该?|需要?|限制|限|为|在|是|取|最大|最小|最多|最长|至少|包含|含有|输入|超过|一共|共|有|由|内容|该|此|本|设置|填写|单位|整数|数字|区间|介于|(?:[大小高低多少]于|超过)(?:等于)?\s?-?[\d.]{1,20})$/;

/** Whole texts by their nature. */
const WHOLE = /^(?:新|原)?(?:描述|备注|说明|密码|口令|标识|容量|百分比|比例|时长|间隔|周期)$/;

/** What is only told of some values. */
const ADVICE = /^(?:推荐|建议|一般|通常|常用|常见|典型|示例|参考|经验|最佳|正常|默认|缺省)(?:的|情况下)?/;
/** A part, whatever it is a part of. */
const PIECE = /(?:部分|前缀|后缀|片段|行|段|扩展名)$/;

/** One after the other: together, their many ways to divide a text would take long. */
function withoutMeasures(clause: string): string {
  let rest = clause;
  while (MEASURES.test(rest)) rest = rest.replace(MEASURES, '');
  return rest;
}

/** What the cell says first: mostly, what the value is. */
export const firstClause = perCell(({ text }) => /^[^,。:;(\n]*/.exec(text)?.[0] ?? '');

/** True where the clause in front of `index` has a subject that neither means the value nor is what the cell says first. */
export function isAboutPart(sentence: string, index: number, cell: Cell): boolean {
  if (/^[,:;(]/.test(sentence.slice(index, index + 1))) return false;
  const clause = sentence.slice(0, index).split(CLAUSE).at(-1) ?? '';
  const subject = withoutMeasures(clause.slice(-60).replace(OPENING, ''));
  if (subject === '' || WHOLE.test(subject) || !/[\u4e00-\u9fff]/.test(subject)) return false;
  if (ADVICE.test(subject)) return true;
  const first = firstClause(cell);
  const isNamed = first.includes(subject) || first.includes(subject.slice(-2)) || subject.includes(first.slice(-2));
  // One character alone may be that of another word: "键" in "键值对".
  return !(first.endsWith(subject) || (subject.length > 1 && first.length > 1 && isNamed && !PIECE.test(subject)));
}
