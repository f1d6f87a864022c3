// Texts of documents and glossaries → paragraphs and lists, as their lines say it.
import { html, type Html, joinHtml } from '../html.ts';

const itemPattern = /^(?:[-*•●▪–]|\d{1,3}[.)])\s+(?<text>.+)$/u;
const codePattern = /`([^`]+)`/g;

/** An empty text gives nothing. */
export function textHtml(text: string | undefined): Html {
  const blocks: Html[] = [];
  let items: Html[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const raw of (text ?? '').split(/[\r\n\u2028\u2029]+/)) {
    const line = raw.trim();
    const item = itemPattern.exec(line)?.groups?.['text'];
    if (item !== undefined) items.push(html`<li>${lineHtml(item)}</li>`);
    else if (line !== '') {
      endList();
      blocks.push(html`<p>${lineHtml(line)}</p>`);
    }
  }
  endList();
  return joinHtml(blocks);
}

/** What stands between backticks is code. */
export function lineHtml(line: string): Html {
  const parts: (Html | string)[] = [];
  let end = 0;
  for (const match of line.matchAll(codePattern)) {
    parts.push(line.slice(end, match.index), html`<code>${match[1]}</code>`);
    end = match.index + match[0].length;
  }
  return joinHtml([...parts, line.slice(end)]);
}

/** The first sentence, for lists and for search engines: at most so many characters. */
export function shortText(text: string | undefined, most: number): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, end > most / 2 ? end : most - 1)}…`;
}
