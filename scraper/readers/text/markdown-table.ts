// Markdown pipe tables: "| Parameter | Type |", a line of dashes, one line per row. The outer pipes may be left out.
import type { Profile } from '../../profiles/profile.ts';
import { isDelimiter, pipeCells } from '../pipe-cells.ts';
import { isFence } from './code-block.ts';
import { endsBlock, type RawTable } from './raw-table.ts';

/** "--- | :-: | ---" below a header of as many titles. */
function isOpenDelimiter(line: string, header: string): boolean {
  if (!isDelimiter(line)) return false;
  const columns = pipeCells(line).length;
  return columns > 1 && columns === pipeCells(header).length;
}

/** "|---|---|", whatever the number of titles: rows may be cut off. */
function isClosedDelimiter(line: string): boolean {
  return line.trimStart().startsWith('|') && isDelimiter(line);
}

export function markdownTable(lines: readonly string[], index: number, profile: Profile): RawTable | undefined {
  const first = lines[index] as string;
  if (!first.includes('|')) return undefined;
  const rule = lines[index + 1] ?? '';
  const isClosed = first.trimStart().startsWith('|') && isClosedDelimiter(rule);
  if (!isClosed && !isOpenDelimiter(rule, first)) return undefined;
  const header = pipeCells(first);
  // A header padded with empty columns is the width of a nested table that was flattened into this one.
  while (header.length > 1 && header.at(-1) === '') header.pop();
  if (header.length === 0) return undefined;
  const rows = [];
  let next = index + 2;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (!line.trimStart().startsWith('|') && !isOpenRow(line, header.length, profile)) break;
    if (isClosedDelimiter(line) || (!isClosed && isOpenDelimiter(line, first))) continue;
    const cells = pipeCells(line);
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    rows.push({ cells, line: next + 1 });
  }
  return { header: { cells: header, line: index + 1 }, rows, next };
}

/** A row without a pipe in front: as many cells as there are titles, or all but the last. */
function isOpenRow(line: string, width: number, profile: Profile): boolean {
  if (!line.includes('|') || line.length > 20_000 || isFence(line) || endsBlock(line, profile)) return false;
  const cells = pipeCells(line).length;
  return cells === width || cells === width - 1;
}

/** A line between pipes with something in it. */
export function isPipeRow(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && line.slice(1, -1).trim() !== '';
}
