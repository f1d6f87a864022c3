// A height on a page → the offset that stands for it, and back to page and line.
import type { Places } from '../../finished-table.ts';
import type { PageLayout } from './page-layout.ts';

/** More lines than a page has. */
const LINES = 100_000;

/** Lines of a page count from 1 at its top; a place between two lines is that of the next. */
export function offsetAt({ page, baselines }: PageLayout, top: number): number {
  let low = 0;
  let high = baselines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((baselines[middle] as number) < top - 0.01) low = middle + 1;
    else high = middle;
  }
  return page * LINES + Math.min(low + 1, LINES - 1);
}

export const pdfPlaces: Places = {
  of: (offset) => ({ page: Math.floor(offset / LINES), line: offset % LINES }),
};
