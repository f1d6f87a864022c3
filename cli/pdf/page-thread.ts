// A thread that reads pages of one PDF file beside this one. Threads, unlike the processes of a build, hand over what they read without
// writing it down, and a book's pages are half of what reading it holds.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Source } from '../../scraper/blocks/block.ts';
import type { ClosableReader } from '../../scraper/readers/pdf/read-pdf.ts';
import type { RangeAnswer } from './page-thread-child.ts';
import type { PageRange, RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';

export class PageThread implements ClosableReader {
  private readonly worker: Worker;

  constructor({ id, bytes }: Source) {
    const inTree = import.meta.url.endsWith('.ts');
    // Sources need the loader of the tree; the compiled package needs nothing.
    const execArgv = inTree ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
    this.worker = new Worker(new URL(`./page-thread-child${inTree ? '.ts' : '.js'}`, import.meta.url), { workerData: { id, bytes }, execArgv });
  }

  /** One range at a time. Rejects with what the thread threw. */
  read(range: PageRange, pageRead: (page: number) => void): Promise<RangeReading> {
    return new Promise((done, fail) => {
      const heard = (answer: RangeAnswer): void => {
        if (typeof answer === 'number') return pageRead(answer);
        this.worker.off('error', fail).off('message', heard);
        done(answer);
      };
      this.worker.once('error', fail).on('message', heard);
      this.worker.postMessage(range);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Threads beside this one for a machine that may run so many jobs. Each takes about as much memory as this one takes for its pages. */
export function pageThreads(jobs: number): (source: Source) => PageThread[] {
  return (source) => Array.from({ length: Math.min(jobs, MOST_READERS) - 1 }, () => new PageThread(source));
}

const MOST_READERS = 4;
