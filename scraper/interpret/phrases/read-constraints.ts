// The text of a description cell in, the constraints that it states out. What looks like a constraint and was not
// understood is handed back as a sentence, so that a diagnostic can name it.
import type { Constraint } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { readCell, type Part } from './cell.ts';
import { mergeConstraints } from './merge.ts';
import { phrases } from './en/phrases.ts';

export { phrases } from './en/phrases.ts';

export interface ConstraintReading {
  /** At most one per kind. For an array, enum, format, pattern, length, range and multiple are those of its items. */
  constraints: Constraint[];
  /** Sentences that look like a constraint and were not understood. */
  unread: string[];
}

// A longer sentence is no statement of a constraint; the limit keeps hostile input cheap.
const LONGEST_SENTENCE = 1000;

export function readConstraints(description: string, type: TypeRef, name: string): ConstraintReading {
  const candidates = phrases.filter((phrase) => phrase.cue.test(description));
  if (candidates.length === 0) return { constraints: [], unread: [] };
  const cell = readCell(description, type, name);
  const found: { constraint: Constraint; text: string }[] = [];
  const unread: string[] = [];
  for (const part of cell.parts) {
    if (part.kind === 'sentence' && part.text.length > LONGEST_SENTENCE) continue;
    let understood = false;
    for (const phrase of candidates) {
      if (part.kind === 'sentence' && !phrase.cue.test(part.text)) continue;
      const reading = phrase.reads(part, cell);
      if (reading === undefined) continue;
      understood = true;
      for (const constraint of reading) found.push({ constraint, text: part.text });
    }
    if (!understood && looksLikeConstraint(part)) unread.push(part.text);
  }
  if (found.length === 0) return { constraints: [], unread };
  const constraints = mergeConstraints(found.map(({ constraint }) => constraint));
  // Statements that contradict each other are dropped by the merge, but not quietly.
  const kept = new Set(constraints.map(({ kind }) => kind));
  const contradicting = found.filter(({ constraint }) => !kept.has(constraint.kind)).map(({ text }) => text);
  return { constraints, unread: [...new Set([...unread, ...contradicting])] };
}

const LOOKS_LIKE_CONSTRAINT =
  /\b(?:value|values|length|it|list|which|parameter)\b[^.]{0,40}\b(?:ranges?|exceed|at least|at most|greater than|less than|multiple of|fixed)\b|\bdefault value\b|^default:|\bdefaults to\b|\b(?:a maximum of|up to|at most) \d|\b(?:value|values) (?:can|must) (?:only )?be\b|\b(?:options|values) are\b|\boptions: \S|\bdeprecated\b|\bcan be null\b|\bmandatory (?:only )?(?:when|if)\b|\b\d+ (?:\w+ )?characters\b/i;

function looksLikeConstraint(part: Part): boolean {
  if (part.kind === 'options') return part.entries.length > 1;
  // "The value can be:" only announces the list that follows.
  return !part.text.endsWith(':') && LOOKS_LIKE_CONSTRAINT.test(part.text);
}
