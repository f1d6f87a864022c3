// The text of a description cell in, the constraints that it states out. What looks like a constraint and was not
// understood is handed back as a sentence, so that a diagnostic can name it.
import type { Constraint } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { readCell, type Part } from './cell.ts';
import { mergeConstraints } from './merge.ts';
import { isGuarded, leftOver } from './en/left-over.ts';
import { phrases } from './en/phrases.ts';
import { vocabulary } from './en/vocabulary.ts';
import { usesOf, type WordUses } from './words.ts';

export { phrases } from './en/phrases.ts';

/** A fact that was read and not taken, because its sentence holds words that it does not rest on. */
export interface WithheldFact {
  constraint: Constraint;
  sentence: string;
  /** The words that nobody took. */
  leftOver: string[];
}

export interface ConstraintReading {
  /** At most one per kind. For an array, enum, format, pattern, length, range and multiple are those of its items. */
  constraints: Constraint[];
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

export function readConstraints(description: string, type: TypeRef, name: string): ConstraintReading {
  const candidates = phrases.filter((phrase) => phrase.cue.test(description));
  if (candidates.length === 0)
    return { constraints: [], unread: [], withheld: [], words: usesOf(description, [], vocabulary) };
  const cell = readCell(description, type, name);
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
    if (!understood && looksLikeConstraint(part)) unread.push(part.text);
    const doubt = leftOver(part, stated, cell).map(({ text }) => text);
    for (const constraint of stated) {
      if (doubt.length === 0 || !isGuarded(constraint)) found.push({ constraint, text: part.text });
      else withheld.push({ constraint, sentence: part.text, leftOver: doubt });
    }
  }
  const constraints = mergeConstraints(found.map(({ constraint }) => constraint));
  // Statements that contradict each other are dropped by the merge, but not quietly.
  const kept = new Set(constraints.map(({ kind }) => kind));
  const contradicting = found.filter(({ constraint }) => !kept.has(constraint.kind)).map(({ text }) => text);
  return {
    constraints,
    unread: [...new Set([...unread, ...contradicting])],
    withheld: withheld.filter(({ constraint }) => !isRepeated(constraint, constraints)),
    words: usesOf(cell.text, constraints, vocabulary),
  };
}

/** What another sentence of the cell states plainly is not lost. */
function isRepeated(constraint: Constraint, constraints: readonly Constraint[]): boolean {
  return constraints.some((kept) => JSON.stringify(kept) === JSON.stringify(constraint));
}

const LOOKS_LIKE_CONSTRAINT =
  /\b(?:value|values|length|it|list|which|parameter)\b[^.]{0,40}\b(?:ranges?|exceed|at least|at most|greater than|less than|multiple of|fixed)\b|\bdefault value\b|^default:|\bdefaults to\b|\b(?:a maximum of|up to|at most) \d|\b(?:value|values) (?:can|must) (?:only )?be\b|\b(?:options|values) are\b|\boptions: \S|\bdeprecated\b|\bcan be null\b|\bmandatory (?:only )?(?:when|if)\b|\b\d+ (?:\w+ )?characters\b/i;

function looksLikeConstraint(part: Part): boolean {
  if (part.kind === 'options') return part.entries.length > 1;
  // "The value can be:" only announces the list that follows.
  return !part.text.endsWith(':') && LOOKS_LIKE_CONSTRAINT.test(part.text);
}
