// What the table syntaxes of a text document have in common. Each syntax is one file that recognises a table at a line.
import { isNumberedTitle, isSectionWord, captionOf, statusOf } from './section-words.ts';

export interface RawRow {
  /** Markup still inside. */
  cells: string[];
  /** Line of the first cell, counted from 1. */
  line: number;
}

export interface RawTable {
  header: RawRow;
  rows: RawRow[];
  /** Index (from 0) of the first line behind the table. */
  next: number;
}

/** Recognises a table that starts at `lines[index]`; undefined where its syntax does not fit. */
export type TableSyntax = (lines: readonly string[], index: number) => RawTable | undefined;

const COLUMN_TITLES = new Set([
  'parameter',
  'name',
  'mandatory',
  'type',
  'description',
  'status code',
  'status',
  'error code',
  'error codes',
  'error message',
  'solution',
  'in',
  'attribute',
  'sub-parameter',
  'region',
  'endpoint',
  'returned value',
  'message',
  'remarks',
  'required',
  'optional',
]);

export function isColumnTitle(text: string): boolean {
  return text.length < 20 && COLUMN_TITLES.has(text.trim().toLowerCase());
}

const TYPE_CELL =
  /^(?:(?:string|integer|int|long|number|double|float|boolean|datetime|date|object|file)s?$|array of |array<|list<|map<|[\w. -]{1,80} object$)/i;

export function looksLikeType(text: string): boolean {
  return text.length < 120 && TYPE_CELL.test(text.trim());
}

export function looksLikeMandatory(text: string): boolean {
  return /^(?:yes|no)$/i.test(text.trim());
}

/** A line that cannot belong to a table or to code: a heading, a status or a caption. */
export function endsBlock(line: string): boolean {
  if (line.length > 200) return false;
  const text = line
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(/^\*\*/, '')
    .replace(/\*\*$/, '');
  return isSectionWord(text) || isNumberedTitle(text) || statusOf(text) !== undefined || captionOf(text) !== undefined;
}
