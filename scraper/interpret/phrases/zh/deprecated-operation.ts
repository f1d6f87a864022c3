// "查询灯（废弃）", "该接口即将下线": the operation should no longer be used.
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import { isConditional, splitSentences } from './sentences.ts';

const GONE =
  '(?:废弃|弃用|作废|下线|停用|停服|淘汰|停止(?:维护|服务|使用|支持|更新|演进)|不再(?:维护|服务|支持|使用|更新|演进|推荐|推荐使用|建议使用)|不(?:推荐|建议)(?:继续)?(?:使用)?)';
const WHEN = '(?:现|现已|已|已经|均已|都已|即将|将|将要|将会|会|计划|待|拟|正在|逐步|后续|后续将|未来将)';
/** In brackets beside the words of a title: "（废弃）", "【即将下线】", "(已停止维护的接口)". */
const IN_TITLE = new RegExp(
  String.raw`[(\[\u3010](?:该|此|本)?(?:API|接口)?${WHEN}?(?:被)?${GONE}(?:中)?的?(?:API|接口)?[)\]\u3011]`,
  'i',
);
/** The subject is the whole operation, or all of the chapter: "当前灯管理的API". Behind it the sentence, or its clause, is over. */
const SAID = new RegExp(
  String.raw`(?:^|[,:!]\s{0,3})(?:(?:该|本|此|当前)(?:章节|类|组|版本)?(?:的)?|当前[\u4e00-\u9fffA-Za-z]{1,16}?的?)(?:API|接口|操作|方法)\s{0,3}${WHEN}?(?:被)?${GONE}(?:$|[,!)、](?!\s?(?:从|自|但|仅|除|只)))`,
  'i',
);
/** "在北方，该接口已废弃", "自3.1起，该接口已废弃": said of a part only. */
const IN_PART = /^(?:在|自|从|除)|(?:中|内|下|上|场景|区域|版本)$/;

/** @param description the text of the page's part that says what the operation does, empty where there is none. */
export function isDeprecatedOperation(title: string, description: string): boolean {
  if (IN_TITLE.test(narrowForms(title))) return true;
  return narrowForms(description)
    .split('\n')
    .flatMap(splitSentences)
    .some((sentence) => isSaid(sentence));
}

function isSaid(sentence: string): boolean {
  if (isConditional(sentence)) return false;
  const match = SAID.exec(sentence);
  return match !== null && !IN_PART.test(sentence.slice(0, match.index));
}
