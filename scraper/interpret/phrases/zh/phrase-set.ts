// All that reads Chinese descriptions.
import { NO_VOCABULARY } from '../common/words.ts';
import { counting, type PhraseSet, unamended } from '../phrase-set.ts';
import { readChineseCell } from './cell.ts';
import { readCondition } from './condition.ts';
import { isDeprecatedOperation } from './deprecated-operation.ts';
import { isGuarded, leftOver } from './left-over.ts';
import { limits } from './limit-leads.ts';
import { readMandatoryRest } from './mandatory.ts';
import { mediaWords } from './media-words.ts';
import { isIdempotent, isPublic } from './operation-traits.ts';
import { phrases } from './phrases.ts';
import { relations } from './relations.ts';
import { isConditional, splitSentences } from './sentences.ts';
import { isWideTime } from './wide-time.ts';
import { ended } from './ended.ts';
import { statedUnit } from './stated-unit.ts';

const SPEAKS_OF_LIMIT =
  /取值范围|(?:默认|缺省)值?(?:为|是|:)|长度[^,，]{0,12}\d|(?:不超过|最多|至少|最大|最小)[^,，]{0,8}\d|枚举值|可选值|废弃|正整数|\d+个?字符|(?:可以为|只能为)[A-Za-z"“]/;

const IGNORES_CASE = /(?:不区分|忽略)(?:字母)?大小写|大小写不敏感/;
/** What a value means says nothing of how it is spelled: "1：名称大小写不敏感". */
const GLOSSES = /(?:^|[。;,，\s-])["“]?\w[\w.-]{0,40}["”]?\s?(?::|表示|代表)[^。;\n]*/gm;

/** "取值范围：不涉及" */
const TELLS_NONE = /(?:取值范围|枚举值|可选值|默认取值|默认值)(?:为|是|:)?\s?(?:不涉及|无|不限|无限制)$/;

export const chinese: PhraseSet = {
  phrases,
  readCell: readChineseCell,
  spokenLabels: (text) => text,
  readCondition,
  readMandatoryRest,
  isDeprecatedOperation,
  isIdempotent,
  isPublic,
  isWideTime,
  caseOfTable: () => undefined,
  casesIn: counting(splitSentences, isConditional),
  media: mediaWords,
  relations,
  limits,
  ignoresCase: (text) => IGNORES_CASE.test(text) && IGNORES_CASE.test(text.replace(GLOSSES, '')),
  joints: ['和', '或'],
  // Without blanks there are no words to count: the phrases themselves look at what stands beside a fact.
  vocabulary: NO_VOCABULARY,
  leftOver,
  isGuarded,
  listsSamples: (text) =>
    /仅供参考|包括但不限于|如需(?:使用)?其[他它]|更多(?:的)?(?:取值|类型|选项|种类|枚举值)(?!为|是)/.test(text),
  amend: unamended,
  ended,
  statedUnit,
  tellsList: (text) => /列表|数组|集合/.test(text),
  liftsLimits: (text) => /如需(?:扩大|提高|增加|延长|提升)[^。\n]{0,40}(?:联系|提交|申请)/.test(text),
  looksLikeConstraint: (sentence) =>
    !/[:：]$/.test(sentence) && !TELLS_NONE.test(sentence) && SPEAKS_OF_LIMIT.test(sentence),
};
