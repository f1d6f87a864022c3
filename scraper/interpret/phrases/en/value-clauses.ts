// "Value:", then "If the value is ON, the lamp burns." line by line: a list of values told in sentences.
import { append } from '../../../diagnostics/append.ts';
import type { Line } from './lines.ts';

/** A value in capitals may have several words. */
const CLAUSE = /^If the value is ["“]?([A-Za-z0-9][\w.-]{0,59}(?: [A-Z0-9][A-Z0-9_-]{0,29}){0,4})["”]?, (\S.{0,400})$/;
/** What a list that goes on in other words begins with: it is not whole then. */
const BEGINNING = /^If the value is \S/;
const HEADING = /^(?:(?:possible |valid )?values?|options?|the (?:options|values) are as follows):$/i;

/** The lines, with such clauses as the items of a list; clauses about special values of others stay sentences. */
export function withValueClauses(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const clauses = clausesFrom(lines, index);
    const values = clauses.map(([, value = '']) => value);
    const isPair = values.length === 2 && values.includes('true') && values.includes('false');
    const isWhole = !BEGINNING.test(lines[index + clauses.length]?.text ?? '');
    const isList = isWhole && values.length > 1 && (HEADING.test(lines[index - 1]?.text ?? '') || isPair);
    if (isList)
      for (const [, value = '', gloss = ''] of clauses) read.push({ text: `${value}: ${gloss}`, isItem: true });
    else if (clauses.length > 0) append(read, lines.slice(index, index + clauses.length));
    else read.push(lines[index] as Line);
    index += Math.max(1, clauses.length);
  }
  return read;
}

function clausesFrom(lines: readonly Line[], from: number): RegExpExecArray[] {
  const clauses: RegExpExecArray[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const clause = CLAUSE.exec(lines[index]?.text ?? '');
    if (clause === null) break;
    clauses.push(clause);
  }
  return clauses;
}
