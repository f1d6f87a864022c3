// The phrases of each language that descriptions are written in.
import type { TypeRef } from '../../reference/type-ref.ts';
import type { Constraint } from '../../reference/constraint.ts';
import type { Amended } from './amended.ts';
import { readCell, type Cell, type Part } from './cell.ts';
import { amend } from './en/amendments.ts';
import { caseOfTable } from './en/case-of-table.ts';
import { readCondition } from './en/condition.ts';
import { isDeprecatedOperation } from './en/deprecated-operation.ts';
import { isGuarded, leftOver } from './en/left-over.ts';
import { isIdempotent, isPublic } from './en/operation-traits.ts';
import { readMandatoryRest } from './en/mandatory.ts';
import { mediaWords as englishMedia } from './en/media-words.ts';
import { phrases as english } from './en/phrases.ts';
import { relations as englishRelations } from './en/relations.ts';
import { vocabulary } from './en/vocabulary.ts';
import { isConditional, splitSentences } from './en/sentences.ts';
import { isWideTime } from './en/wide-time.ts';
import type { MandatoryRest } from './common/mandatory-rest.ts';
import type { MediaWords } from './common/media-words.ts';
import { CHINESE_LEADS, ENGLISH_LEADS, type LimitLeads } from './common/limit-leads.ts';
import type { Phrase } from './phrase.ts';
import type { RelationWords } from './relations.ts';
import type { ValueKind } from './common/values.ts';
import type { Vocabulary, Word } from './common/words.ts';
import { readChineseCell } from './zh/cell.ts';
import { readCondition as readChineseCondition } from './zh/condition.ts';
import { isDeprecatedOperation as isDeprecatedInChinese } from './zh/deprecated-operation.ts';
import { isGuarded as isGuardedInChinese, leftOver as leftOverInChinese } from './zh/left-over.ts';
import { isIdempotent as isIdempotentInChinese, isPublic as isPublicInChinese } from './zh/operation-traits.ts';
import { readMandatoryRest as readChineseRest } from './zh/mandatory.ts';
import { mediaWords as chineseMedia } from './zh/media-words.ts';
import { phrases as chinese } from './zh/phrases.ts';
import { relations as chineseRelations } from './zh/relations.ts';
import { isConditional as isConditionalInChinese, splitSentences as splitChinese } from './zh/sentences.ts';
import { isWideTime as isWideInChinese } from './zh/wide-time.ts';

export interface PhraseSet {
  phrases: readonly Phrase[];
  readCell(description: string, type: TypeRef, name: string): Cell;
  /** The condition under which a field is mandatory, as a fact: "type = RADIUS". */
  readCondition(text: string): string | undefined;
  /** What stands behind the answer of a Mandatory cell. */
  readMandatoryRest(rest: string): MandatoryRest;
  /** True where the title, or the description of what an operation does, says that it should no longer be used. */
  isDeprecatedOperation(title: string, description: string): boolean;
  /** True where a text says that the operation may be called twice without doing more. */
  isIdempotent(text: string): boolean;
  /** True where a text says that nobody has to say who calls. */
  isPublic(text: string): boolean;
  /** True for the description of whole numbers that says that they are moments too fine for 32 bits. */
  isWideTime(description: string): boolean;
  /** The case in which the table of this number describes the object of a field. */
  caseOfTable(description: string, number: string): string | undefined;
  /** How many sentences of a description hold in one case of several: "If the mode is day, ...". */
  casesIn(description: string): number;
  vocabulary: Vocabulary;
  media: MediaWords;
  /** What rows say of the fields beside theirs. */
  relations: RelationWords;
  /** The words of a part that its facts do not rest on and that could change them. */
  leftOver(part: Part, constraints: readonly Constraint[], cell: Cell): Word[];
  /** True for a fact that such words put in doubt. */
  isGuarded(constraint: Constraint): boolean;
  /** What makes sentences of the cells of a column of limits. */
  limits: LimitLeads | undefined;
  /** Whether the text says that its values may be written in small or capital letters. */
  ignoresCase(text: string): boolean;
  /** Whether the text says that the values it lists are samples: "for reference only". */
  listsSamples(text: string): boolean;
  /** Whether the text says that more than its limit can be had: "to raise the limit, contact us". */
  liftsLimits(text: string): boolean;
  /** Whether a description calls its value a list. */
  tellsList(text: string): boolean;
  /** The facts of a cell as the rest of its text leaves them. */
  amend(text: string, constraints: readonly Constraint[], kind: ValueKind): Amended;
  /** A sentence that no phrase understood and that should have been: for the report. */
  looksLikeConstraint(sentence: string): boolean;
}

const ENGLISH =
  /\b(?:value|values|length|it|list|which|parameter)\b[^.]{0,40}\b(?:ranges?|exceed|at least|at most|greater than|less than|multiple of|fixed)\b|\bdefault value\b|^default:|\bdefaults to\b|\b(?:a maximum of|up to|at most) \d|\b(?:value|values) (?:can|must) (?:only )?be\b|\b(?:options|values) are\b|\boptions: \S|\bdeprecated\b|\bcan be null\b|\bmandatory (?:only )?(?:when|if)\b|\b\d+ (?:\w+ )?characters\b|\bonly ["“]?[\w.:-]+["”]? is (?:supported|available)\b|^uuid$|\bmaximum length of (?:the |an? )?[\w ]{1,30} is \d|\blength (?:greater|less|longer|shorter) than \d|, \d{1,6}-\d{1,6} bytes\b/i;
const CHINESE =
  /取值范围|(?:默认|缺省)值?(?:为|是|:)|长度[^,，]{0,12}\d|(?:不超过|最多|至少|最大|最小)[^,，]{0,8}\d|枚举值|可选值|废弃|正整数|\d+个?字符|(?:可以为|只能为)[A-Za-z"“]/;

function unamended(_: string, constraints: readonly Constraint[]): Amended {
  return { constraints: [...constraints], stated: [] };
}

/** Without blanks there are no words to count: the phrases themselves look at what stands beside a fact. */
const NEVER = /(?!)/;
const UNGUARDED: Pick<PhraseSet, 'vocabulary' | 'leftOver' | 'isGuarded'> = {
  vocabulary: { negation: NEVER, condition: NEVER, filler: NEVER, fact: NEVER },
  leftOver: () => [],
  isGuarded: () => false,
};

function counting(split: (paragraph: string) => string[], holds: (sentence: string) => boolean) {
  return (description: string): number => description.split('\n').flatMap(split).filter(holds).length;
}

const SETS = {
  en: {
    phrases: english,
    readCell,
    readCondition,
    readMandatoryRest,
    isDeprecatedOperation,
    isIdempotent,
    isPublic,
    isWideTime,
    caseOfTable,
    casesIn: counting(splitSentences, isConditional),
    vocabulary,
    media: englishMedia,
    relations: englishRelations,
    limits: ENGLISH_LEADS,
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
    // "The value can be:" only announces the list that follows.
    looksLikeConstraint: (sentence) => !sentence.endsWith(':') && ENGLISH.test(sentence),
  },
  zh: {
    phrases: chinese,
    readCell: readChineseCell,
    readCondition: readChineseCondition,
    readMandatoryRest: readChineseRest,
    isDeprecatedOperation: isDeprecatedInChinese,
    isIdempotent: isIdempotentInChinese,
    isPublic: isPublicInChinese,
    isWideTime: isWideInChinese,
    caseOfTable: () => undefined,
    casesIn: counting(splitChinese, isConditionalInChinese),
    media: chineseMedia,
    relations: chineseRelations,
    limits: CHINESE_LEADS,
    ignoresCase: (text) => /(?:不区分|忽略)(?:字母)?大小写|大小写不敏感/.test(text),
    ...UNGUARDED,
    leftOver: leftOverInChinese,
    isGuarded: isGuardedInChinese,
    listsSamples: (text) => /仅供参考|包括但不限于|如需(?:使用)?其[他它]/.test(text),
    amend: unamended,
    tellsList: (text) => /列表|数组|集合/.test(text),
    liftsLimits: (text) => /如需(?:扩大|提高|增加|延长|提升)[^。\n]{0,40}(?:联系|提交|申请)/.test(text),
    looksLikeConstraint: (sentence) => !/[:：]$/.test(sentence) && CHINESE.test(sentence),
  },
} satisfies Record<string, PhraseSet>;

export const languages = Object.keys(SETS) as (keyof typeof SETS)[];

/** Nothing is read in a language that has no phrases. */
const UNKNOWN: PhraseSet = {
  phrases: [],
  readCell,
  readCondition: () => undefined,
  readMandatoryRest: (rest) => ({ isHarmless: rest === '', isForeign: rest === '', demands: true }),
  isDeprecatedOperation: () => false,
  isIdempotent: () => false,
  isPublic: () => false,
  isWideTime: () => false,
  caseOfTable: () => undefined,
  casesIn: () => 0,
  // Whatever stands beside a media type is not understood.
  limits: undefined,
  media: { limited: /^/, ofBody: NEVER, ofFiles: NEVER },
  relations: { cue: NEVER, relationsIn: () => [], saysOptional: () => false },
  ignoresCase: () => false,
  ...UNGUARDED,
  listsSamples: () => false,
  liftsLimits: () => false,
  amend: unamended,
  tellsList: () => false,
  looksLikeConstraint: () => false,
};

export function phraseSet(language: string): PhraseSet {
  return Object.hasOwn(SETS, language) ? SETS[language as keyof typeof SETS] : UNKNOWN;
}
