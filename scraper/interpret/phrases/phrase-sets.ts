// The phrases of each language that descriptions are written in.
import type { TypeRef } from '../../reference/type-ref.ts';
import { readCell, type Cell } from './cell.ts';
import { readCondition } from './en/condition.ts';
import { phrases as english } from './en/phrases.ts';
import type { Phrase } from './phrase.ts';
import { readChineseCell } from './zh/cell.ts';
import { readCondition as readChineseCondition } from './zh/condition.ts';
import { phrases as chinese } from './zh/phrases.ts';

export interface PhraseSet {
  phrases: readonly Phrase[];
  readCell(description: string, type: TypeRef, name: string): Cell;
  /** The condition under which a field is mandatory, as a fact: "type = RADIUS". */
  readCondition(text: string): string | undefined;
  /** A sentence that no phrase understood and that should have been: for the report. */
  looksLikeConstraint(sentence: string): boolean;
}

const ENGLISH =
  /\b(?:value|values|length|it|list|which|parameter)\b[^.]{0,40}\b(?:ranges?|exceed|at least|at most|greater than|less than|multiple of|fixed)\b|\bdefault value\b|^default:|\bdefaults to\b|\b(?:a maximum of|up to|at most) \d|\b(?:value|values) (?:can|must) (?:only )?be\b|\b(?:options|values) are\b|\boptions: \S|\bdeprecated\b|\bcan be null\b|\bmandatory (?:only )?(?:when|if)\b|\b\d+ (?:\w+ )?characters\b/i;
const CHINESE =
  /取值范围|(?:默认|缺省)值?(?:为|是|:)|长度[^,，]{0,12}\d|(?:不超过|最多|至少|最大|最小)[^,，]{0,8}\d|枚举值|可选值|废弃|正整数|\d+个?字符|(?:可以为|只能为)[A-Za-z"“]/;

const SETS = {
  en: {
    phrases: english,
    readCell,
    readCondition,
    // "The value can be:" only announces the list that follows.
    looksLikeConstraint: (sentence) => !sentence.endsWith(':') && ENGLISH.test(sentence),
  },
  zh: {
    phrases: chinese,
    readCell: readChineseCell,
    readCondition: readChineseCondition,
    looksLikeConstraint: (sentence) => !/[:：]$/.test(sentence) && CHINESE.test(sentence),
  },
} satisfies Record<string, PhraseSet>;

export const languages = Object.keys(SETS) as (keyof typeof SETS)[];

/** Nothing is read in a language that has no phrases. */
const UNKNOWN: PhraseSet = { phrases: [], readCell, readCondition: () => undefined, looksLikeConstraint: () => false };

export function phraseSet(language: string): PhraseSet {
  return Object.hasOwn(SETS, language) ? SETS[language as keyof typeof SETS] : UNKNOWN;
}
