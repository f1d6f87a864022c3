// Tables between pipes as GitHub's Markdown has them: a row of titles, a row of dashes, rows; outer pipes may be missing.
import { isDelimiter, pipeCells } from '../pipe-cells.ts';

export interface PipeTable {
  header: string[];
  /** `raw` is the row from its first cell on. */
  rows: { cells: string[]; raw: string; line: number }[];
  line: number;
  /** Index (from 0) of the line behind it. */
  next: number;
}

export function pipeTable(lines: readonly string[], index: number): PipeTable | undefined {
  const first = lines[index] as string;
  const rule = lines[index + 1];
  if (!first.includes('|') || rule === undefined || !isDelimiter(rule)) return undefined;
  const header = pipeCells(first);
  if (header.length === 0 || Math.abs(header.length - pipeCells(rule).length) > 1) return undefined;
  const rows: PipeTable['rows'] = [];
  let next = index + 2;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (line.trim() === '' || !line.includes('|') || /^\s*(?:```|~~~|#{1,6}\s)/.test(line)) break;
    const cells = pipeCells(line);
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    if (cells.some((cell) => cell !== '')) rows.push({ cells, raw: line.replace(/^ {0,3}\| ?/, ''), line: next + 1 });
  }
  return { header, rows, line: index + 1, next };
}
