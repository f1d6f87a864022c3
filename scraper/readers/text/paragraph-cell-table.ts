// One cell per paragraph, nothing that separates rows. A row begins where a name is followed by what its next columns must
// hold (Yes/No, a type); everything up to the next row belongs to the description.
import { endsBlock, isColumnTitle, looksLikeMandatory, looksLikeType, type RawRow, type RawTable } from './raw-table.ts';

interface Paragraph {
  text: string;
  index: number;
}

function paragraphsFrom(lines: readonly string[], start: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const text = (lines[index] as string).trim();
    if (text === '') continue;
    if (endsBlock(text)) break;
    paragraphs.push({ text, index });
  }
  return paragraphs;
}

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

export function paragraphCellTable(lines: readonly string[], index: number): RawTable | undefined {
  if (!isColumnTitle(lines[index] as string) || (lines[index + 1] ?? '').trim() !== '') return undefined;
  const paragraphs = paragraphsFrom(lines, index);
  let width = 0;
  while (width < paragraphs.length && isColumnTitle((paragraphs[width] as Paragraph).text)) width += 1;
  if (width < 2) return undefined;
  const kinds = paragraphs.slice(0, width).map(({ text }, position) => kindOf(text, position));
  const header: RawRow = { cells: paragraphs.slice(0, width).map(({ text }) => text), line: index + 1 };
  const required = kinds.filter((kind) => kind !== 'text').length;
  const startsRow = (at: number): boolean =>
    kinds.slice(0, required).every((kind, offset) => {
      const paragraph = paragraphs[at + offset];
      return paragraph !== undefined && fits(kind, paragraph.text);
    });

  const rows: RawRow[] = [];
  let at = width;
  while (at < paragraphs.length && startsRow(at)) {
    const cells = paragraphs.slice(at, at + required).map(({ text }) => text);
    const line = (paragraphs[at] as Paragraph).index + 1;
    at += required;
    const rest: string[] = [];
    while (at < paragraphs.length && !startsRow(at)) {
      rest.push((paragraphs[at] as Paragraph).text);
      at += 1;
    }
    if (width > required) cells.push(...rest.slice(0, width - required - 1), rest.slice(width - required - 1).join('\n'));
    rows.push({ cells, line });
  }
  const next = at < paragraphs.length ? (paragraphs[at] as Paragraph).index : (paragraphs.at(-1) as Paragraph).index + 1;
  return { header, rows, next };
}
