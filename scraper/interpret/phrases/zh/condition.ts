// The condition under which a field becomes mandatory, as a fact: "type参数为DESK时" is "type = DESK".
import { narrowForms } from '../../../profiles/narrow-forms.ts';

const NAME = String.raw`[“"]?([A-Za-z_][\w.:-]{0,60})[”"]?\s?(?:参数|字段|属性)?`;
const VALUE = String.raw`[“"]?([\w.-]{1,60})[”"]?`;
const WHEN = String.raw`(?:时|的时候)?`;
const EQUALS = new RegExp(
  String.raw`^${NAME}(?:的值|的取值|取值|值)?(?:被)?(?:设置|指定|取值|传入|配置|选择)?(?:为|是|等于|=)\s?${VALUE}(?:\s?(?:、|或者?|/)\s?${VALUE})?(?:类型|协议|模式|方式)?(?:的[\u4e00-\u9fff]{1,8}?)?${WHEN}$`,
);
/** "类型为A": what the page calls the other field. */
const NAMED = new RegExp(
  String.raw`^([\u4e00-\u9fff]{2,12}?)(?:的值|的取值|取值|值)?(?:设置|指定|取值|配置|选择)?(?:为|是|等于)\s?${VALUE}${WHEN}$`,
);
const EMPTY = [
  new RegExp(
    String.raw`^${NAME}(?:的值|取值)?(?:为空|是空|不存在|(?:没有?|未|不)(?:被)?(?:设置|指定|填写?|传入?|配置))${WHEN}$`,
  ),
  new RegExp(String.raw`^(?:没有|未|不)(?:设置|指定|填写?|传入?|配置|携带)[\u4e00-\u9fff]{0,6}${NAME}${WHEN}$`),
];
const SET = [
  new RegExp(String.raw`^${NAME}(?:的值|取值)?(?:不为空|非空|不是空|存在|已?被?(?:设置|指定|填写|传入|配置))${WHEN}$`),
  new RegExp(String.raw`^(?:设置|指定|填写|传入|配置|携带)了?[\u4e00-\u9fff]{0,6}${NAME}${WHEN}$`),
];

/** Undefined where the condition is a longer sentence than a fact needs. */
export function readCondition(text: string): string | undefined {
  const plain = narrowForms(text)
    .trim()
    .replace(/^(?:仅当|只有当|当|如果|若|在)\s?/, '');
  const read = plain.split(/[,，]?\s?(?:并且|而且|且)\s?/).map((clause) => readClause(clause.trim()));
  return read.length > 2 || read.includes(undefined) ? undefined : read.join(' and ');
}

function readClause(clause: string): string | undefined {
  const named = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(clause)?.[1]).find((name) => name !== undefined);
  const empty = named(EMPTY);
  if (empty !== undefined) return `${empty} is empty`;
  const set = named(SET);
  if (set !== undefined) return `${set} is set`;
  const match = EQUALS.exec(clause) ?? NAMED.exec(clause);
  if (match === null) return undefined;
  return `${match[1]} = ${match[2]}${match[3] === undefined ? '' : ` or ${match[3]}`}`;
}
