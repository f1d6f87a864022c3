// Markdown and HTML inside a line or cell → plain text. Only tags that documentation uses are taken for markup:
// "<String,String>" and "<Language. ...>" are text in these documents.
import { decodeHTML } from 'entities';
import type { TextLink } from '../../blocks/block.ts';
import type { CaptionWords } from '../../profiles/caption-words.ts';
import { linkTarget } from '../html/link-target.ts';
import { meetInIdeographs } from '../ideographs.ts';
import { isNoteMark } from '../raised-marks.ts';
import { plainCharacters } from '../plain-characters.ts';

const TAG =
  /<(\/?)(a|b|br|code|div|em|i|li|ol|p|pre|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const BREAKING = new Set(['br', 'div', 'ol', 'p', 'pre', 'table', 'tr', 'ul']);
// To an anchor, an address or another page: anything else in brackets and parentheses is text.
const LINK =
  /\[([^[\]]*)\]\(((?:#|https?:)[^()\s]*|[^()\s]{1,200}(?:\([^()\s]{1,100}\))?\.(?:md|html?)(?:#[^()\s]*)?)\)/g;
const MARK = /\\([_|*`#{}[\]<>~-])|\*\*|`/g;
// Text exports keep the bullet sign and lose the line break before it.
const BULLET = /[•●]\s*/g;

function replaceTag(tag: string, closing: string, name: string, offset: number, whole: string): string {
  const lower = name.toLowerCase();
  // 2<sup>31</sup>: a raised figure behind a figure is an exponent; elsewhere it may be the mark of a footnote.
  if (lower === 'sup') {
    if (closing) return '';
    const behind = whole.slice(offset + tag.length, offset + tag.length + 12);
    const isExponent = /\d/.test(whole[offset - 1] ?? '') && /^\s?\d/.test(behind);
    const raised = /^\s?([^<]{1,5}?)\s?<\/sup/i.exec(behind)?.[1] ?? '';
    return isExponent || (/[\da-z]/.test(raised) && isNoteMark(raised)) ? '^' : '';
  }
  if (lower === 'li') return closing ? '\n' : '\n- ';
  if (lower === 'td' || lower === 'th') return closing ? ' ' : '';
  return BREAKING.has(lower) ? '\n' : '';
}

/** Plain text of a table cell: paragraphs on lines of their own, list items as lines that start with "- ". */
export function cellText(markup: string): string {
  let text = markup.trim();
  if (text.includes('<')) text = text.replace(TAG, replaceTag);
  return tidyCell(plainText(text));
}

/** The text of a cell without markup: bullet signs become list items, blanks and empty lines disappear. */
export function tidyCell(plain: string): string {
  const visible = plainCharacters(plain);
  const text = visible.includes('•') || visible.includes('●') ? visible.replace(BULLET, '\n- ') : visible;
  return text.includes('\n') ? tidyLines(text) : tidySpaces(text);
}

/** Plain text of running text: emphasis, links, code spans, escapes and character references resolved. */
export function plainText(markup: string): string {
  let text = markup;
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (/[*`\\]/.test(text)) text = text.replace(MARK, (_, escaped: string | undefined) => escaped ?? '');
  if (text.includes('&')) text = decodeHTML(text);
  return plainCharacters(text);
}

/** The links of a line of Markdown that says no more than to see what they link to; `text` is the line without markup. */
export function linksSent(
  markup: string,
  text: string,
  document: string,
  captions: CaptionWords,
): { links?: TextLink[] } {
  if (!markup.includes('](')) return {};
  const links = [...markup.matchAll(LINK)].flatMap(([, words = '', href = '']): TextLink[] => {
    const [target, shown] = [linkTarget(href, document), tidySpaces(plainText(words))];
    return target !== undefined && captions.isSentTo(text, shown) ? [{ text: shown, target }] : [];
  });
  return links.length > 0 ? { links } : {};
}

/** Single blanks, none before a full stop or comma: exports leave one where emphasis ended. */
export function tidySpaces(text: string): string {
  // Nearly every cell is tidy already: one look instead of two rewrites.
  if (!/ [\s.,;:)]|[^\S ]/.test(text)) return text.trim();
  return text
    .replace(/\s+/g, (space, at: number) =>
      // The end of a line between two ideographs is no space.
      space.includes('\n') &&
      meetInIdeographs(text.slice(at - 1, at), text.slice(at + space.length, at + space.length + 1))
        ? ''
        : ' ',
    )
    .replace(/ ([.,;:)](?= |$))/g, '$1')
    .trim();
}

function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    // An item whose own sign was dropped by the export starts with two marks.
    const line = tidySpaces(raw).replace(/^- - /, '- ');
    if (line === '-' || line === '') continue;
    lines.push(line);
  }
  return lines.join('\n');
}
