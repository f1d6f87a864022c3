// Captions that name the field or object whose table they stand on in a phrase: "Description of the tag field",
// "publicip field description", "Objects of request parameter server", "links field data structure description".

const NAME = '[\\w:.#@*-]{1,80}(?: [\\w:.#@*-]{1,80}){0,3}';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:parameter |field |data structure )?descriptions? of (?:the )?(?:field |parameter )?(${NAME}?)(?: (?:fields?|parameters?|objects?|structure))?(?: \\(.{1,120}\\))?$`,
    'i',
  ),
  new RegExp(
    `^(?:objects|data structure|parameters|elements) (?:of|in) (?:the )?(?:request |response )?(?:parameter |field )?(${NAME}?)(?: (?:field|parameter|object|structure))?$`,
    'i',
  ),
  new RegExp(
    `^(${NAME}?)(?: (?:request|response))?(?: (?:fields?|parameters?|attributes?|elements?))? (?:data |parameter )?structure(?: descriptions?)?$`,
    'i',
  ),
  new RegExp(
    `^(${NAME}?)(?: (?:request|response))? (?:fields?|parameters?|attributes?|elements?) (?:descriptions?|information)(?: .{1,60})?$`,
    'i',
  ),
  new RegExp(`^(${NAME}?)(?: (?:request|response))? (?:parameters?|objects?|attributes|fields|information)$`, 'i'),
];

/** What is no name but speaks of the operation: "Request parameters". */
const GENERAL =
  /^(?:the |common )?(?:requests?|responses?|parameters?|headers?|body|path|query|uri|url|input|output|returned|(?:request|response|path|query|uri)(?: (?:header|body|path|query|uri))?)$/i;

/** The field or object that a caption names; undefined for a caption that is a bare name or speaks of the operation. */
export function captionSubject(title: string): string | undefined {
  const plain = title.replaceAll('**', '').replace(/\s+/g, ' ').replace(/[.:]$/, '').trim();
  if (!plain.includes(' ') || plain.length > 200) return undefined;
  for (const pattern of PATTERNS) {
    const subject = pattern.exec(plain)?.[1]?.trim();
    if (subject !== undefined) return GENERAL.test(subject) ? undefined : subject;
  }
  return undefined;
}
