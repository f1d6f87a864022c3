// The IAM permission table of a page whose text lost all separators: one line per cell, empty cells lost as well.
// A row begins with an action ("service:resource:verb"); the list at its end is the last column.
import type { Profile } from '../../profiles/profile.ts';
import { FilledLines } from './filled-lines.ts';
import type { RawRow, RawTable } from './raw-table.ts';

const MOST_COLUMNS = 12;
const ACTION = /^[a-z][\w-]*:[\w*-]+:[\w*-]+$/i;

export function permissionTable(lines: readonly string[], index: number, profile: Profile): RawTable | undefined {
  if (!profile.tables.permissions.action.test(lines[index]?.trim() ?? '')) return undefined;
  const filled = new FilledLines(lines, index, profile);
  let width = 0;
  while (width <= MOST_COLUMNS && profile.tables.isPermissionTitle(filled.text(width))) width += 1;
  if (width < 3) return undefined;
  const header: RawRow = {
    cells: Array.from({ length: width }, (_, position) => filled.text(position)),
    line: index + 1,
  };

  const rows: RawRow[] = [];
  let at = width;
  while (ACTION.test(filled.text(at))) {
    const cells = [filled.text(at)];
    const line = (filled.at(at)?.index ?? index) + 1;
    const list: string[] = [];
    at += 1;
    for (; filled.at(at) && !ACTION.test(filled.text(at)); at += 1) {
      const cell = filled.text(at);
      if (cell.startsWith('- ')) list.push(cell);
      else if (list.length === 0 && cells.length < width) cells.push(cell);
      else break;
    }
    while (cells.length < width - 1) cells.push('');
    if (cells.length < width) cells.push(list.join('\n'));
    rows.push({ cells, line });
  }
  return rows.length > 0 ? { header, rows, next: filled.lineBehind(at) } : undefined;
}
