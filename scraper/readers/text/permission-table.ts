// The IAM permission table of a page whose text lost all separators: one line per cell, empty cells lost as well.
// A row begins with an action ("service:resource:verb"); the list at its end is the last column.
import { endsBlock, type RawRow, type RawTable } from './raw-table.ts';

const TITLES = /^(?:Action|Access Level|Resource Type \(\*: required\)|Resource Type|Condition Key|Alias|Dependencies)$/;
const ACTION = /^[a-z][\w-]*:[\w*-]+:[\w*-]+$/i;

function nextFilled(lines: readonly string[], start: number): string {
  let index = start;
  while (index < lines.length && (lines[index] as string).trim() === '') index += 1;
  return lines[index]?.trim() ?? '';
}

export function permissionTable(lines: readonly string[], index: number): RawTable | undefined {
  if (lines[index]?.trim() !== 'Action' || !TITLES.test(nextFilled(lines, index + 1))) return undefined;
  const filled: { text: string; index: number }[] = [];
  for (let at = index; at < lines.length; at += 1) {
    const text = (lines[at] as string).trim();
    if (text === '') continue;
    if (endsBlock(text)) break;
    filled.push({ text, index: at });
  }
  let width = 0;
  while (width < filled.length && TITLES.test((filled[width] as { text: string }).text)) width += 1;
  if (width < 3) return undefined;
  const header: RawRow = { cells: filled.slice(0, width).map(({ text }) => text), line: index + 1 };

  const rows: RawRow[] = [];
  let at = width;
  while (at < filled.length && ACTION.test((filled[at] as { text: string }).text)) {
    const { text, index: start } = filled[at] as { text: string; index: number };
    const cells = [text];
    const list: string[] = [];
    at += 1;
    for (; at < filled.length && !ACTION.test((filled[at] as { text: string }).text); at += 1) {
      const cell = (filled[at] as { text: string }).text;
      if (cell.startsWith('- ')) list.push(cell);
      else if (list.length === 0 && cells.length < width) cells.push(cell);
      else break;
    }
    while (cells.length < width - 1) cells.push('');
    if (cells.length < width) cells.push(list.join('\n'));
    rows.push({ cells, line: start + 1 });
  }
  const next = at < filled.length ? (filled[at] as { index: number }).index : (filled.at(-1) as { index: number }).index + 1;
  return rows.length > 0 ? { header, rows, next } : undefined;
}
