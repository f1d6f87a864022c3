// Whether a file ends in the middle of something: what was cut on its way looks like a page that changed.

/** What never ends with the file in HTML that is whole, even where end tags of cells and rows are left out. */
const INSIDE: readonly { start: RegExp; end: RegExp; name: string }[] = [
  { start: /<table\b/gi, end: /<\/table\b/gi, name: 'a table' },
  { start: /<pre\b/gi, end: /<\/pre\b/gi, name: 'an example' },
];

/** So many characters hold the end tags of a page. */
const TAIL = 400;

/** "a table", "an example"; undefined for a file that is whole, or whose format does not say. */
export function endsInside(text: string, mediaType: string): string | undefined {
  if (mediaType === 'text/html') return htmlEndsInside(text);
  return mediaType === 'text/markdown' ? markdownEndsInside(text) : undefined;
}

function htmlEndsInside(text: string): string | undefined {
  if (openIn(text) === undefined) return undefined;
  if (/<\/(?:body|html|main|article)\s*>\s*(?:<\/\w+\s*>\s*)*$/i.test(text.slice(-TAIL))) return undefined;
  // Comments and scripts may hold any tag.
  return openIn(text.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\b|$)/gi, ''));
}

/** What is opened more often than closed. */
function openIn(text: string): string | undefined {
  return INSIDE.find(({ start, end }) => count(text, start) > count(text, end))?.name;
}

/** The last row lacks the bar at its end, which the rows above it have. */
function markdownEndsInside(text: string): string | undefined {
  const lines = text.trimEnd().split('\n').slice(-2);
  const [before = '', last = ''] = lines.map((line) => line.trim());
  const isRow = last.startsWith('|') && before.startsWith('|');
  return isRow && before.endsWith('|') && !last.endsWith('|') ? 'a table' : undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
