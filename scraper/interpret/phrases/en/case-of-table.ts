// "If mode is set to day, see Table 3. When lighting a hall, see Table 4": the case in which a table of the field's object holds.
import { readCondition } from './condition.ts';
import { splitSentences } from './sentences.ts';

const CASE_FIRST = /\b(?:if|when) ([^.;]{3,160}?),? (?:please )?(?:see|refer to)\b/i;
const CASE_LAST = /\b(?:see|refer to)\b[^.;]{0,80}?\b(?:if|when) ([^.;]{3,160}?)$/i;

/** The condition in the sentence that names this table alone. */
export function caseOfTable(description: string, number: string): string | undefined {
  for (const line of description.split('\n')) {
    for (const sentence of splitSentences(line)) {
      const numbers = [...sentence.matchAll(/\bTables? ?(\d{1,4}(?:-\d{1,4})?)/gi)].map(([, one]) => one);
      if (numbers.length !== 1 || numbers[0] !== number) continue;
      const clause = (CASE_FIRST.exec(sentence) ?? CASE_LAST.exec(sentence))?.[1];
      if (clause !== undefined) return readCondition(clause);
    }
  }
  return undefined;
}
