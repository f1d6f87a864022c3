// Captions that name the field or object whose table they stand on in a phrase: "Description of the tag field",
// "publicip field description", "Objects of request parameter server", "links field data structure description",
// "Description for the user format", "Parameters in the tag list".

const NAME = '[\\w:.#@*-]{1,80}(?: [\\w:.#@*-]{1,80}){0,3}';
const WORD = '[\\w:.#@*-]{1,80}';
/** What is described: the field itself, or the object in it. */
const NOUN =
  '(?:fields?|parameters?|objects?|(?:data )?structures?|formats?|contents?|lists?|arrays?|elements?|attributes?)';
const OWNER = '(?:request |response )?(?:parameter |field |object )?';
const ASIDE = '(?: \\(.{1,200}\\))?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:parameter |field |data structure |format )?descriptions? (?:of|for|about) (?:the )?(?:field |parameter )?(${NAME}?)(?: ${NOUN}){0,2}${ASIDE}$`,
    'i',
  ),
  new RegExp(
    `^(?:objects|data structure|parameters|elements|fields|attributes|members|formats?|format descriptions?) (?:of|in|for) (?:the )?${OWNER}(${NAME}?)(?: ${NOUN})?${ASIDE}$`,
    'i',
  ),
  new RegExp(
    `^(${NAME}?)(?: (?:request|response))?(?: (?:fields?|parameters?|attributes?|elements?))? (?:data |parameter )?(?:structure|format)(?: descriptions?)?${ASIDE}$`,
    'i',
  ),
  new RegExp(
    `^(${NAME}?)(?: (?:request|response))? (?:fields?|parameters?|attributes?|elements?) (?:descriptions?|information|data)(?: .{1,60})?$`,
    'i',
  ),
  new RegExp(`^(${NAME}?)(?: (?:request|response))? (?:parameters?|objects?|attributes|fields|information)$`, 'i'),
  new RegExp(`^(${WORD}) descriptions?${ASIDE}$`, 'i'),
];
/** "parameters field data structure description": said to be a field, whatever it is called. */
const FIELD = /^([a-z][\w-]{0,80}) field(?: data)? structure descriptions?$/;

/** What is no name but speaks of the operation: "Request parameters". */
const GENERAL =
  /^(?:the |common |normal |abnormal |error |failed |successful )?(?:requests?|responses?|parameters?|fields?|headers?|body|path|query|uri|url|input|output|returned|functions?|status|(?:request|response|path|query|uri)(?: (?:header|body|path|query|uri|message))?)$/i;

/** The field or object that a caption names; undefined for a caption that is a bare name or speaks of the operation. */
export function captionSubject(title: string): string | undefined {
  const plain = title.replaceAll('**', '').replace(/\s+/g, ' ').replace(/[.:]$/, '').trim();
  if (!plain.includes(' ') || plain.length > 300) return undefined;
  const field = FIELD.exec(plain)?.[1];
  if (field !== undefined) return field;
  for (const pattern of PATTERNS) {
    const subject = pattern.exec(plain)?.[1]?.trim();
    // "Parameters for creating a lamp" are those of the operation.
    if (subject !== undefined) return GENERAL.test(subject) || /^[a-z]+ing(?: |$)/.test(subject) ? undefined : subject;
  }
  return undefined;
}
