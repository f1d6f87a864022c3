// All pages of a document, in ranges that several readers take in turn → one reading in the order of the pages, the same however many
// readers there were and whichever of them was faster.
import type { PageRange, RangeReading } from './read-page-range.ts';

/** Reads one range at a time. */
export interface RangeReader {
  read(range: PageRange, pageRead: (page: number) => void): Promise<RangeReading>;
}

/** So many that asking costs nothing, so few that at the end no reader waits long for the others. */
const PAGES = 16;

/** Told how many pages are read, and which was the last. */
export type PageProgress = (done: number, total: number, page: number) => void;

/** Rejects with what a reader threw. */
export async function readPageRanges(
  total: number,
  readers: readonly RangeReader[],
  progress: PageProgress,
): Promise<RangeReading> {
  const readings: RangeReading[] = [];
  let [next, end, done] = [0, Math.ceil(total / PAGES), 0];
  const pageRead = (page: number): void => {
    done += 1;
    progress(done, total, page);
  };
  const work = async (reader: RangeReader): Promise<void> => {
    while (next < end) {
      const index = next;
      next += 1;
      const range = { first: index * PAGES + 1, last: Math.min(total, next * PAGES) };
      const reading = await reader.read(range, pageRead);
      readings[index] = reading;
      // What stands before it is still read: the report is the same for any number of readers.
      if (reading.exploded) end = Math.min(end, index + 1);
    }
  };
  await Promise.all(readers.map(work));
  const read = readings.slice(0, end);
  return {
    layouts: read.flatMap(({ layouts }) => layouts),
    pictures: read.flatMap(({ pictures }) => pictures),
    illustrated: read.reduce((sum, { illustrated }) => sum + illustrated, 0),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    exploded: read.some(({ exploded }) => exploded),
  };
}
