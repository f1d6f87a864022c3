// The changelog that `tablespec release` writes → HTML. It is Markdown of one form: headings, lists, bold, code, links, escapes.
import { html, type Html, joinHtml } from '../html.ts';

/** Without its title. Links to files beside the changelog, which are not here, are their words alone. */
export function changelogHtml(changelog: string): Html {
  const blocks: Html[] = [];
  let items: Html[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const line of changelog.split('\n')) {
    if (line.startsWith('- ')) {
      items.push(html`<li>${markdownLine(line.slice(2))}</li>\n`);
      continue;
    }
    endList();
    if (line.startsWith('### ')) blocks.push(html`<h3>${markdownLine(line.slice(4))}</h3>\n`);
    else if (line.startsWith('## ')) blocks.push(html`<h2>${markdownLine(line.slice(3))}</h2>\n`);
    else if (line.trim() !== '' && !line.startsWith('# ')) blocks.push(html`<p>${markdownLine(line)}</p>\n`);
  }
  endList();
  return joinHtml(blocks);
}

export interface NamedChange {
  /** Of the release. */
  version: string;
  line: Html;
}

/** The changes by the names that their places begin with: of operations and schemas. */
export function changesByName(changelog: string | undefined): Map<string, NamedChange[]> {
  const found = new Map<string, NamedChange[]>();
  let version = '';
  for (const line of (changelog ?? '').split('\n')) {
    if (line.startsWith('## ')) version = line.slice(3).trim();
    const places = /^- \*\*([^*]+)\*\*/.exec(line)?.[1];
    if (places === undefined) continue;
    for (const name of new Set(places.match(/(?<![\w.])[A-Za-z]\w*/g))) {
      const known = found.get(name) ?? [];
      known.push({ version, line: markdownLine(line.slice(2)) });
      found.set(name, known);
    }
  }
  return found;
}

const token =
  /\\(?<escaped>[^A-Za-z0-9\s])|`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<words>(?:[^[\]\\]|\\.)*)\]\(<(?<address>[^<>]*)>\)/g;

function markdownLine(line: string): Html {
  const parts: (Html | string)[] = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    parts.push(line.slice(end, match.index));
    end = match.index + match[0].length;
    const { escaped, code, bold, words, address = '' } = match.groups ?? {};
    if (escaped !== undefined) parts.push(escaped);
    else if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (bold !== undefined) parts.push(html`<strong>${unescaped(bold)}</strong>`);
    else if (words !== undefined)
      parts.push(
        /^https?:/i.test(address)
          ? html`<a href="${address}" rel="noreferrer">${unescaped(words)}</a>`
          : unescaped(words),
      );
  }
  return joinHtml([...parts, line.slice(end)]);
}

function unescaped(text: string): string {
  return text.replace(/\\([^A-Za-z0-9\s])/g, '$1');
}
