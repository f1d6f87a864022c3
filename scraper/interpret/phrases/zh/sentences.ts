// Cuts a Chinese paragraph into sentences and says whether a sentence holds only in some case.

/** "亮。(默认) DARK:灭": the mark belongs to what stands before the stop. */
const DEFAULT_MARK = /([。;])\s?(\((?:默认|缺省)值?\))/g;

/** Sentences without their final stop. The text has narrow forms: ";" ends a clause as "。" ends a sentence. */
export function splitSentences(paragraph: string): string[] {
  return paragraph
    .replace(DEFAULT_MARK, '$2$1')
    .split(/[。;]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const OPENING =
  /(?:^|[:：]\s?)(?:且|并且|但|但是|目前|其中)?[,:]?(?:当(?!前)|此时|如果|若|假如|仅当|只有|除非|一旦|对于|针对)/;
const IN_CASE =
  /(?<![超延耗]|\d\s?小)时[,:，]|的情况下[,，]|场景[下:,，]|时(?:必选|必填|生效|有效)|[A-Za-z_\d]时|监听器[:：]|此时|则(?:取值|范围|长度|默认)/;
const ABSENT =
  /(?:不|未|没有|无)(?:传入?|填写?|指定|设置|配置|携带|选择|带|输入)|(?:该|此|本)(?:字段|参数)不存在|为空时|缺省时/;
/** "不传该字段，且type为A，默认为9" */
const FURTHER_CASE = /,\s?且\s?[A-Za-z_]\w{0,60}(?:的值)?[为是][^,]{1,20},/;
/** In front of a statement, or of the list that it stands in. */
const ADVICE =
  /(?:^|[,:]\s?)(?:强烈)?(?:建议|推荐(?=设置|配置|使用|取值|长度))[^,]{0,60}$|^(?:强烈)?(?:建议|推荐)[^,:]{0,40}:/;
/** "创建灯时，灯的编号": says which thing the field is of. */
const OCCASION = /^(?!当|如果|若|仅|只|在)[^,:]{1,40}?时,\s?(?=是否|[^,]{0,30}(?:ID|编号),)/;

/** "当type为X时，...": what follows holds in one case of several. */
export function isConditional(sentence: string): boolean {
  return OPENING.test(sentence) || IN_CASE.test(sentence) || FURTHER_CASE.test(sentence);
}

/** Whether the statement that begins at `index` is only recommended: "建议长度为1-9". */
export function isAdvice(sentence: string, index: number): boolean {
  return ADVICE.test(sentence.slice(0, index));
}

/** The sentence without the occasion in front, which is no condition of what it states: "删灯时，是否...". */
export function withoutOccasion(sentence: string): string {
  return sentence.replace(OCCASION, '');
}

/** "不传该字段时，...": the one condition under which a default is a default. */
export function isAboutAbsence(sentence: string): boolean {
  const until = sentence.search(/默认|缺省/);
  return (
    ABSENT.test(until < 0 ? sentence : sentence.slice(0, until)) &&
    !/[A-Za-z_]\w*(?:的值)?为\S{1,20}时/.test(sentence) &&
    !FURTHER_CASE.test(sentence)
  );
}

/** The name before the statement that begins at `index`, where the sentence speaks of another field: "key的长度", "value取值范围". */
export function isAboutOther(sentence: string, index: number, name: string): boolean {
  const before = sentence.slice(0, index);
  const subject = /([A-Za-z_][\w.:-]{0,60})(?:参数|字段)?(?:的)?(?:值的|总)?(?:键|值)?$/.exec(before)?.[1];
  if (subject !== undefined && subject !== name) return true;
  return /(?:每个|每条|单个|每一|各个|每台|每次)[^,，]{0,20}$/.test(before);
}
