// Cuts a paragraph into sentences and says whether a sentence holds only in some case.
import { LEFT_OUT, NOT_GIVEN } from './absence.ts';

const END = /[.!?]["')\]]*\s+/g;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|max|min)\.$/i;
// "No. 5", unlike the value "no" at the end of a sentence.
const NUMBER_SIGN = /(?:^|[\s(])no\.\s+\d/i;

/** Sentences without their final period; the numbers of a numbered list ("1. ... 2. ...") are dropped. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  const numbered = paragraph.includes(' 2. ');
  const add = (to: number) => {
    let sentence = paragraph
      .slice(from, to)
      .trim()
      .replace(/[.!?]$/, '')
      .trim();
    if (numbered) sentence = sentence.replace(/:\s1$/, ':');
    if (sentence !== '' && !/^\(?\d{1,2}\)?$/.test(sentence)) sentences.push(sentence);
    from = to;
  };
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isSign(paragraph, match.index)) continue;
    const before = Math.max(from, match.index - 8);
    if (NUMBER_SIGN.test(paragraph.slice(Math.max(from, match.index - 3), end + 1))) continue;
    if (!ABBREVIATION.test(paragraph.slice(before, match.index + 1))) add(end);
  }
  add(paragraph.length);
  return sentences;
}

/** "(<>/?)": one of several signs, and the end of no sentence. */
function isSign(text: string, index: number): boolean {
  return /[!?]/.test(text[index] ?? '') && /[^\w\s()[\]"'.,;:\u2019\u201d\u0080-\uffff]/.test(text[index - 1] ?? '');
}

const OPENING =
  /^(?:(?:note that|currently|and|but)\b,?\s*)?(?:(?:if|when)(?! (?:(?:it|(?:this|the) (?:parameter|field|value)) is )?(?:specified|given|provided), (?:it|the value) (?:must|should)\b)|in|for(?! (?:more )?details\b)|only (?:if|when)|unless|otherwise|once|after|before)\b/i;
const SUBJECT = String.raw`(?:(?:this|the) (?:parameter|field|value|key|item)|it|[\w.-]+|no value)`;
const ABSENT = new RegExp(
  [
    String.raw`^(?:if|when) ${SUBJECT} is (?:${NOT_GIVEN}|${LEFT_OUT}|specified|empty|null|blank)`,
    String.raw`^(?:if|when) (?:${NOT_GIVEN}|${LEFT_OUT})\b`,
    String.raw`^if no value is (?:entered|given|set)\b`,
    String.raw`^if you do not (?:specify|set|configure|pass|enter|provide|fill in) (?:it|a value|(?:this|the) (?:parameter|field|value)|(?:the )?[\w.-]+(?: parameter| field)?)(?=,|$)`,
  ].join('|'),
  'i',
);

/** "If the type is X, ...": what follows holds in one case of several. */
export function isConditional(sentence: string): boolean {
  return OPENING.test(sentence);
}

/** "If this parameter is not specified, ...": the one condition under which a default is a default. */
export function isAboutAbsence(sentence: string): boolean {
  return ABSENT.test(sentence);
}
