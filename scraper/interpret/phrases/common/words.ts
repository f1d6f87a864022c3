// The words of a cell as tokens with positions, sorted by what they can do to a fact that stands beside them.
import { UNIT_WORD, unitOf } from './units.ts';
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import { NUMBER, readNumber } from './values.ts';

const WORD_KINDS = ['number', 'operator', 'unit', 'negation', 'condition', 'word'] as const;
type WordKind = (typeof WORD_KINDS)[number];

export interface Word {
  kind: WordKind;
  text: string;
  /** Where it begins in the text, from 0. */
  from: number;
}

/** What became of words: a fact rests on them, they say nothing by themselves, or nobody took them. */
interface WordUse {
  claimed: number;
  harmless: number;
  leftOver: number;
}
export type WordUses = Record<WordKind, WordUse>;

/** The words of a language that are more than description. */
export interface Vocabulary {
  negation: RegExp;
  condition: RegExp;
  /** Words that change no fact: articles, prepositions, the nouns "value" and "parameter". */
  filler: RegExp;
  /** Words that facts are told with. */
  fact: RegExp;
}

/** Matches nothing. */
export const NEVER = /(?!)/;
/** Of a language whose words no blanks part. */
export const NO_VOCABULARY: Vocabulary = { negation: NEVER, condition: NEVER, filler: NEVER, fact: NEVER };

const TOKEN = new RegExp(
  String.raw`(?<![\w.])(?<number>${NUMBER})(?:\s?(?<unit>${UNIT_WORD})(?![\w/]))?(?!\w)|(?<operator>[<>=\u2264\u2265\u2260\u00b1]+)|(?<word>[\p{L}_][\p{L}\d_'-]*)`,
  'gu',
);

/** What a vocabulary says of a word. */
interface WordSort {
  kind: WordKind;
  isFact: boolean;
  isFiller: boolean;
}

/** A thousand words make up nearly all of a book. */
const MOST_KNOWN = 5000;
const known = new WeakMap<Vocabulary, Map<string, WordSort>>();

function sortOf(word: string, vocabulary: Vocabulary): WordSort {
  const ofVocabulary = known.get(vocabulary) ?? new Map<string, WordSort>();
  const before = ofVocabulary.get(word);
  if (before) return before;
  const { condition, negation, fact, filler } = vocabulary;
  const kind = condition.test(word) ? 'condition' : negation.test(word) ? 'negation' : 'word';
  const sort: WordSort = { kind, isFact: fact.test(word), isFiller: filler.test(word) };
  if (ofVocabulary.size >= MOST_KNOWN) ofVocabulary.clear();
  known.set(vocabulary, ofVocabulary.set(word, sort));
  return sort;
}

export function wordsOf(text: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  const addWord = (word: string, from: number): void => {
    words.push({ kind: sortOf(word, vocabulary).kind, text: word, from });
  };
  for (const match of text.matchAll(TOKEN)) {
    const { number, unit, operator, word } = match.groups ?? {};
    if (number !== undefined) {
      words.push({ kind: 'number', text: number, from: match.index });
      if (unit === undefined) continue;
      const from = match.index + match[0].length - unit.length;
      if (unitOf(unit)) words.push({ kind: 'unit', text: unit, from });
      else addWord(unit, from);
    } else if (operator !== undefined) words.push({ kind: 'operator', text: operator, from: match.index });
    else if (word !== undefined) addWord(word, match.index);
  }
  return words;
}

export function noUses(): WordUses {
  return Object.fromEntries(WORD_KINDS.map((kind) => [kind, { claimed: 0, harmless: 0, leftOver: 0 }])) as WordUses;
}

/** What became of the words of a cell that states `constraints`. */
export function usesOf(text: string, constraints: readonly Constraint[], vocabulary: Vocabulary): WordUses {
  const uses = noUses();
  const literals = constraints.flatMap(literalsOf);
  const numbers = new Set(literals.map((literal) => readNumber(String(literal))));
  const spelled = new Set(literals.map((literal) => String(literal).toLowerCase()));
  let isBehindClaimed = false;
  for (const { kind, text: word } of wordsOf(text, vocabulary)) {
    const number = kind === 'number' ? readNumber(word) : undefined;
    const isLiteral = spelled.has(word.toLowerCase()) || (number !== undefined && numbers.has(number));
    // A unit belongs to the figure before it, a word such as "range" to what the cell states.
    const isClaimed =
      isLiteral ||
      (isBehindClaimed && kind === 'unit') ||
      (constraints.length > 0 && (kind === 'operator' || (kind === 'word' && sortOf(word, vocabulary).isFact)));
    isBehindClaimed = isLiteral;
    const use = isClaimed ? 'claimed' : kind === 'word' && sortOf(word, vocabulary).isFiller ? 'harmless' : 'leftOver';
    uses[kind][use] += 1;
  }
  return uses;
}

export function addUses(sum: WordUses, more: WordUses): void {
  for (const kind of WORD_KINDS)
    for (const use of ['claimed', 'harmless', 'leftOver'] as const) sum[kind][use] += more[kind][use];
}

export function sumOfUses(parts: readonly WordUses[]): WordUses {
  const sum = noUses();
  for (const part of parts) addUses(sum, part);
  return sum;
}

/** How many figures, operators, units, negations and conditions nobody took. */
export function leftOverWords(uses: WordUses): number {
  return WORD_KINDS.reduce((sum, kind) => (kind === 'word' ? sum : sum + uses[kind].leftOver), 0);
}

/** The values that a constraint names. */
export function literalsOf(constraint: Constraint): Literal[] {
  switch (constraint.kind) {
    case 'enum':
    case 'known':
      return constraint.values;
    case 'default':
      return [constraint.value];
    case 'multiple':
      return [constraint.of];
    case 'range':
    case 'length':
    case 'items':
    case 'keys':
    case 'entries':
      return Object.values(constraint).filter((value) => typeof value === 'number');
    default:
      return [];
  }
}
