// Starts a process that reads pages of one PDF file beside this one.
import type { Jobs, PageFile } from './jobs.ts';
import { WorkerPool } from './worker-pool.ts';
import type { Source } from '../../scraper/blocks/block.ts';
import { plainProfile, type Profile } from '../../scraper/profiles/profile.ts';
import type { ClosableReader } from '../../scraper/readers/pdf/read-pdf.ts';
import type { PageRange, RangeReading } from '../../scraper/readers/pdf/pages/read-page-range.ts';

export class PageProcess implements ClosableReader {
  private readonly pool: WorkerPool<Jobs>;
  private unsent: PageFile | undefined;

  /** @param heap megabytes */
  constructor({ id, bytes }: Source, profile: Profile, heap: number) {
    this.pool = new WorkerPool<Jobs>([{ name: 'page', jobs: ['pages'], heap }]);
    void this.pool.start('pages');
    this.unsent = { id, bytes, profile: plainProfile(profile) };
  }

  get pid(): number | undefined {
    return this.pool.pidOf('pages');
  }

  /** One range at a time. Rejects with what the process threw, or with `WorkerEnded`. */
  read(range: PageRange, pageRead: (page: number) => void): Promise<RangeReading> {
    const file = this.unsent;
    this.unsent = undefined;
    return this.pool.run('pages', { range, ...(file && { file }) }, pageRead);
  }

  close(): Promise<void> {
    this.pool.close();
    return Promise.resolve();
  }
}

/** More than that only wait for the memory of the machine. */
const MOST_READERS = 4;

/** Readers beside this process, for a machine that may run so many jobs. Each takes as much memory again as a book's pages take here. */
export function pageProcesses(jobs: number, heap = 2048): (source: Source, profile: Profile) => PageProcess[] {
  return (source, profile) =>
    Array.from({ length: Math.min(jobs, MOST_READERS) - 1 }, () => new PageProcess(source, profile, heap));
}
