// Markdown pipe tables: "| Parameter | Type |", a line of dashes, one line per row. The outer pipes may be left out.
import type { Profile } from '../../profiles/profile.ts';
import { isFence } from './code-block.ts';
import { endsBlock, type RawTable } from './raw-table.ts';

function isDelimiter(line: string | undefined): boolean {
  if (line === undefined || !line.includes('-')) return false;
  const trimmed = line.trim();
  return trimmed.startsWith('|') && !/[^|\-: ]/.test(trimmed);
}

/** "--- | :-: | ---" below a header of as many titles. */
function isOpenDelimiter(line: string | undefined, header: string): boolean {
  if (line === undefined || line.length > 2000 || /[^|\-:\s]/.test(line) || !line.includes('|')) return false;
  const columns = splitPipes(line);
  return columns.length > 1 && columns.every(isDashes) && columns.length === splitPipes(header).length;
}

function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

/** Cells between unescaped pipes; the outer pipes are optional at the end (truncated rows). */
function splitPipes(line: string): string[] {
  const trimmed = line.trim();
  if (!trimmed.includes('\\|')) return splitPlainPipes(trimmed);
  const cells: string[] = [];
  let cell = '';
  for (let i = trimmed.startsWith('|') ? 1 : 0; i < trimmed.length; i += 1) {
    const character = trimmed[i];
    if (character === '\\' && trimmed[i + 1] === '|') {
      cell += '|';
      i += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += character;
    }
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}

/** The usual line, in which no pipe is escaped. */
function splitPlainPipes(line: string): string[] {
  const cells = line.split('|');
  if (cells.at(-1)?.trim() === '') cells.pop();
  if (line.startsWith('|')) cells.shift();
  return cells.map((cell) => cell.trim());
}

export function markdownTable(lines: readonly string[], index: number, profile: Profile): RawTable | undefined {
  const first = lines[index] as string;
  if (!first.includes('|')) return undefined;
  const isClosed = first.trimStart().startsWith('|') && isDelimiter(lines[index + 1]);
  if (!isClosed && !isOpenDelimiter(lines[index + 1], first)) return undefined;
  const header = splitPipes(first);
  // A header padded with empty columns is the width of a nested table that was flattened into this one.
  while (header.length > 1 && header.at(-1) === '') header.pop();
  if (header.length === 0) return undefined;
  const rows = [];
  let next = index + 2;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (!line.trimStart().startsWith('|') && !isOpenRow(line, header.length, profile)) break;
    if (isDelimiter(line) || (!isClosed && isOpenDelimiter(line, first))) continue;
    const cells = splitPipes(line);
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    rows.push({ cells, line: next + 1 });
  }
  return { header: { cells: header, line: index + 1 }, rows, next };
}

/** A row without a pipe in front: as many cells as there are titles, or all but the last. */
function isOpenRow(line: string, width: number, profile: Profile): boolean {
  if (!line.includes('|') || line.length > 20_000 || isFence(line) || endsBlock(line, profile)) return false;
  const cells = splitPipes(line).length;
  return cells === width || cells === width - 1;
}

/** A line between pipes with something in it. */
export function isPipeRow(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && line.slice(1, -1).trim() !== '';
}
