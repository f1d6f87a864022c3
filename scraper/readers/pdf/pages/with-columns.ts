// Pages that may be in two columns → so read where a page near them is for certain, or several pages together show running text on both
// sides of the same gutter. All pages with one gutter have columns of one width, which a page with little text does not show.
import { greatestOf } from '../../../diagnostics/extremes.ts';
import type { ColumnLayout, LaidOutPart, PageLayout } from './page-layout.ts';

/** Pages between. */
const NEAR = 3;
/** Points. */
const SAME = 4;
/** Signs of running text that pages show together on each side, and how many pages. */
const SIGNS = 4;
const PAGES = 2;

export function withColumns(layouts: readonly PageLayout[]): PageLayout[] {
  const chosen = layouts.map((layout, index) => {
    const { inColumns, ...whole } = layout;
    const near = layouts.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    if (!inColumns || !showColumns(inColumns.gutter, near)) return whole;
    const { items, parts, gutter } = inColumns;
    return { ...whole, items, parts, gutter };
  });
  const edges = new Map<number, number>();
  for (const { gutter, parts } of chosen)
    if (gutter !== undefined)
      edges.set(placeOf(gutter), greatestOf([edges.get(placeOf(gutter)) ?? 0, ...parts.map(({ edge = 0 }) => edge)]));
  return chosen.map((layout): PageLayout => {
    if (layout.gutter === undefined) return layout;
    const place = placeOf(layout.gutter);
    const edge = greatestOf([place - 1, place, place + 1].map((near) => edges.get(near) ?? 0));
    const withEdge = (part: LaidOutPart): LaidOutPart => (part.edge === undefined ? part : { ...part, edge });
    return { ...layout, parts: layout.parts.map(withEdge) };
  });
}

function showColumns(gutter: number, near: readonly PageLayout[]): boolean {
  const isSame = (other: number | undefined): boolean => other !== undefined && Math.abs(other - gutter) < SAME;
  if (near.some((page) => isSame(page.gutter))) return true;
  const signs = near
    .flatMap(({ inColumns }): ColumnLayout[] => (inColumns && isSame(inColumns.gutter) ? [inColumns] : []))
    .map((page) => page.signs)
    .filter(({ left, right }) => left + right > 0);
  const total = (side: 'left' | 'right'): number => signs.reduce((sum, one) => sum + one[side], 0);
  return signs.length >= PAGES && total('left') >= SIGNS && total('right') >= SIGNS;
}

function placeOf(gutter: number): number {
  return Math.round(gutter / SAME);
}
