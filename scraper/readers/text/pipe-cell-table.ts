// One cell per line, each closed by a pipe, each row opened by a line that is nothing but "|":
//   |
//   Parameter |
//   Type |
//   |---|---|
import type { Profile } from '../../profiles/profile.ts';
import { isDelimiter } from '../pipe-cells.ts';
import { endsBlock, type RawRow, type RawTable } from './raw-table.ts';

const isClosedDelimiter = (line: string): boolean => /^\|.*\|$/.test(line) && isDelimiter(line);

/** Reads one row of at most `width` cells from the line after its opening pipe. */
function readRow(
  lines: readonly string[],
  start: number,
  width: number,
  profile: Profile,
): { row: RawRow; next: number } {
  const cells: string[] = [];
  let open: string[] = [];
  let next = start;
  for (; next < lines.length && cells.length < width; next += 1) {
    const line = (lines[next] as string).trim();
    if (line === '|' || isClosedDelimiter(line) || (open.length === 0 && endsBlock(line, profile))) break;
    if (!line.endsWith('|')) {
      open.push(line);
      continue;
    }
    open.push(line.slice(0, -1).trim());
    cells.push(open.join('\n').trim());
    open = [];
  }
  if (open.length > 0) cells.push(open.join('\n').trim());
  return { row: { cells, line: start + 1 }, next };
}

export function pipeCellTable(lines: readonly string[], index: number, profile: Profile): RawTable | undefined {
  if (lines[index]?.trim() !== '|') return undefined;
  const { row: header, next: end } = readRow(lines, index + 1, 32, profile);
  if (header.cells.length === 0 || lines[end] === undefined || !isClosedDelimiter(lines[end].trim())) return undefined;
  const rows: RawRow[] = [];
  let next = end + 1;
  while (next < lines.length && lines[next]?.trim() === '|') {
    const { row, next: after } = readRow(lines, next + 1, header.cells.length, profile);
    // A delimiter behind it makes this row the header of the next table.
    if (isClosedDelimiter((lines[after] ?? '').trim())) break;
    if (row.cells.length > 0) rows.push(row);
    next = after;
  }
  return { header, rows, next };
}
