// Tab-separated tables: a header line, then one line per row, until a line without tabs.
import type { Profile } from '../../profiles/profile.ts';
import type { RawTable } from './raw-table.ts';

const split = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

export function tabTable(lines: readonly string[], index: number, { tables }: Profile): RawTable | undefined {
  const first = lines[index] as string;
  if (!first.includes('\t') || first.trimStart().startsWith('|')) return undefined;
  const header = split(first);
  if (!header.some((title) => tables.isTitleLine(title))) return undefined;
  const rows = [];
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (!line.includes('\t')) break;
    const cells = split(line);
    // The header again: a page break without a blank line.
    if (cells.length === header.length && cells.every((cell, column) => cell === header[column])) continue;
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    rows.push({ cells, line: next + 1 });
  }
  return { header: { cells: header, line: index + 1 }, rows, next };
}
