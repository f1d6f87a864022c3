// What reads descriptions of one language.
import type { Constraint } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { Amended } from './amended.ts';
import type { Cell, Part } from './cell.ts';
import type { LimitLeads } from './common/limit-leads.ts';
import type { MandatoryRest } from './common/mandatory-rest.ts';
import type { MediaWords } from './common/media-words.ts';
import type { ValueKind } from './common/values.ts';
import type { Vocabulary, Word } from './common/words.ts';
import type { Phrase } from './phrase.ts';
import type { RelationWords } from './relations.ts';

export interface PhraseSet {
  phrases: readonly Phrase[];
  readCell(description: string, type: TypeRef, name: string): Cell;
  /** A description with sentences in place of labels that stand in paragraphs of their own. */
  spokenLabels(description: string, type: TypeRef): string;
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
  /** Words between the last members of a list: "and", "or". */
  joints: readonly string[];
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
  /** How a description says that something is not, or no longer, to be had; matches all of them. */
  ended: RegExp;
  /** The unit that a description gives to all its values, by its English name: "second", or in its own word. */
  statedUnit(description: string): string | undefined;
  /** The facts of a cell as the rest of its text leaves them. */
  amend(text: string, constraints: readonly Constraint[], kind: ValueKind): Amended;
  /** A sentence that no phrase understood and that should have been: for the report. */
  looksLikeConstraint(sentence: string): boolean;
}

/** Facts of a language whose texts take none back. */
export function unamended(_: string, constraints: readonly Constraint[]): Amended {
  return { constraints: [...constraints], stated: [] };
}

/** Counts the sentences of a description for which `holds` is true. */
export function counting(
  split: (paragraph: string) => string[],
  holds: (sentence: string) => boolean,
): (description: string) => number {
  return (description) => description.split('\n').flatMap(split).filter(holds).length;
}
