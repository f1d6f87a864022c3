// Fixed blanks in front of a name: how authors move the rows of an object in.
const BLANK = /^(?:\s{0,20}(?:\u00a0|\u2002|\u2003|\u3000|&nbsp;|&emsp;|&ensp;|&#160;|&#xa0;))+/i;
const ONE = /\u00a0|\u2002|\u2003|\u3000|&nbsp;|&emsp;|&ensp;|&#160;|&#xa0;/gi;

/** How many there are; undefined for a text of nothing else, whose name is still to come. */
export function indentOf(text: string): number | undefined {
  const blanks = BLANK.exec(text.slice(0, 400))?.[0];
  if (blanks === undefined) return text.trim() === '' ? undefined : 0;
  return blanks.match(ONE)?.length ?? 0;
}

/** Keeps that of the first text of a cell. */
export function noteIndent(cell: { indent?: number }, text: string): void {
  if (cell.indent !== undefined) return;
  const indent = indentOf(text);
  if (indent !== undefined) cell.indent = indent;
}
