// Lines of tables between pipes: their cells, and the line of dashes below the titles.

/** Cells between pipes that are neither escaped nor code; the outer pipes may be missing. */
export function pipeCells(line: string): string[] {
  const text = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  if (!/[\\`]/.test(text)) for (const cell of text.split('|')) cells.push(cell.trim());
  else {
    let cell = '';
    const lastOf = lastRuns(text);
    for (let at = 0; at < text.length; ) {
      const end = pieceEnd(text, at, lastOf);
      const piece = text.slice(at, end);
      if (piece === '|') {
        cells.push(cell.trim());
        cell = '';
      } else cell += piece === '\\|' || piece.startsWith('`') ? piece.replaceAll('\\|', '|') : piece;
      at = end;
    }
    cells.push(cell.trim());
  }
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Where the piece that begins at `at` ends: an escaped character, code with its marks, any other character. */
function pieceEnd(text: string, at: number, lastOf: ReadonlyMap<number, number>): number {
  if (text[at] === '\\') return Math.min(at + (/[|`]/.test(text[at + 1] ?? '') ? 2 : 1), text.length);
  if (text[at] !== '`') return at + 1;
  const behind = runEnd(text, at);
  const length = behind - at;
  // Backticks that no run of the same length closes are no code.
  if ((lastOf.get(length) ?? 0) <= at) return behind;
  for (let next = text.indexOf('`', behind); next >= 0; next = text.indexOf('`', next)) {
    const end = runEnd(text, next);
    if (end - next === length) return end;
    next = end;
  }
  return behind;
}

/** Where the last run of so many backticks begins. */
function lastRuns(text: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) last.set(run.length, index);
  return last;
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end += 1;
  return end;
}

/** "|---|:-:|", "--- | ---": dashes for each column; between outer pipes columns without a title may have none. */
export function isDelimiter(line: string): boolean {
  if (!line.includes('|') || !line.includes('-') || /[^|\-:\s]/.test(line)) return false;
  const isOuter = line.trimStart().startsWith('|');
  return pipeCells(line).every((cell) => (isOuter && cell === '') || /^:?-+:?$/.test(cell));
}
