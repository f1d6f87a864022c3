// The lines of a description, cut at the marks of its lists.

const BULLET = /\s*[\u25cf\u2022\u25cb\u25aa\u25a0\u25a1\u2023\u00b7]\s*/;
// A dash that opens an item inside a line: "- ON: enabled - OFF: disabled", "-soft: ... -hard: ...".
const INLINE_DASH =
  /(?:^|[\s])-(?:\s(?=-?[^\s:-][^\s:]{0,79}(?:\s\([^()]{0,80}\))?\s?:\s)|(?=[A-Za-z][^\s:]{0,79}\s?:\s))/g;

export interface Line {
  text: string;
  isItem: boolean;
}

const LEADS_ITEMS =
  /\b(?:options?|values?) (?:are|is|include)(?: as follows)?\s?:$|\b(?:options?|values?)(?: are)? as follows\s?:$|^(?:options|values|(?:value )?options|(?:possible|valid) values)\s?:$/i;

/** An item that announces those below it is their heading: the marks of a list inside a list may be lost. */
export function headings(lines: readonly Line[]): Line[] {
  return lines.map((line, index) =>
    line.isItem && LEADS_ITEMS.test(line.text) && lines[index + 1]?.isItem === true && lines[index + 2]?.isItem === true
      ? { ...line, isItem: false }
      : line,
  );
}

const NUMBERED = /^(\d{1,2})[.)] (?=\S)/;

/** "1. ...", "2. ..." on lines of their own, below a line that announces them: the items of a list. */
export function numberedItems(lines: readonly Line[]): Line[] {
  const items = [...lines];
  for (let index = 1; index < items.length; index += 1) {
    if (!/[:\uff1a]$/.test(items[index - 1]?.text ?? '')) continue;
    let size = 0;
    while (isNumbered(lines[index + size], size + 1)) size += 1;
    if (size < 2) continue;
    for (let at = index; at < index + size; at += 1)
      items[at] = { text: (lines[at]?.text ?? '').replace(NUMBERED, ''), isItem: true };
    index += size - 1;
  }
  return items;
}

function isNumbered(line: Line | undefined, number: number): boolean {
  return line?.isItem === false && Number(NUMBERED.exec(line.text)?.[1]) === number;
}

export function splitBullets(raw: string): Line[] {
  const line = raw.trim();
  if (line === '') return [];
  if (BULLET.test(line)) {
    const pieces = line.replace(/^-\s+(?=[\u25cf\u2022])/, '').split(BULLET);
    return pieces.map((text, index) => ({ text, isItem: index > 0 })).filter((piece) => piece.text !== '');
  }
  const dashes = line.includes('-') ? [...line.matchAll(INLINE_DASH)].map((match) => match.index) : [];
  const first = dashes[0];
  if (first === undefined) return [{ text: line.replace(/^-\s+/, ''), isItem: /^-\s/.test(line) }];
  // One dash in the middle of a sentence is a dash; a list begins its line, follows a full stop or colon, or has several.
  if (first > 0 && dashes.length < 2 && !/[.:]$/.test(line.slice(0, first).replace(/[-\s]+$/, '')))
    return [{ text: line, isItem: false }];
  const head = line.slice(0, first).replace(/[-\s]+$/, '');
  const items = dashes.map((start, index) => ({
    text: line
      .slice(start, dashes[index + 1])
      .trim()
      .replace(/^-\s*/, ''),
    isItem: true,
  }));
  return head === '' ? items : [{ text: head.replace(/^-\s+/, ''), isItem: false }, ...items];
}
