// Diagnostics for a person: what, where, what to do.
import type { Diagnostic } from './diagnostic.ts';
import type { Position } from './position.ts';

/** The longest title of a real page has 150; a place that is told once for each row has to stay one. */
const LONGEST_TITLE = 300;

/** "book.txt, page 3, section 4.1.1 ..., table 4-12, row 3 (line 951)", fit for a terminal. */
export function printPosition(at: Position): string {
  const parts = [visible(at.document)];
  if (at.page !== undefined) parts.push(`page ${at.page}`);
  if (at.section !== undefined) parts.push(`section ${visible(shortened(at.section))}`);
  if (at.table !== undefined)
    parts.push(at.table.startsWith('#') ? `table ${at.table} of the section` : `table ${visible(at.table)}`);
  if (at.row !== undefined) parts.push(`row ${at.row}`);
  const original = at.original ? `; in ${printPosition(at.original)}` : '';
  return `${parts.join(', ')}${at.line === undefined ? '' : ` (line ${at.line})`}${original}`;
}

export function printDiagnostic(diagnostic: Diagnostic): string {
  const lines = [`${diagnostic.severity} ${diagnostic.code}: ${visible(diagnostic.message)}`];
  if (diagnostic.at) lines.push(`  at ${printPosition(diagnostic.at)}`);
  if (diagnostic.pointer !== undefined) lines.push(`  in ${visible(diagnostic.pointer)}`);
  if (diagnostic.quote !== undefined) lines.push(`  > ${visible(diagnostic.quote)}`);
  lines.push(`  ${diagnostic.help}`);
  return lines.join('\n');
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}...` : title;
}

/** The same of text of several lines, which stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** Text of a document without what a terminal would obey: controls, and marks that turn the direction of what follows. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ');
}
