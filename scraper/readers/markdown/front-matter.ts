// The lines between dashes at the head of a Markdown file: its title stands there where the text has none.
const FENCE = /^---\s*$/;
const TITLE = /^title\s*:\s*(?:"([^"]{1,300})"|'([^']{1,300})'|([^"'].{0,300}))\s*$/;

/** Longer than any front matter. */
const MOST_LINES = 200;

/** Undefined where the document has none; `next` is the index of the line behind it. */
export function frontMatter(lines: readonly string[]): { title: string | undefined; next: number } | undefined {
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  let title: string | undefined;
  for (let index = 1; index < Math.min(lines.length, MOST_LINES); index += 1) {
    const line = lines[index] as string;
    if (FENCE.test(line)) return { title, next: index + 1 };
    const match = TITLE.exec(line);
    if (match) title ??= (match[1] ?? match[2] ?? match[3])?.trim();
  }
  return undefined;
}
