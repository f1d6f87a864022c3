// Starts a process that reads pages of one PDF file beside this one.
import type { Source } from '../../scraper/blocks/block.ts';
import type { ClosableReader } from '../../scraper/readers/pdf/read-pdf.ts';
import type { PageRange, RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';
import { endProcess, forkModule, sendTo } from '../build/fork-module.ts';
import type { PageAnswer, PageRequest } from './page-child.ts';

/** A process that ended with a page unread. */
export class PageProcessEnded extends Error {
  constructor(readonly code: number | null) {
    super(`The page process ended early with code ${code}.`);
  }
}

export class PageProcess implements ClosableReader {
  private readonly child;
  private unsent: PageRequest['file'];

  /** @param heap megabytes */
  constructor({ id, bytes }: Source, heap: number) {
    this.child = forkModule('../pdf/page-child', { heap, silent: true });
    this.unsent = { id, bytes };
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** One range at a time. Rejects with what the process threw, or with `PageProcessEnded`. */
  read(range: PageRange, pageRead: (page: number) => void): Promise<RangeReading> {
    const { child, unsent } = this;
    this.unsent = undefined;
    return new Promise((done, fail) => {
      const heard = (answer: PageAnswer): void => {
        if (answer.kind === 'page') return pageRead(answer.page);
        settle();
        if (answer.kind === 'end') done(answer.reading);
        else fail(new Error(answer.failure));
      };
      const ended = (code: number | null): void => fail(new PageProcessEnded(code));
      const settle = (): void => void child.off('message', heard).off('exit', ended);
      child.on('message', heard).once('exit', ended);
      sendTo(child, { range, ...(unsent && { file: unsent }) } satisfies PageRequest).catch(fail);
    });
  }

  close(): Promise<void> {
    endProcess(this.child);
    return Promise.resolve();
  }
}

/** More than that only wait for the memory of the machine. */
const MOST_READERS = 4;

/** Readers beside this process, for a machine that may run so many jobs. Each takes as much memory again as a book's pages take here. */
export function pageProcesses(jobs: number, heap = 2048): (source: Source) => PageProcess[] {
  return (source) => Array.from({ length: Math.min(jobs, MOST_READERS) - 1 }, () => new PageProcess(source, heap));
}
