// Starts a process that reads pages of one PDF file beside this one.
import type { Source } from '../../scraper/blocks/block.ts';
import type { ClosableReader } from '../../scraper/readers/pdf/read-pdf.ts';
import type { PageRange, RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';
import { endProcess, forkModule, nextAnswer, sendTo } from './fork-module.ts';
import type { PageAnswer, PageRequest } from './page-child.ts';

export class PageProcess implements ClosableReader {
  private readonly child = forkModule('page-child');
  private unsent: PageRequest['file'];

  constructor({ id, bytes }: Source) {
    this.unsent = { id, bytes };
  }

  /** One range at a time. Rejects with what the process threw. */
  async read(range: PageRange): Promise<RangeReading> {
    const file = this.unsent;
    this.unsent = undefined;
    const request: PageRequest = { range, ...(file && { file }) };
    const [answer] = await Promise.all([nextAnswer<PageAnswer>(this.child, 'page'), sendTo(this.child, request)]);
    if ('reading' in answer) return answer.reading;
    throw new Error(answer.failure);
  }

  close(): Promise<void> {
    endProcess(this.child);
    return Promise.resolve();
  }
}

/** More than that only wait for the memory of the machine. */
const MOST_READERS = 4;

/** Readers beside this process, for a machine that may run so many jobs. Each takes as much memory again as a book's pages take here. */
export function pageProcesses(jobs: number): (source: Source) => PageProcess[] {
  return (source) => Array.from({ length: Math.min(jobs, MOST_READERS) - 1 }, () => new PageProcess(source));
}
