// English words that change what a fact beside them means, and those that do not.
import type { Vocabulary } from '../common/words.ts';

export const vocabulary: Vocabulary = {
  negation: /^(?:not|no|never|neither|nor|without|cannot|none|non)$|n't$/i,
  condition:
    /^(?:when|if|unless|except|excepting|excluding|excluded|exclusive|exclusively|otherwise|depending|depends|until|while|whenever|recommended|recommend|recommends|suggested|suggest|suggests|advise|advises|advised|preferably|ideally|usually|typically|generally|normally|approximately|roughly|each|every|per|respectively|vary|varies|bytes?)$/i,
  filler:
    /^(?:the|a|an|this|that|these|those|it|its|is|are|be|been|of|to|in|on|at|by|for|from|with|and|or|as|which|who|where|so|can|may|must|should|will|value|values|parameter|parameters|field|fields|specifies|specified|specify|indicates|indicate|description|describes|used|also|only|currently|such|example|note|please|following|follows)$/i,
  fact: /^(?:range|ranges|ranging|between|minimum|maximum|min|max|default|defaults|least|most|up|exceed|greater|less|larger|smaller|than|equal|equals|length|characters?|digits?|integer|number|options?|enumeration|enum|multiple|inclusive|unit|units|deprecated|discarded|null|empty|format|fixed|mandatory|required|either|one|set)$/i,
};
