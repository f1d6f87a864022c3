// The line that opens a directive of reStructuredText: ".. name:: argument".
const DIRECTIVE = /^(\s*)\.\.\s+([\w:-]{1,60})::(?=\s|$)/;

export interface Directive {
  /** Characters in front of it: what stands deeper belongs to it. */
  depth: number;
  /** In small letters. */
  name: string;
  /** What stands behind it on its line. */
  argument: string;
}

/** Undefined for any other line. */
export function directiveOf(line: string): Directive | undefined {
  const match = DIRECTIVE.exec(line);
  if (!match) return undefined;
  const [opening, indentation = '', name = ''] = match;
  return { depth: indentation.length, name: name.toLowerCase(), argument: line.slice(opening.length).trim() };
}
