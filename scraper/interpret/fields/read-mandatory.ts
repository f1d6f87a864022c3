// The Mandatory cell: yes, no, or yes under a condition. A word that its cell goes on to limit demands nothing.
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { CellWords } from '../../profiles/cell-words.ts';
import type { Profile } from '../../profiles/profile.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';

export interface Mandatory {
  required?: boolean;
  /** The condition under which a field is mandatory that is not always. */
  when?: string;
  /** What the cell says besides and no keyword can say. */
  remark?: string;
  /** The cell has words that nobody understands: what the other rows are says nothing of this one. */
  isUnknown?: true;
}

const LONGEST_WORD = 12;

/**
 * "Yes", "Optional", "Yes (when the value of action is create)", "Required unless paint is set", "Optional; required with gift".
 * Absent where the cell is empty or not understood.
 */
export function readMandatory(
  cell: string,
  name: string,
  { cells, language }: Profile,
  report: Report,
  at: Position | undefined,
): Mandatory {
  const text = cell.trim();
  if (text === '' || text === '-') return {};
  const unknown = (): void => report.add('mandatory-unknown', { name, cell: cell.slice(0, 40) }, { at });
  const stated = cells.mandatoryOf(text);
  const word = yesNoIn(text, cells);
  const answer = cells.mandatoryOf(word) ?? stated;
  if (!stated || !answer) {
    unknown();
    return { isUnknown: true };
  }
  const isYes = answer.required;
  const rest = text.slice(word.length).trim();
  const { readCondition, readMandatoryRest } = phraseSet(language);
  const read = readMandatoryRest(rest);
  const other = cells.mandatoryOf(/^\W*(\w+)\W*$/.exec(rest)?.[1] ?? '');
  if (read.isHarmless && (other === undefined || other.required === isYes)) return { required: isYes };
  const demands = isYes || read.demands;
  if (stated.when !== undefined) return underCondition(readCondition(stated.when), demands, rest, unknown);
  if (read.isForeign) return { required: stated.required };
  return underCondition(read.when, demands, rest, unknown);
}

/** A limited Yes demands nothing; when which limit is not known, that is reported. */
function underCondition(when: string | undefined, demands: boolean, rest: string, unknown: () => void): Mandatory {
  if (!demands) return { required: false };
  if (when !== undefined) return { required: false, when };
  unknown();
  const remark = rest.replace(/^[\s.,;:(\uff08]+|[\s)\uff09]+$/g, '');
  return { required: false, ...(remark === '' ? {} : { remark }) };
}

/** The letters that the cell begins with, or as many of them as are an answer where no blank parts words. */
function yesNoIn(text: string, cells: CellWords): string {
  const letters = /^\p{L}+/u.exec(text)?.[0] ?? text;
  for (let end = 1; end < Math.min(letters.length, LONGEST_WORD); end += 1)
    if (!/\w/.test(letters[end] ?? '') && cells.mandatoryOf(letters.slice(0, end))) return letters.slice(0, end);
  return letters;
}
