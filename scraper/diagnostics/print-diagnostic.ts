// Diagnostics for a person: what, where, what to do.
import type { Diagnostic } from './diagnostic.ts';
import type { OriginalPosition, Position } from './position.ts';

/** The longest title of a real page has 150; a place that is told once for each row has to stay one. */
const LONGEST_TITLE = 300;

/** How a person sees diagnostics: without one, documents have their own names and nothing is coloured. */
export interface View {
  /** The path of the document that a place names, as an editor opens it; undefined where the file is not at hand. */
  fileOf?(document: string): string | undefined;
  paint?(word: string, as: Emphasis): string;
  /** Paths in messages, as they are said here. */
  shorten?(text: string): string;
}

export type Emphasis = Diagnostic['severity'] | 'code';

/** "docs/book.txt:951 (section 4.1.1 ..., table 4-12, row 3)": what editors open comes first. Lines of a page are counted on the page. */
export function printPosition(at: Position | OriginalPosition, view: View = {}): string {
  const { document, section, table, row, line } = at;
  const page = 'page' in at ? at.page : undefined;
  const name = visible(view.fileOf?.(document) ?? document);
  const parts: string[] = [];
  if (page !== undefined) parts.push(`page ${page}`);
  if (section !== undefined) parts.push(`section ${shortened(section)}`);
  if (table !== undefined) parts.push(table.startsWith('#') ? `table ${table} of the section` : `table ${table}`);
  if (row !== undefined) parts.push(`row ${row}`);
  if (page !== undefined && line !== undefined) parts.push(`line ${line}`);
  const original = 'original' in at && at.original ? `; in ${printPosition(at.original, view)}` : '';
  const place = line === undefined || page !== undefined ? name : `${name}:${line}`;
  return `${place}${parts.length === 0 ? '' : ` (${visible(parts.join(', '))})`}${original}`;
}

export function printDiagnostic(diagnostic: Diagnostic): string {
  return printDiagnosticIn(diagnostic, {});
}

export function printDiagnosticIn(diagnostic: Diagnostic, view: View): string {
  const { severity, code, message, at, pointer, quote, help } = diagnostic;
  const paint = (word: string, as: Emphasis): string => view.paint?.(word, as) ?? word;
  const said = (text: string): string => visible(view.shorten?.(text) ?? text);
  const lines = [`${paint(severity, severity)} ${paint(code, 'code')}: ${said(message)}`];
  if (at) lines.push(`  at ${printPosition(at, view)}`);
  if (pointer !== undefined) lines.push(`  in ${visible(pointer)}`);
  if (quote !== undefined) lines.push(`  > ${visible(quote)}`);
  lines.push(`  ${said(help)}`);
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
