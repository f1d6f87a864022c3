// "## Create a lamp {#create} ##" → a heading, its depth and the name that links reach it by.
const MARKS = /^ {0,3}(#{1,6})\s/;
const NAME = /^\{\s{0,4}#([\w-]{1,100})[^{}]{0,100}\}$/;

export interface MarkedHeading {
  level: number;
  /** With its markup and the name behind it. */
  text: string;
}

/** Undefined for a line that is none, or has marks only. */
export function markedHeading(line: string): MarkedHeading | undefined {
  const match = MARKS.exec(line);
  const text = match ? line.slice(match[0].length).trim() : '';
  return match && text !== '' ? { level: (match[1] as string).length, text: withoutClosing(text) } : undefined;
}

/** Marks behind it close it: "## Lamps ##". */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end > 0 && /\s/.test(text[end - 1] as string) ? text.slice(0, end).trimEnd() : text;
}

/** The mark that some systems put behind a heading: "Create a lamp {#create}". */
export function headingName(markup: string): { text: string; name: string | undefined } {
  const text = markup.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const name = start < 0 ? undefined : NAME.exec(text.slice(start))?.[1];
  return { text: name === undefined ? markup : text.slice(0, start).trimEnd(), name };
}
