// The Mandatory cell: yes, no, or yes under a condition. A word that its cell goes on to limit demands nothing.
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import { readCondition } from '../phrases/en/condition.ts';

export interface Mandatory {
  required?: boolean;
  /** The condition under which a field is mandatory that is not always. */
  when?: string;
}

// What may stand behind the word and changes nothing: where the field stands, footnote marks, a repeated word.
const HARMLESS =
  /^[\s.,;:*\u2020\u2021\u00a7]*(?:\(?(?:(?:in|of) the (?:body|path|query|header|request|URI|URL)(?: \w+)?|always|by default|default|mandatory|required|optional|yes|no|parameter|field|[a-z\d]|\[\d\])\)?[\s.,;:*]*)?$/i;
const CONDITION =
  /^(?:[-:,;.(\s]*)(?:(?:but |and |it is |is )?(?:mandatory|required|yes) )?(?:only )?(when|if|unless|with|except (?:when|if)|as long as|in case) (.{2,200}?)[\s.)]*$/i;

/**
 * "Yes", "Optional", "Yes (when the value of action is create)", "Required unless paint is set", "Optional; required with gift".
 * Absent where the cell is empty or not understood.
 */
export function readMandatory(
  cell: string,
  name: string,
  { cells }: Profile,
  report: Report,
  at: Position | undefined,
): Mandatory {
  const text = cell.trim();
  if (text === '' || text === '-') return {};
  const unknown = (): void => report.add('mandatory-unknown', { name, cell: cell.slice(0, 40) }, { at });
  const stated = cells.mandatoryOf(text);
  const word = /^\p{L}+/u.exec(text)?.[0] ?? text;
  const answer = cells.mandatoryOf(word) ?? stated;
  if (!stated || !answer) {
    unknown();
    return {};
  }
  const isYes = answer.required;
  const rest = text.slice(word.length).trim();
  const other = cells.mandatoryOf(/^\W*(\w+)\W*$/.exec(rest)?.[1] ?? '');
  if (HARMLESS.test(rest) && (other === undefined || other.required === isYes)) return { required: isYes };
  const isLatin = /[A-Za-z]/.test(rest);
  const demands = isYes || !isLatin || /\b(?:mandatory|required|yes)\b/i.test(rest);
  if (stated.when !== undefined) return underCondition(readCondition(stated.when), demands, unknown);
  // Words of another script than this file reads.
  if (!isLatin) return { required: stated.required };
  // A condition under which the field need not be there: "(If a name is given, this parameter is optional.)".
  const lifts = /\boptional\b|\bnot (?:mandatory|required)\b/i.test(rest);
  if (lifts) return { required: false };
  const [, conjunction = '', clause = ''] = CONDITION.exec(rest) ?? [];
  return underCondition(clause === '' ? undefined : conditionOf(conjunction, clause), demands, unknown);
}

/** A limited Yes demands nothing; when which limit is not known, that is reported. */
function underCondition(when: string | undefined, demands: boolean, unknown: () => void): Mandatory {
  if (when === undefined && demands) unknown();
  return { required: false, ...(when !== undefined && demands ? { when } : {}) };
}

function conditionOf(word: string, clause: string): string | undefined {
  // One clause only: a second one, or an exception, is more than a condition can say.
  if (/[,;]|\b(?:otherwise|unless|except|but)\b/i.test(clause)) return undefined;
  const lower = word.toLowerCase();
  if (lower === 'with') return /^[\w.-]+$/.test(clause) ? `${clause} is set` : undefined;
  const condition = readCondition(clause);
  if (condition === undefined) return undefined;
  return /^(?:unless|except)/.test(lower) ? negated(condition) : condition;
}

function negated(condition: string): string | undefined {
  if (/ and | or /.test(condition)) return undefined;
  if (/ is set$/.test(condition)) return condition.replace(/ is set$/, ' is empty');
  if (/ is empty$/.test(condition)) return condition.replace(/ is empty$/, ' is set');
  return / = /.test(condition) ? condition.replace(' = ', ' != ') : undefined;
}
