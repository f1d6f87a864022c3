// "This API is idempotent.", "This API does not require authentication.": what a page says of calling the operation.
import { splitSentences } from './sentences.ts';

const THIS = String.raw`(?:this|the) (?:api|interface|operation|method|call|request)`;
const START = String.raw`^(?:[-*\u2022] )?(?:notes?: ?)?`;
/** Behind it the sentence is over, or tells what that means. */
const IDEMPOTENT = new RegExp(
  String.raw`${START}${THIS} is (?:an? )?idempotent(?: (?:api|interface|operation|one))?\s*(?:$|[.:,;])`,
  'i',
);
const PUBLIC = [
  new RegExp(
    String.raw`${START}${THIS} (?:is the only one that )?(?:does not|doesn't) (?:require|need) (?:any )?(?:user )?authentication\s*(?:$|[.;])`,
    'i',
  ),
  new RegExp(
    String.raw`${START}(?:no (?:user )?authentication is (?:required|needed)|(?:user )?authentication is not (?:required|needed))(?: (?:for|by|to call|to use|when calling) ${THIS})?\s*(?:$|[.;])`,
    'i',
  ),
  new RegExp(String.raw`${START}${THIS} can be called without (?:any )?(?:authentication|a token)\s*(?:$|[.;])`, 'i'),
];

/** True where a call may be sent twice. */
export function isIdempotent(text: string): boolean {
  return sentencesOf(text).some((sentence) => IDEMPOTENT.test(sentence));
}

/** True where nobody has to say who calls. */
export function isPublic(text: string): boolean {
  return sentencesOf(text).some((sentence) => PUBLIC.some((pattern) => pattern.test(sentence)));
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap(splitSentences)
    .map((sentence) => sentence.trim());
}
