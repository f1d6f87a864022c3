// Reads generated pages back, by CommonMark's and GFM's rules and without the generator's code: what would a code host see?

export interface ReadPage {
  headings: { level: number; text: string; anchor: string }[];
  tables: { columns: string[]; rows: string[][] }[];
  fences: { language: string; text: string }[];
  links: string[];
  /** Raw HTML that reaches the browser. */
  tags: string[];
}

export interface ReadText {
  text: string;
  links: string[];
  tags: string[];
}

export function readPage(markdown: string): ReadPage {
  const page: ReadPage = { headings: [], tables: [], fences: [], links: [], tags: [] };
  const lines = markdown.split('\n');
  const counts = new Map<string, number>();
  const inline = (source: string): string => {
    const read = readInline(source);
    page.links.push(...read.links);
    page.tags.push(...read.tags);
    return read.text;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence) {
      const end = lines.findIndex(
        (other, at) => at > index && /^`+$/.test(other) && other.length >= (fence[1] ?? '').length,
      );
      if (end < 0) throw new Error('a fence that does not end');
      page.fences.push({ language: fence[2] ?? '', text: lines.slice(index + 1, end).join('\n') });
      index = end;
    } else if (/^#{1,6} /.test(line)) {
      const [, marks = '', source = ''] = /^(#+) (.*?)(?: #+)?$/.exec(line) ?? [];
      const text = inline(source);
      page.headings.push({ level: marks.length, text, anchor: anchorOf(text, counts) });
    } else if (/^\|/.test(line) && /^\|(?: -+ \|)+$/.test(lines[index + 1] ?? '')) {
      const columns = splitRow(line).map(inline);
      const rows: string[][] = [];
      for (index += 2; /^\|/.test(lines[index] ?? ''); index += 1) rows.push(splitRow(lines[index] ?? '').map(inline));
      page.tables.push({ columns, rows });
    } else if (line.startsWith('> ')) {
      inline(line.slice(2));
    } else if (/^(?:=+|-{3,}|\*{3,}|_{3,}|>.*|\s{4,}.*|\t.*|\[(?:\\.|[^\\\]])+\]:.*)$/.test(line)) {
      throw new Error(`a block that the generator never writes: ${line}`);
    } else {
      inline(line.replace(/^(?:- |\d{1,3}\. )/, ''));
    }
  }
  return page;
}

/** GFM parts the cells before it looks for code spans. */
export function splitRow(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/);
  return cells.slice(1, -1).map((cell) => cell.trim());
}

export function readInline(source: string): ReadText {
  const read: ReadText = { text: '', links: [], tags: [] };
  let rest = source;
  const openLabels: number[] = [];
  while (rest !== '') {
    const [token, handle] = nextToken(rest, read, openLabels);
    handle();
    rest = rest.slice(token.length);
  }
  return read;
}

function nextToken(rest: string, read: ReadText, openLabels: number[]): [token: string, handle: () => void] {
  const literal = (token: string, text = token): [string, () => void] => [token, () => void (read.text += text)];
  const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest)?.[0];
  if (escaped) return literal(escaped, escaped.slice(1));
  const ticks = /^`+/.exec(rest)?.[0];
  if (ticks) {
    const end = [...rest.matchAll(/`+/g)].find((match) => match.index > 0 && match[0].length === ticks.length);
    if (!end) return literal(ticks);
    const inner = rest.slice(ticks.length, end.index);
    return literal(rest.slice(0, end.index + ticks.length), /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner);
  }
  const entity = /^&(?:#(\d+)|#[xX]([\da-fA-F]+)|(amp|lt|gt|quot));/.exec(rest);
  if (entity) {
    const [token, decimal, hexadecimal, name = ''] = entity;
    const named = ({ amp: '&', lt: '<', gt: '>', quot: '"' } as Record<string, string>)[name];
    return literal(token, named ?? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal ?? '0', 16)));
  }
  const tag = /^<(?:!--.*?-->|\/?[A-Za-z][^<>]*>|[?!][^>]*>|[a-z]+:[^\s<>]*>)/.exec(rest)?.[0];
  if (tag) return [tag, () => void read.tags.push(tag)];
  if (rest.startsWith('[')) {
    openLabels.push(read.text.length);
    return literal('[');
  }
  const start = rest.startsWith(']') ? openLabels.pop() : undefined;
  const link = /^\]\(([^()\s]*)\)/.exec(rest);
  if (link && start !== undefined) {
    return [
      link[0],
      () => void ((read.text = read.text.slice(0, start) + read.text.slice(start + 1)), read.links.push(link[1] ?? '')),
    ];
  }
  if (rest.startsWith('**')) return ['**', () => undefined];
  if (/^[*~]/.test(rest) || (rest.startsWith('_') && !/[\p{L}\p{N}]$/u.test(read.text)))
    throw new Error(`an emphasis mark in ${rest}`);
  return literal(String.fromCodePoint(rest.codePointAt(0) ?? 0));
}

/** As a code host does: lower case, only letters, digits, `_`, `-`; a counter for the second of a name. */
function anchorOf(text: string, counts: Map<string, number>): string {
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  return count === 0 ? base : `${base}-${count}`;
}
