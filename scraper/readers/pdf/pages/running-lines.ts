// Headers and footers of a book → gone. They are told by their place: the first or last line of most pages stands at one height, and
// its text, numbers aside, comes back. What stands in a table is never one.
import type { PageItem, PageLayout } from './page-layout.ts';

/** One page shows no habit. */
const FEWEST_PAGES = 2;
/** Part of the pages that share the height, and of those that share the text with another page. */
const MOST = 0.6;
const REPEATED = 0.5;

export function withoutRunningLines(pages: readonly PageLayout[]): PageLayout[] {
  let rest = [...pages];
  // A header may have several lines; each is the first one when those before it are gone.
  for (let round = 0; round < 4; round += 1) {
    const stripped = strip(strip(rest, highest), lowest);
    if (stripped.every((page, index) => page.items.length === rest[index]?.items.length)) break;
    rest = stripped;
  }
  return rest;
}

/** Of a page in columns neither the first nor the last item in reading order. */
function highest(items: readonly PageItem[]): PageItem | undefined {
  let found = items[0];
  for (const item of items) if (found && item.top < found.top) found = item;
  return found;
}

function lowest(items: readonly PageItem[]): PageItem | undefined {
  let found = items[0];
  for (const item of items) if (found && item.top >= found.top) found = item;
  return found;
}

function strip(pages: PageLayout[], outermost: (items: readonly PageItem[]) => PageItem | undefined): PageLayout[] {
  const heights = new Map<number, string[]>();
  let considered = 0;
  for (const { items } of pages) {
    const item = outermost(items);
    if (!item) continue;
    considered += 1;
    if (item.kind !== 'line') continue;
    const height = Math.round(item.top);
    const texts = heights.get(height) ?? [];
    heights.set(height, texts);
    texts.push(item.line.text.replace(/\d+|\b[ivxlc]+$/g, '#'));
  }
  const habits = [...heights].filter(([, texts]) => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    const repeated = texts.filter((text) => (counts.get(text) ?? 0) > 1).length;
    return texts.length >= FEWEST_PAGES && repeated >= REPEATED * texts.length;
  });
  const places = new Set<number>();
  // Neighbouring heights are one place, rounded differently.
  for (const [height, texts] of habits)
    if (texts.length + countAt(height - 1) + countAt(height + 1) >= MOST * considered)
      [height - 1, height, height + 1].forEach((near) => places.add(near));
  function countAt(height: number): number {
    return heights.get(height)?.length ?? 0;
  }
  return pages.map((page) => {
    const item = outermost(page.items);
    return item?.kind === 'line' && places.has(Math.round(item.top))
      ? { ...page, items: page.items.filter((other) => other !== item) }
      : page;
  });
}
