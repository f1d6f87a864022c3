// Lines above a list, or headings in front of one, that announce no values of the field: how the value is found, what it
// depends on, what is forbidden or reserved, what it must look like, what it is made of.

// "The following names cannot be used:", "Names that are not allowed:", "All but:"
const FORBIDS =
  /\b(?:cannot|can ?not|can't|must not|mustn't|may not|should not|(?:not|never) (?:be )?(?:used|allowed|supported|permitted|accepted|valid|available)|(?:is|are) (?:reserved|forbidden|prohibited|disallowed|excluded|unsupported|invalid|taken|deprecated|refused|rejected)|do not|don't|none of|avoid)\b[^:]{0,80}:$|\b(?:except(?: for)?|excluding|other than|but not):?$/i;
const FORBIDDEN =
  /^(?:the |these |following )*(?:reserved|forbidden|prohibited|disallowed|unsupported|invalid|excluded|illegal|blocked|unavailable|removed|obsolete|not (?:allowed|supported|permitted|accepted))(?: [a-z-]{1,30}){0,2}(?: (?:are|include)(?: as follows)?)?:?$/i;
// "How to obtain it:", "To find the value:", "It can be obtained in these ways:", "Where to look it up:"
const HOW_TO =
  /\b(?:how|where) (?:to|you|it|can)\b[^:]{0,80}:?$|^(?:in order )?to (?!be\b)[a-z]{2,20}\b(?![^:]{0,80}\b(?:one of|options)\b)[^:]{0,80}:$|\b(?:obtain|obtained|obtaining|look(?:ed)? up|queried from|copied from)\b[^:]{0,60}:$|^(?:the )?(?:following )?(?:steps|procedures?|instructions?)(?: (?:are|is))?(?: as follows)?:$|\b(?:in|use|using|with) (?:one|any|either|some) of (?:the following|these) ways:?$/i;
// "Depends on the kind:", "Content by step:", "Meaning of the value by kind"
const DEPENDS =
  /\b(?:depend(?:s|ing|ent)? (?:up)?on|var(?:y|ies|ying)|differ(?:s|ing|ent for)?|according to|based on|in case of)\b[^:]{0,80}:$|^(?:it |the value |this )?depends on\b/i;
// "The value range varies with the kind:" stands above the values themselves.
const OF_VALUES = /^(?:the )?(?:value ranges?|values|options|possible values)\b/i;
const BY_CASE =
  /^(?:the )?(?:meanings?|contents?|formats?|units?|values?|lengths?|limits?|ranges?|sizes?|defaults?|examples?)\b[^:]{0,60}\b(?:by|per|for each|in each|at each|of each|for every) [a-z]/i;
const PER_CASE = /\b(?:by|per|for each|in each|at each|of each|for every) (?:the )?[a-z]+(?: [a-z]+)?:$/i;
const CHOSEN_BY = /^(?:sort|order|filter|group|quer|search|list|rank)/i;
// "Restrictions:", "Naming rules are as follows:", "The name must:", "It is made up of:"
const DEMANDS =
  /^(?:the )?(?:following )?(?:[a-z]+ )?(?:restrictions|requirements|rules|constraints|limitations|precautions|tips|hints|notes|prerequisites|remarks)(?: (?:apply|are|must be met))?(?: as follows)?:$|\b(?:must|should):$|\bmust (?:meet|satisfy|fulfil|comply)\b[^:]{0,60}:$/i;
const PARTS =
  /\b(?:consists? of|made (?:up )?of|composed of|comprises?|where|in which)(?: the following(?: parts)?)?\s?:$|\b(?:parts|components|segments|pieces|sections) of [^:]{1,60}:$|\b(?:each|every) (?:part|component|segment|piece|section)\b[^:]{0,60}:$|\b(?:describes?|explains?) (?:the |its |their )?(?:parts|components|segments|pieces|sections|fields)\b[^:]{0,60}:$|\b(?:parts|components|segments|pieces|sections|fields) (?:are|is) (?:described|explained)\b[^:]{0,40}:$/i;

// "The meanings of the parts are as follows:"
const EXPLAINS =
  /\b(?:definitions?|meanings?|explanations?) of (?:these|those|the|each|every|its|their) (?:[a-z]+ )?(?:parameters?|parts?|fields?|segments?|components?|letters?|abbreviations?)\b[^:]{0,40}:$/i;

/** True for the text above (or before) a list of what are no values of the field. */
export function leadsOtherThings(lead: string): boolean {
  const last = (
    lead
      .trim()
      .split(/[.;]\s/)
      .at(-1) ?? ''
  )
    .replace(/\.$/, '')
    .trim();
  return (
    [FORBIDS, FORBIDDEN, HOW_TO, BY_CASE, DEMANDS, PARTS, EXPLAINS].some((pattern) => pattern.test(last)) ||
    (DEPENDS.test(last) && !OF_VALUES.test(last)) ||
    (PER_CASE.test(last) && !CHOSEN_BY.test(last))
  );
}
