// Whether a Markdown document is one page whose headings are marked with "#", and its marked lines. Books, editions and
// text exports have many titles, or lost their marks: there only the words tell a heading.
import type { SectionWords } from '../../profiles/section-words.ts';
import { isFence } from './code-block.ts';
import { withoutAnchors } from './html-fragment.ts';
import { plainText } from './inline-markup.ts';

const HEADING = /^(#{1,6})\s+(\S.*)$/;

export interface MarkedHeading {
  isTitle: boolean;
  text: string;
}

export function markedHeading(line: string): MarkedHeading | undefined {
  const match = HEADING.exec(line);
  if (!match) return undefined;
  return {
    isTitle: match[1] === '#',
    text: plainText(match[2] as string)
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** One page: its first line is its only title, and its parts stand right below. In an edition they stand below the titles of operations. */
export function isMarkdownPage(lines: readonly string[], sections: SectionWords): boolean {
  const first = lines.find((line) => withoutAnchors(line).text.trim() !== '');
  if (first === undefined || !/^# \S/.test(first)) return false;
  let titles = 0;
  let isCode = false;
  let tables = 0;
  for (const line of lines) {
    if (isFence(line)) isCode = !isCode;
    // A comment of a script in a cell looks like a title.
    for (const tag of line.includes('table') ? line.matchAll(/<(\/?)table(?=[\s>/])/gi) : [])
      tables = Math.max(0, tables + (tag[1] === '' ? 1 : -1));
    if (isCode || tables > 0 || !line.startsWith('#')) continue;
    const heading = markedHeading(withoutAnchors(line).text);
    if (heading?.isTitle) titles += 1;
    else if (heading && line.startsWith('###') && sections.partOf(heading.text) !== undefined) return false;
  }
  return titles === 1;
}
