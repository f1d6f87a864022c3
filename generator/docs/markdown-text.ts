// The one place where document strings become Markdown. Every other file of this folder gets its text through these
// functions; what they return can be put into a paragraph, a heading, a table cell or a fence and stays plain text there.

/** ASCII words with one blank between: nearly all texts, and nothing to collapse. */
const printablePattern = /^[!-~]+(?: [!-~]+)*$/;
const plainWordsPattern = /^[A-Za-z0-9 .,:;()'"/-]*$/;
const entityPattern = /&(?=#|[A-Za-z][A-Za-z0-9]*;)/g;
const markPattern = /[\\`*[\]|~$]/g;
/** What is not plain text in the `<code>` element, which Markdown reads on within. */
const codeMarkPattern = /[\\`*<>&|~$]|(?<=\])\(|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** An underscore between letters or digits (desktop_id) is no emphasis mark and stays readable. */
const looseUnderscorePattern = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const lineStartPattern = /^(?:[-+=#>:]|\d+(?=[.)]))/;
const listItemPattern = /^(?:(?<bullet>[-*•●▪–])|(?<number>\d{1,3})[.)])\s+(?<text>.+)$/u;
/** Controls, lone surrogates, marks that turn the reading direction, and what only a language model would see. */
const invisiblePattern =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** One line: white space collapsed, invisible characters gone. */
export function plainLine(text: string): string {
  if (printablePattern.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(invisiblePattern, '').trim();
}

/** Text for the middle of a line: a table cell, a list item behind its mark, the text of a link. */
export function inlineText(text: string): string {
  const line = plainLine(text);
  if (plainWordsPattern.test(line)) return line;
  return line
    .replace(entityPattern, '&amp;')
    .replace(/</g, '&lt;')
    .replace(markPattern, '\\$&')
    .replace(looseUnderscorePattern, '\\_');
}

/** Text that may open a line, where a dash, a hash or a number with a point would begin a block. */
export function lineText(text: string): string {
  return inlineText(text).replace(lineStartPattern, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A heading's line. A closing run of hashes would be dropped by the reader. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${lineText(text).replace(/(?<=[ #])#$/, '\\#')}`;
}

/** Paragraphs and lists as the document has them: an empty line parts paragraphs, a leading dash or number makes an item. */
export function paragraphs(text: string): string {
  const lines: string[] = [];
  let previous: 'empty' | 'text' | 'item' = 'empty';
  for (const raw of splitLines(text)) {
    const item = listItemPattern.exec(raw)?.groups;
    const kind = raw === '' ? 'empty' : item ? 'item' : 'text';
    if (kind !== 'empty' && kind !== previous && lines.length > 0) lines.push('');
    if (item)
      lines.push(`${item['number'] === undefined ? '-' : `${item['number']}.`} ${lineText(item['text'] ?? '')}`);
    else if (kind === 'text') lines.push(lineText(raw));
    previous = kind;
  }
  return lines.join('\n');
}

/** The same text for a table cell: its lines, parted by breaks. */
export function cellText(text: string): string {
  return splitLines(text)
    .filter((line) => line !== '')
    .map((line) => {
      const item = listItemPattern.exec(line)?.groups;
      return item?.['bullet'] === undefined ? inlineText(line) : `• ${inlineText(item['text'] ?? '')}`;
    })
    .join('<br>');
}

/** A literal as a code span. Values that would not show (empty, outer blanks, controls) are written as JSON strings. */
export function code(text: string): string {
  const shown = showable(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** The same for a table cell. A pipe would end the cell even within a code span, and `\|` would misread as part of a pattern. */
export function cellCode(text: string): string {
  const shown = showable(text);
  if (!shown.includes('|')) return code(text);
  return `<code>${shown.replace(codeMarkPattern, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
}

/** A fenced block whose fence is longer than any run of backticks within. */
export function fence(language: string, text: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}${language}\n${text}\n${marks}`;
}

/** JSON for the reader's eye; invisible characters are written as escapes, so the text stays the same JSON value. */
export function prettyJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2) ?? 'null';
  return text.replace(invisiblePattern, (mark) => (mark === '\n' ? mark : unicodeEscape(mark)));
}

function showable(text: string): string {
  if (printablePattern.test(text)) return text;
  const hidden = text === '' || /^\s|\s$|[^\S ]/.test(text) || text.search(invisiblePattern) >= 0;
  return hidden ? JSON.stringify(text).replace(invisiblePattern, unicodeEscape) : text;
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(plainLine);
}

function unicodeEscape(mark: string): string {
  let escaped = '';
  for (let index = 0; index < mark.length; index += 1)
    escaped += `\\u${mark.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}

function longestRun(text: string): number {
  let longest = 0;
  if (!text.includes('`')) return longest;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
