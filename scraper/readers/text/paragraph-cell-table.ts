// One cell per paragraph, nothing that separates rows. A row begins where a name is followed by what its next columns must
// hold (Yes/No, a type); everything up to the next row belongs to the description.
import { append } from '../../diagnostics/append.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { TableWords } from '../../profiles/table-words.ts';
import { FilledLines } from './filled-lines.ts';
import type { RawRow, RawTable } from './raw-table.ts';

type CellKind = 'name' | 'required' | 'type' | 'status' | 'text';

function fits(kind: CellKind, text: string, words: TableWords): boolean {
  if (kind === 'required') return words.isRequiredLine(text);
  if (kind === 'type') return words.isTypeLine(text);
  if (kind === 'status') return /^(?:\d{3}|default)$/.test(text);
  if (kind === 'name') return text.length < 100 && !/\s\S+\s/.test(text);
  return true;
}

/** Tables are not that wide: more column titles in a row are a list of words. */
const MOST_COLUMNS = 16;

/** What the first cells of each row must hold under a header of `width` titles. */
function requiredKinds(paragraphs: FilledLines, width: number, words: TableWords): CellKind[] {
  const kinds = Array.from(
    { length: width },
    (_, position): CellKind => words.kindOfTitle(paragraphs.text(position)) ?? (position === 0 ? 'name' : 'text'),
  );
  return kinds.slice(0, kinds.filter((kind) => kind !== 'text').length);
}

function startsRow(paragraphs: FilledLines, at: number, kinds: readonly CellKind[], words: TableWords): boolean {
  return kinds.every((kind, offset) => {
    const paragraph = paragraphs.at(at + offset);
    return paragraph !== undefined && fits(kind, paragraph.text, words);
  });
}

/** The first field may itself be called "name" or "type": the header is as wide as leaves a row behind it. */
function headerWidth(paragraphs: FilledLines, words: TableWords): number {
  let titles = 0;
  while (titles <= MOST_COLUMNS && words.isTitleLine(paragraphs.text(titles))) titles += 1;
  for (let width = titles; width >= 2; width -= 1)
    if (startsRow(paragraphs, width, requiredKinds(paragraphs, width, words), words)) return width;
  return titles;
}

export function paragraphCellTable(lines: readonly string[], index: number, profile: Profile): RawTable | undefined {
  const words = profile.tables;
  if (!words.isTitleLine(lines[index] as string) || (lines[index + 1] ?? '').trim() !== '') return undefined;
  const paragraphs = new FilledLines(lines, index, profile);
  const width = headerWidth(paragraphs, words);
  if (width < 2) return undefined;
  const kinds = requiredKinds(paragraphs, width, words);
  const header: RawRow = {
    cells: Array.from({ length: width }, (_, position) => paragraphs.text(position)),
    line: index + 1,
  };

  const rows: RawRow[] = [];
  let at = width;
  while (startsRow(paragraphs, at, kinds, words)) {
    const cells = kinds.map((_, offset) => paragraphs.text(at + offset));
    const line = (paragraphs.at(at)?.index ?? index) + 1;
    at += kinds.length;
    const rest: string[] = [];
    for (; paragraphs.at(at) && !startsRow(paragraphs, at, kinds, words); at += 1) rest.push(paragraphs.text(at));
    const last = width - kinds.length - 1;
    if (last >= 0) append(cells, [...rest.slice(0, last), rest.slice(last).join('\n')]);
    rows.push({ cells, line });
  }
  return { header, rows, next: paragraphs.lineBehind(at) };
}
