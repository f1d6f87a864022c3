// The phrases of each language that descriptions are written in.
import { NEVER, NO_VOCABULARY } from './common/words.ts';
import { valueKindOf } from './common/values.ts';
import { english } from './en/phrase-set.ts';
import { type PhraseSet, unamended } from './phrase-set.ts';
import { chinese } from './zh/phrase-set.ts';

const SETS = {
  en: english,
  zh: {
    ...chinese,
    // Chinese pages leave "(deprecated)" in titles as it is.
    isDeprecatedOperation: (title, description) =>
      chinese.isDeprecatedOperation(title, description) || english.isDeprecatedOperation(title, ''),
  },
} satisfies Record<string, PhraseSet>;

export const languages = Object.keys(SETS) as (keyof typeof SETS)[];

/** The words between the last members of a list, in any language. */
export const JOINTS: readonly string[] = Object.values(SETS).flatMap(({ joints }) => joints);

/** How often a description says, in any language, that something is not to be had. */
export function timesEnded(description: string): number {
  return Object.values(SETS).reduce((sum, { ended }) => sum + (description.match(ended)?.length ?? 0), 0);
}

/** The unit that a description gives to its values, in any language. */
export function statedUnit(description: string): string | undefined {
  for (const set of Object.values(SETS)) {
    const unit = set.statedUnit(description);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Nothing is read in a language that has no phrases. */
const UNKNOWN: PhraseSet = {
  phrases: [],
  readCell: (text, type, name) => ({ text, name, type, valueKind: valueKindOf(type), parts: [] }),
  spokenLabels: (text) => text,
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
  joints: [],
  vocabulary: NO_VOCABULARY,
  leftOver: () => [],
  isGuarded: () => false,
  listsSamples: () => false,
  liftsLimits: () => false,
  amend: unamended,
  tellsList: () => false,
  ended: NEVER,
  statedUnit: () => undefined,
  looksLikeConstraint: () => false,
};

export function phraseSet(language: string): PhraseSet {
  return Object.hasOwn(SETS, language) ? SETS[language as keyof typeof SETS] : UNKNOWN;
}
