// The text of a description cell in, the constraints that it states out. What looks like a constraint and was not
// understood is handed back as a sentence, so that a diagnostic can name it.
import type { Constraint, Literal } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { Part } from './cell.ts';
import { mergeConstraints } from './merge.ts';
import { withoutEmphasis } from './common/without-emphasis.ts';
import { narrowForms } from '../../profiles/narrow-forms.ts';
import type { PhraseSet } from './phrase-set.ts';
import { phraseSet } from './phrase-sets.ts';
import { valueKindOf } from './common/values.ts';
import { usesOf, type WordUses } from './common/words.ts';

/** A fact that was read and not taken, because its sentence holds words that it does not rest on. */
interface WithheldFact {
  constraint: Constraint;
  sentence: string;
  /** The words that nobody took. */
  leftOver: string[];
}

export interface ConstraintReading {
  /** At most one per kind. For an array, enum, format, pattern, length, range and multiple are those of its items. */
  constraints: Constraint[];
  /** What the text says and a schema of this type cannot say, or would say too strictly. */
  stated: Constraint[];
  /** Sentences that look like a constraint and were not understood. */
  unread: string[];
  withheld: WithheldFact[];
  words: WordUses;
}

// A longer sentence is no statement of a constraint; the limit keeps hostile input cheap.
const LONGEST_SENTENCE = 1000;

interface Statement {
  constraint: Constraint;
  text: string;
}

/** Reads a description in its language; full-width signs of any language count as their narrow forms. */
export function readConstraints(
  description: string,
  type: TypeRef,
  name: string,
  language: string = 'en',
): ConstraintReading {
  const set = phraseSet(language);
  const bare = withoutEmphasis(set.spokenLabels(description, type));
  const narrow = language === 'en' ? bare : narrowForms(bare);
  const candidates = set.phrases.filter((phrase) => phrase.cue.test(narrow));
  if (candidates.length === 0)
    return { constraints: [], stated: [], unread: [], withheld: [], words: usesOf(narrow, [], set.vocabulary) };
  const cell = set.readCell(bare, type, name);
  const found: Statement[] = [];
  const unread: string[] = [];
  const withheld: WithheldFact[] = [];
  for (const part of cell.parts) {
    if (part.kind === 'sentence' && part.text.length > LONGEST_SENTENCE) continue;
    let understood = false;
    const stated: Constraint[] = [];
    for (const phrase of candidates) {
      if (part.kind === 'sentence' && !phrase.cue.test(part.text)) continue;
      const reading = phrase.reads(part, cell);
      if (reading === undefined) continue;
      understood = true;
      for (const constraint of reading) stated.push(constraint);
    }
    if (!understood && looksLikeConstraint(part, set)) unread.push(part.text);
    const doubt = set.leftOver(part, stated, cell).map(({ text }) => text);
    for (const constraint of stated) {
      if (doubt.length === 0 || !set.isGuarded(constraint)) found.push({ constraint, text: part.text });
      else withheld.push({ constraint, sentence: part.text, leftOver: doubt });
    }
  }
  withholdOtherCases(found, withheld);
  if (set.liftsLimits(narrow)) withholdMaxima(found, withheld);
  const read = mergeConstraints(found.map(({ constraint }) => constraint));
  const amended = set.amend(narrow, read, cell.valueKind);
  const merged = amended.constraints;
  const isLoose = (values: readonly Literal[]): boolean =>
    set.ignoresCase(narrow) || set.listsSamples(narrow) || isTruth(values);
  const isStated = (constraint: Constraint): boolean =>
    (constraint.kind === 'range' && isText(type)) || (constraint.kind === 'enum' && isLoose(constraint.values));
  const constraints = merged.filter((constraint) => !isStated(constraint));
  // Statements that contradict each other are dropped, but not quietly.
  const kept = new Set([...merged, ...amended.stated].map(({ kind }) => kind));
  const contradicting = found.filter(({ constraint }) => !kept.has(constraint.kind)).map(({ text }) => text);
  return {
    constraints,
    stated: [...merged.filter(isStated), ...amended.stated],
    unread: [...new Set([...unread, ...contradicting])],
    withheld: withheld.filter(({ constraint }) => !isRepeated(constraint, merged)),
    words: usesOf(cell.text, [...merged, ...amended.stated], set.vocabulary),
  };
}

/** Bounds of numbers bind no text: "900" is neither below nor above 1000. */
function isText(type: TypeRef): boolean {
  if (type.kind === 'array') return isText(type.items);
  return type.kind === 'scalar' && valueKindOf(type) === 'string';
}

/** "Fixed at false": many languages have no type of one truth value, and some services take the other one without effect. */
function isTruth(values: readonly Literal[]): boolean {
  return values.every((value) => typeof value === 'boolean');
}

const ADVICE = /^(?:recommended|suggested|advised|preferably|usually|typically|generally|normally)$/i;

/** Where one sentence states a range of one case, another sentence may state that of a second case: neither is taken. */
function withholdOtherCases(found: Statement[], withheld: WithheldFact[]): void {
  const doubts = withheld.filter(({ leftOver: words }) => !words.every((word) => ADVICE.test(word)));
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const { constraint, text } = found[index] as Statement;
    const doubt = doubts.find((other) => other.constraint.kind === constraint.kind && constraint.kind === 'range');
    if (doubt === undefined || JSON.stringify(doubt.constraint) === JSON.stringify(constraint)) continue;
    found.splice(index, 1);
    withheld.push({ constraint, sentence: text, leftOver: doubt.leftOver });
  }
}

/** What can be lifted on demand is what everyone has, and no bound of the values. */
function withholdMaxima(found: Statement[], withheld: WithheldFact[]): void {
  for (const [index, { constraint, text }] of [...found.entries()].reverse()) {
    if (!('maximum' in constraint) || constraint.maximum === undefined) continue;
    const { maximum, ...rest } = constraint;
    if ('minimum' in rest && rest.minimum !== undefined) found[index] = { constraint: rest, text };
    else found.splice(index, 1);
    withheld.push({
      constraint: { kind: constraint.kind, maximum } as Constraint,
      sentence: text,
      leftOver: ['lifted'],
    });
  }
}

/** What another sentence of the cell states plainly is not lost. */
function isRepeated(constraint: Constraint, constraints: readonly Constraint[]): boolean {
  return constraints.some((kept) => JSON.stringify(kept) === JSON.stringify(constraint));
}

function looksLikeConstraint(part: Part, set: PhraseSet): boolean {
  return part.kind === 'options' ? part.entries.length > 1 : set.looksLikeConstraint(part.text);
}
