// Tables in text as the syntaxes find them; the text reader tries each syntax at a line.
import type { Profile } from '../../profiles/profile.ts';

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
export type TableSyntax = (lines: readonly string[], index: number, profile: Profile) => RawTable | undefined;

/** A line that cannot belong to a table or to code: a heading, a status or a caption. */
export function endsBlock(line: string, profile: Profile): boolean {
  if (line.length > 200) return false;
  const text = line
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(/^\*\*/, '')
    .replace(/\*\*$/, '');
  return opensBlock(text, profile);
}

/** The same for a text without marks. */
export function opensBlock(text: string, { sections, captions }: Profile): boolean {
  return (
    sections.isBareHeading(text) ||
    sections.isNumberedTitle(text) ||
    sections.statusOf(text) !== undefined ||
    captions.captionOf(text) !== undefined
  );
}
