// All that reads English descriptions.
import { counting, type PhraseSet } from '../phrase-set.ts';
import { amend } from './amendments.ts';
import { caseOfTable } from './case-of-table.ts';
import { readCell } from './cell.ts';
import { readCondition } from './condition.ts';
import { isDeprecatedOperation } from './deprecated-operation.ts';
import { isGuarded, leftOver } from './left-over.ts';
import { spokenLabels } from './label-paragraphs.ts';
import { limits } from './limit-leads.ts';
import { readMandatoryRest } from './mandatory.ts';
import { mediaWords } from './media-words.ts';
import { isIdempotent, isPublic } from './operation-traits.ts';
import { phrases } from './phrases.ts';
import { relations } from './relations.ts';
import { isConditional, splitSentences } from './sentences.ts';
import { ended } from './ended.ts';
import { unitName, unitOfValues } from '../common/units.ts';
import { vocabulary } from './vocabulary.ts';
import { isWideTime } from './wide-time.ts';

const SPEAKS_OF_LIMIT =
  /\b(?:value|values|length|it|list|which|parameter)\b[^.]{0,40}\b(?:ranges?|exceed|at least|at most|greater than|less than|multiple of|fixed)\b|\bdefault value\b|^default:|\bdefaults to\b|\b(?:a maximum of|up to|at most) \d|\b(?:value|values) (?:can|must) (?:only )?be\b|\b(?:options|values) are\b|\boptions: \S|\bdeprecated\b|\bcan be null\b|\bmandatory (?:only )?(?:when|if)\b|\b\d+ (?:\w+ )?characters\b|\bonly ["“]?[\w.:-]+["”]? is (?:supported|available)\b|^uuid$|\bmaximum length of (?:the |an? )?[\w ]{1,30} is \d|\blength (?:greater|less|longer|shorter) than \d|, \d{1,6}-\d{1,6} bytes\b/i;

export const english: PhraseSet = {
  phrases,
  readCell,
  spokenLabels,
  readCondition,
  readMandatoryRest,
  isDeprecatedOperation,
  isIdempotent,
  isPublic,
  isWideTime,
  caseOfTable,
  casesIn: counting(splitSentences, isConditional),
  joints: ['and', 'or'],
  vocabulary,
  media: mediaWords,
  relations,
  limits,
  leftOver,
  isGuarded,
  ignoresCase: (text) => /\bcase[- ]?insensitiv|\b(?:not|n't) case[- ]sensitive\b/i.test(text),
  listsSamples: (text) =>
    /\b(?:is|are) (?:only )?for reference\b|\bif you (?:need|want)(?: to (?:use|have|set))? other \w+\b|\bincluding but not limited to\b|\bother \w+ will be (?:supported|available)\b|\b(?:the )?actual [\w ]{1,40} (?:depends?|var(?:y|ies)) (?:on|by|with) (?:the )?(?:region|site|environment)\b/i.test(
      text,
    ),
  liftsLimits: (text) =>
    /\bto (?:extend|increase|raise|expand) [^.;\n]{1,80}, (?:please )?(?:contact|submit|apply|open)\b/i.test(text),
  amend,
  tellsList: (text) =>
    /^(?:- )?(?:(?:specifies|indicates|queries|lists|returns) )?(?:the |an? )?(?:[\w-]{1,30} ){0,3}(?:lists?|arrays?|sets?|collections?)\b|\b(?:multiple|several) [\w -]{1,40} (?:can|may) be\b/i.test(
      text,
    ),
  ended,
  statedUnit(description) {
    const unit = unitOfValues({ text: description, name: '' });
    return unit && unitName(unit);
  },
  // "The value can be:" only announces the list that follows.
  looksLikeConstraint: (sentence) => !sentence.endsWith(':') && SPEAKS_OF_LIMIT.test(sentence),
};
