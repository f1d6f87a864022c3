// One cell per paragraph, nothing that separates rows. A row begins where a name is followed by what its next columns must
// hold (Yes/No, a type); everything up to the next row belongs to the description.
import { FilledLines } from './filled-lines.ts';
import { isColumnTitle, looksLikeMandatory, looksLikeType, type RawRow, type RawTable } from './raw-table.ts';

type CellKind = 'name' | 'mandatory' | 'type' | 'status' | 'text';

function kindOf(title: string, position: number): CellKind {
  const lower = title.toLowerCase();
  if (lower === 'mandatory') return 'mandatory';
  if (lower === 'type') return 'type';
  if (lower === 'status code') return 'status';
  return position === 0 ? 'name' : 'text';
}

function fits(kind: CellKind, text: string): boolean {
  if (kind === 'mandatory') return looksLikeMandatory(text);
  if (kind === 'type') return looksLikeType(text);
  if (kind === 'status') return /^(?:\d{3}|default)$/.test(text);
  if (kind === 'name') return text.length < 100 && !/\s\S+\s/.test(text);
  return true;
}

/** Tables are not that wide: more column titles in a row are a list of words. */
const MOST_COLUMNS = 16;

/** What the first cells of each row must hold under a header of `width` titles. */
function requiredKinds(paragraphs: FilledLines, width: number): CellKind[] {
  const kinds = Array.from({ length: width }, (_, position) => kindOf(paragraphs.text(position), position));
  return kinds.slice(0, kinds.filter((kind) => kind !== 'text').length);
}

function startsRow(paragraphs: FilledLines, at: number, kinds: readonly CellKind[]): boolean {
  return kinds.every((kind, offset) => {
    const paragraph = paragraphs.at(at + offset);
    return paragraph !== undefined && fits(kind, paragraph.text);
  });
}

/** The first field may itself be called "name" or "type": the header is as wide as leaves a row behind it. */
function headerWidth(paragraphs: FilledLines): number {
  let titles = 0;
  while (titles <= MOST_COLUMNS && isColumnTitle(paragraphs.text(titles))) titles += 1;
  for (let width = titles; width >= 2; width -= 1)
    if (startsRow(paragraphs, width, requiredKinds(paragraphs, width))) return width;
  return titles;
}

export function paragraphCellTable(lines: readonly string[], index: number): RawTable | undefined {
  if (!isColumnTitle(lines[index] as string) || (lines[index + 1] ?? '').trim() !== '') return undefined;
  const paragraphs = new FilledLines(lines, index);
  const width = headerWidth(paragraphs);
  if (width < 2) return undefined;
  const kinds = requiredKinds(paragraphs, width);
  const header: RawRow = {
    cells: Array.from({ length: width }, (_, position) => paragraphs.text(position)),
    line: index + 1,
  };

  const rows: RawRow[] = [];
  let at = width;
  while (startsRow(paragraphs, at, kinds)) {
    const cells = kinds.map((_, offset) => paragraphs.text(at + offset));
    const line = (paragraphs.at(at)?.index ?? index) + 1;
    at += kinds.length;
    const rest: string[] = [];
    for (; paragraphs.at(at) && !startsRow(paragraphs, at, kinds); at += 1) rest.push(paragraphs.text(at));
    const last = width - kinds.length - 1;
    if (last >= 0) cells.push(...rest.slice(0, last), rest.slice(last).join('\n'));
    rows.push({ cells, line });
  }
  return { header, rows, next: paragraphs.lineBehind(at) };
}
