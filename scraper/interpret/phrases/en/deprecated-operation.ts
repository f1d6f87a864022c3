// "Querying Lamps (Discarded)", "This API will be brought offline": the operation should no longer be used.

const GONE = String.raw`(?:deprecated|discarded|obsolete|abandoned|retired|withdrawn|discontinued|unavailable|offline)`;
/** In brackets behind (or before) the words of a title: "(Discarded)", "(Unavailable Soon)", "[To Be Deprecated]". */
const IN_TITLE = new RegExp(
  String.raw`[([\uff08\u3010](?:(?:to|will|about to|going to) ?)?(?:(?:be|go|become|being) )?(?:brought |taken )?${GONE}(?: soon| later)?[)\]\uff09\u3011]`,
  'i',
);
const THIS = String.raw`\b(?:this|the) (?:api|interface|operation|method|version|function)`;
const SAID = [
  new RegExp(
    String.raw`${THIS} (?:is|has been|was|will be|will become|is about to be|is going to be|is to be) (?:now |soon )?(?:brought |taken )?${GONE}\b`,
    'i',
  ),
  new RegExp(
    String.raw`${THIS} (?:is|will be) (?:no longer|not) (?:maintained|supported|recommended|available)\b`,
    'i',
  ),
  new RegExp(String.raw`${THIS} will (?:soon )?(?:go offline|be (?:removed|disabled))\b`, 'i'),
];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const DATE = `(?:${MONTH}|(?:q[1-4] |the end of )?(?:19|20)\\d\\d|\\d{1,2}[ /.-])`;
/** "... is deprecated in region X", "... for old lamps": said of a part only; a date is none. */
const IN_PART = new RegExp(
  String.raw`^\s*(?:in|for|on|if|when|unless|to|from)\b(?! (?:the )?(?:future|later|next|new)| ${DATE})`,
  'i',
);
/** The note of a generator: "Deprecated since version 2.3". */
const SINCE = /^deprecated since (?:version )?v?\d/im;

/** @param description the text of the page's part that says what the operation does, empty where there is none. */
export function isDeprecatedOperation(title: string, description: string): boolean {
  if (IN_TITLE.test(title) || SINCE.test(description)) return true;
  return SAID.some((pattern) => {
    const match = pattern.exec(description);
    return match !== null && !IN_PART.test(description.slice(match.index + match[0].length));
  });
}
