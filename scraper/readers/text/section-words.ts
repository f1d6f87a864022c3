// The words that open a part of an operation's page. Text exports lose heading marks, so a line that is nothing but
// one of these words is a heading, whether or not it still has its "#" or "**".

const SECTION_WORDS = new Set([
  'function',
  'debugging',
  'authorization information',
  'uri',
  'request',
  'request parameters',
  'request message',
  'response',
  'response parameters',
  'response message',
  'example requests',
  'example request',
  'example responses',
  'example response',
  'status codes',
  'error codes',
  'returned values',
  'returned value',
  'feedback',
]);

const NUMBERED = /^(?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,4} \S/;
const CHAPTER = /^(?:\d{1,2}|[A-Z]) [A-Z][A-Za-z ]{2,60}$/;
const STATUS = /^status code:?\s+([1-5]\d\d|default)\s*$/i;
const CAPTION = /^Table (\d{1,3}-\d{1,5}|[A-Z]-\d{1,4}|\d{1,4})(?=\s|$)\s*(.*)$/;

export function isSectionWord(text: string): boolean {
  return text.length < 30 && SECTION_WORDS.has(text.toLowerCase());
}

/** "4.3.1 Creating a Desktop", "A.2 Workspace Error Codes"; not a line of the contents list. */
export function isNumberedTitle(text: string): boolean {
  return text.length < 200 && NUMBERED.test(text) && !text.includes('....');
}

/** "4 Workspace APIs", "A Appendix". */
export function isChapterTitle(text: string): boolean {
  return text.length < 70 && CHAPTER.test(text);
}

/** The status of a "Status code: 403" line, undefined for any other line. */
export function statusOf(text: string): string | undefined {
  return text.length < 40 ? STATUS.exec(text)?.[1]?.toLowerCase() : undefined;
}

export interface Caption {
  number: string;
  title: string;
}

/** "Table 4-89 AccessConfigInfo" → its number and title. */
export function captionOf(text: string): Caption | undefined {
  if (!text.startsWith('Table ') || text.length > 160) return undefined;
  const match = CAPTION.exec(text);
  return match ? { number: match[1] as string, title: (match[2] as string).trim() } : undefined;
}

/** The title in an entry of the contents list: "4.3.1 Creating a Desktop......", a tab, the page. */
export function contentsEntryOf(text: string): string | undefined {
  const tab = text.lastIndexOf('\t');
  if (tab < 0 || text.length > 400 || !/^\d{1,5}$/.test(text.slice(tab + 1))) return undefined;
  const title = text.slice(0, tab).replace(/\.{4,}$/, '');
  return title.length < tab ? title.trim() : undefined;
}
