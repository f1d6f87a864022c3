// "该接口为幂等接口", "该接口不需要认证": what a page says of calling the operation.
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import { splitSentences } from './sentences.ts';

const THIS = String.raw`^(?:-\s{0,4})?(?:说明:\s?)?(?:该|此|本|当前)(?:API|接口|操作)`;
const END = String.raw`\s?(?:$|[:,;。])`;
const IDEMPOTENT = new RegExp(`${THIS}(?:是|为)?幂等(?:的|接口|操作)?(?:接口)?${END}`, 'i');
const PUBLIC = new RegExp(
  `${THIS}(?:是唯一)?(?:不需要?|无需|无须|免)(?:进行)?(?:用户)?(?:认证|鉴权)(?:的接口)?${END}`,
  'i',
);

/** True where a call may be sent twice. */
export function isIdempotent(text: string): boolean {
  return sentencesOf(text).some((sentence) => IDEMPOTENT.test(sentence));
}

/** True where nobody has to say who calls. */
export function isPublic(text: string): boolean {
  return sentencesOf(text).some((sentence) => PUBLIC.test(sentence));
}

function sentencesOf(text: string): string[] {
  return narrowForms(text)
    .split('\n')
    .flatMap(splitSentences)
    .map((sentence) => sentence.trim());
}
