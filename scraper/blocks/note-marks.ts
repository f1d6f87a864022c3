// Marks of footnotes at names, types and the other short cells of a row, and the notes that explain them.

/** "^a", "^1)", "^[2]" (raised in the document), "†", "*", "¹". */
const MARK = /\s?(?:\^(?:[a-z]|\d{1,2})\)?|\^[([](?:[a-z]|\d{1,2})[)\]]|[†‡§¶※]{1,3}|\*{1,3}|[¹²³⁰⁴-⁹ᵃ-ᵢ]{1,2})$/u;
const NOTE =
  /^(?:\^([a-z]|\d{1,2})\)?|\^[([]([a-z]|\d{1,2})[)\]]|([†‡§¶※]{1,3}|\*{1,3}|[¹²³⁰⁴-⁹ᵃ-ᵢ]{1,2}))[.:)]?\s*(\S.*)$/isu;
const EMPHASIS = /^(\*{1,3})([^*\s](?:[^*]{0,200}[^*\s])?)\1$/;
const MOST = 4;

/** The text without the marks at its end, and the marks as a note begins with them. A text that is nothing but a mark is one. */
export function splitMarks(text: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  // Marks on both sides are emphasis.
  let rest = text.trim().replace(EMPHASIS, '$2');
  while (marks.length < MOST) {
    const found = MARK.exec(rest);
    if (!found || found.index === 0) break;
    marks.unshift(found[0].replace(/[\s^()[\]]/g, ''));
    rest = rest.slice(0, found.index).replace(/,$/, '');
  }
  return { text: rest, marks };
}

/** "† Old vases only." */
export function noteOf(text: string): { mark: string; note: string } | undefined {
  const match = NOTE.exec(text.trim());
  if (!match) return undefined;
  return { mark: (match[1] ?? match[2] ?? match[3]) as string, note: match[4] as string };
}
