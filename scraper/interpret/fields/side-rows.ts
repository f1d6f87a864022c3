// Rows of a table that hold no field: headings between groups of rows, notes below them, rows that say that there is nothing.
import type { TableRow } from '../../blocks/block.ts';
import { noteOf } from '../../blocks/note-marks.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { CellWords, Place } from '../../profiles/cell-words.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { FieldColumns } from './columns.ts';
import type { NameEvidence } from './names/name-evidence.ts';
import { isProse } from './names/read-name.ts';

/** Texts of the notes of a table by their marks. */
export function notesIn(rows: readonly TableRow[], words: CellWords): Map<string, string> {
  const notes = new Map<string, string>();
  for (const row of rows) {
    const text = onlyText(row);
    for (const line of text?.split('\n') ?? []) {
      const note = noteOf(words.withoutNoteWord(line.trim()).text);
      if (note) notes.set(note.mark, note.note);
    }
  }
  return notes;
}

/** The text of a row in which nothing else stands. */
function onlyText({ cells }: TableRow): string | undefined {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 ? filled[0] : undefined;
}

export interface SideRow {
  kind: 'note' | 'heading' | 'nothing';
  text: string;
  /** Where the parameters below a heading stand, as it says. */
  in?: Place;
}

/** What a row is that holds no field; undefined for one that does. A row that is all of its table is no heading in it. */
export function sideRow(
  row: TableRow,
  columns: FieldColumns,
  { profile, evidence }: { profile: Profile; evidence: NameEvidence },
  isAlone: boolean,
): SideRow | undefined {
  const name = (row.cells[columns.name] ?? '').trim();
  if (isNothing(row, columns, profile)) return { kind: 'nothing', text: name };
  const text = onlyText(row);
  if (text === undefined || text !== name) return undefined;
  const note = profile.cells.withoutNoteWord(text);
  if (note.isNote || noteOf(note.text)) return { kind: 'note', text };
  const isName = evidence.placeOf(text.replace(/\s+/g, '')) !== undefined || /^[{[<].*[}\]>]$/.test(text);
  if (isName || isAlone || !(row.spansAll || isProse(text) || / .*[:：]$/.test(text))) return undefined;
  const role = profile.captions.roleOf(text);
  const place = profile.cells.placeOf(text.replace(/[:：]$/, '')) ?? (role === 'object' ? undefined : role);
  return { kind: 'heading', text, ...(place === undefined ? {} : { in: place }) };
}

/** "-" as a name; words for nothing only where the other cells say no more. */
function isNothing({ cells }: TableRow, columns: FieldColumns, { cells: words }: Profile): boolean {
  const name = (cells[columns.name] ?? '').trim();
  if (/^(?:[-\u2013\u2014\u2212]{1,3}|\/)$/.test(name)) return true;
  if (!words.saysNothing(name)) return false;
  // "n/a" is the name of nothing.
  if (/^\w+\/\w+$/.test(name)) return true;
  return cells.every((cell, index) => index === columns.name || cell === '' || words.saysNothing(cell));
}

export function reportSideRow({ kind, text }: SideRow, row: TableRow, report: Report): void {
  const code = ({ note: 'row-is-note', heading: 'row-is-heading', nothing: 'row-names-nothing' } as const)[kind];
  for (const at of row.at) report.add(code, {}, { at, quote: text.slice(0, 200) });
}
