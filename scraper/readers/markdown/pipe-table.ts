// Tables between pipes as GitHub's Markdown has them: a row of titles, a row of dashes, rows; outer pipes may be missing.
export interface PipeTable {
  header: string[];
  /** `raw` is the row from its first cell on. */
  rows: { cells: string[]; raw: string; line: number }[];
  line: number;
  /** Index (from 0) of the line behind it. */
  next: number;
}

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export function pipeTable(lines: readonly string[], index: number): PipeTable | undefined {
  const first = lines[index] as string;
  const rule = lines[index + 1];
  if (!first.includes('|') || rule === undefined || rule.length > 4000 || !rule.includes('|') || !DELIMITER.test(rule))
    return undefined;
  const header = splitCells(first);
  if (header.length === 0 || Math.abs(header.length - splitCells(rule).length) > 1) return undefined;
  const rows: PipeTable['rows'] = [];
  let next = index + 2;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (line.trim() === '' || !line.includes('|') || /^\s*(?:```|~~~|#{1,6}\s)/.test(line)) break;
    const cells = splitCells(line);
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    if (cells.some((cell) => cell !== '')) rows.push({ cells, raw: line.replace(/^ {0,3}\| ?/, ''), line: next + 1 });
  }
  return { header, rows, line: index + 1, next };
}

/** Cells between pipes that are neither escaped nor code. */
function splitCells(line: string): string[] {
  const text = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  let cell = '';
  let code = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\\' && text[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (character === '`') {
      let end = at;
      while (text[end + 1] === '`') end += 1;
      const run = text.slice(at, end + 1);
      // A run that nothing closes is no code.
      if (code === run) code = '';
      else if (code === '' && text.indexOf(run, end + 1) >= 0) code = run;
      cell += run;
      at = end;
    } else if (character === '|' && code === '') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}
