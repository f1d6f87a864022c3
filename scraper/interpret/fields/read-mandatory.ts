// The Mandatory cell: yes, no, or yes under a condition. A word that its cell goes on to limit demands nothing.
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import { readCondition } from '../phrases/en/condition.ts';

export interface Mandatory {
  required?: boolean;
  /** The condition under which a field is mandatory that is not always. */
  when?: string;
}

const YES = /^(?:yes|true|mandatory|required|y)\b/i;
const NO = /^(?:no|false|optional|n)\b/i;
// What may stand behind the word and changes nothing: where the field stands, footnote marks, a repeated word.
const HARMLESS =
  /^[\s.,;:*\u2020\u2021\u00a7]*(?:\(?(?:(?:in|of) the (?:body|path|query|header|request|URI|URL)(?: \w+)?|always|by default|default|mandatory|required|optional|yes|no|parameter|field|[a-z\d]|\[\d\])\)?[\s.,;:*]*)?$/i;
const CONDITION =
  /^(?:[-:,;.(\s]*)(?:(?:but |and |it is |is )?(?:mandatory|required|yes) )?(?:only )?(when|if|unless|with|except (?:when|if)|as long as|in case) (.{2,200}?)[\s.)]*$/i;

/**
 * "Yes", "Optional", "Yes (when the value of action is create)", "Required unless paint is set", "Optional; required with gift".
 * Absent where the cell is empty or not understood.
 */
export function readMandatory(cell: string, name: string, report: Report, at: Position | undefined): Mandatory {
  const text = cell.trim();
  if (text === '' || text === '-') return {};
  const isYes = YES.test(text);
  const word = (isYes ? YES : NO).exec(text)?.[0];
  const unknown = (): void => report.add('mandatory-unknown', { name, cell: cell.slice(0, 40) }, { at });
  if (word === undefined) {
    unknown();
    return {};
  }
  const rest = text.slice(word.length).trim();
  if (HARMLESS.test(rest) && !/^\W*(?:yes|no|optional)\b/i.test(rest.replace(new RegExp(`^\\W*${word}`, 'i'), '')))
    return { required: isYes };
  // A condition under which the field need not be there: "(If a name is given, this parameter is optional.)".
  const lifts = /\boptional\b|\bnot (?:mandatory|required)\b/i.test(rest);
  const condition = CONDITION.exec(rest);
  const stated = lifts || condition === null ? undefined : conditionOf(condition[1] ?? '', condition[2] ?? '');
  if (stated !== undefined) return { required: false, when: stated };
  // "No (default: 5)" stays optional whatever follows; a limited Yes demands nothing, and which limit is not known.
  if (isYes ? !lifts : /\b(?:mandatory|required|yes)\b/i.test(rest)) unknown();
  return { required: false };
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
