// "是（路径参数）", "否（type为DESK时必选）", "否，当type为DESK时该字段必填", "是（type为WALL时可选）".
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import type { MandatoryRest } from '../common/mandatory-rest.ts';
import { readCondition } from './condition.ts';

const REQUIRED = '(?:必选|必填|必传|必需|必须(?:指定|填写|传入|设置|携带)?)';
const MARK = /^[\s.,;:*\u2020\u2021\u00a7(]*(?:[a-z\d]|\[\d\])?[)\s.,;:*]*$/i;
/** What makes a limit of the words behind the answer: a case, a choice, a leave. */
const LIMIT =
  /当(?!前)|如果|若|仅|只有|除|时|场景|情况|选一|选其|至少|之一|非必|可选|可不|不填|不传|必选|必填|必传|必须|必需/;
const LIFTS = /可选|选填|非必[选填传须]|不必|无需|可不|可以?不填|可以?不传|不需要/;
const CONDITION = new RegExp(
  String.raw`^(?:但)?(?:是)?(.{2,200}?)(?:时|的时候|的情况下|情况下|的场景下?|场景下?)?[,:]?\s?(?:则)?(?:该|此|本)?(?:字段|参数|项)?(?:才)?(?:为|是)?${REQUIRED}(?:字段|参数|项)?$`,
);

export function readMandatoryRest(rest: string): MandatoryRest {
  const text = narrowForms(rest);
  const plain = text.replace(/^[\s,;:.(\u3002-]+/, '').replace(/[\s.;)\u3002]+$/, '');
  const lifts = LIFTS.test(plain);
  const demands = !lifts && new RegExp(REQUIRED).test(plain);
  const clause = demands ? CONDITION.exec(plain)?.[1] : /^(.{2,200}?)(?:时|的时候)$/.exec(plain)?.[1];
  // Two sentences say more than one condition.
  const when = clause === undefined || /[;\u3002\n]/.test(clause) ? undefined : readCondition(clause);
  return {
    isHarmless: MARK.test(text) || /^(?:默认|参数|字段)$/.test(plain),
    isForeign: !LIMIT.test(plain) || new RegExp(`^${REQUIRED}$`).test(plain),
    demands,
    ...(when === undefined ? {} : { when }),
  };
}
