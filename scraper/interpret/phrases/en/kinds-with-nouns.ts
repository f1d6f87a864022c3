// "The cable makers A1 and B2 are supported", "A1 and B2 makers are supported", "The supported makers are A1 and B2": a list of values
// and the noun of what they are.

const NOUN =
  '(?:engines|types|protocols|modes|formats|methods|algorithms|databases|brokers|languages|kinds|policies|platforms)';
const WORDS = String.raw`(?:[A-Za-z][\w-]{0,30} ){0,2}`;
const SPELLED = String.raw`(?=[A-Za-z0-9]{0,40}[A-Z0-9])`;
const BEFORE = new RegExp(
  String.raw`^(?:the )?(?:following )?${WORDS}${NOUN}(?: of [a-z]{2,20})? ${SPELLED}(\S+,? .{1,180})$`,
);
const BEHIND = new RegExp(String.raw`^(?:the )?${SPELLED}(\S+,? .{1,160}?) (?:[A-Z]{1,6} )?${NOUN}$`);
const ARE = new RegExp(
  String.raw`^(?:the )?(?:currently )?(?:supported|available|allowed|accepted|valid|possible) ${WORDS}${NOUN} (?:are|include):? ${SPELLED}(\S+,? .{1,180})$`,
  'i',
);

/** The list without the noun. */
export function withoutNoun(list: string): string | undefined {
  return (BEFORE.exec(list) ?? BEHIND.exec(list))?.[1];
}

/** The list of a sentence that says nothing else. */
export function listOfKinds(sentence: string): string | undefined {
  return ARE.exec(sentence)?.[1];
}
