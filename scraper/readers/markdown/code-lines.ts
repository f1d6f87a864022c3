// Preformatted text of Markdown: between fences of any length, or indented by four blanks behind an empty line.
import { markedHeading } from './marked-heading.ts';

// Longer fences count as twelve marks: each length may be looked for until the end of the page.
const FENCE = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?)(`{3,12}|~{3,12})`*[^`]*$/;

export interface MarkedCode {
  text: string;
  /** Line (from 1) of its first content. */
  first: number;
  /** Index (from 0) of the line behind it. */
  next: number;
  closed: boolean;
}

/** A fence that nothing closes, or that another one opens behind a heading, ends at the first heading. */
export function fencedCode(lines: readonly string[], index: number): MarkedCode | undefined {
  const match = FENCE.exec(lines[index] as string);
  if (!match) return undefined;
  const [, indentation = '', fence = ''] = match;
  const content: string[] = [];
  const strip = indentation.length;
  let heading: number | undefined;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (isClosing(line, fence)) return { text: content.join('\n'), first: index + 2, next: next + 1, closed: true };
    if (heading !== undefined && FENCE.exec(line)?.[2]?.startsWith(fence)) break;
    // Without an empty line above it, it is a comment of a script.
    if ((lines[next - 1] as string).trim() === '' && markedHeading(line)) heading ??= next;
    // The fence of a list item is indented, and its content with it.
    content.push(line.slice(0, strip).trim() === '' ? line.slice(strip) : line);
  }
  const end = heading ?? lines.length;
  return { text: content.slice(0, end - index - 1).join('\n'), first: index + 2, next: end, closed: false };
}

function isClosing(line: string, fence: string): boolean {
  const end = line.trim();
  return end.startsWith(fence) && end.replaceAll(fence[0] as string, '') === '';
}

export function indentedCode(lines: readonly string[], index: number): MarkedCode | undefined {
  const isIndented = (line: string): boolean => /^(?: {4}|\t)/.test(line);
  if (!isIndented(lines[index] as string) || (index > 0 && (lines[index - 1] as string).trim() !== ''))
    return undefined;
  const content: string[] = [];
  let next = index;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as string;
    if (line.trim() !== '' && !isIndented(line)) break;
    content.push(line.replace(/^(?: {4}|\t)/, ''));
  }
  return { text: content.join('\n').trimEnd(), first: index + 1, next, closed: true };
}
