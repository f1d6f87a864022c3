// PDF file → document, read in another process. Sizes are limited by the reader itself; this is for what no size tells beforehand.
import type { ChildProcess } from 'node:child_process';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { PageProgress } from '../../scraper/readers/pdf/read-page-ranges.ts';
import { endProcess, forkModule, sendTo } from '../build/fork-module.ts';
import { OUT_OF_MEMORY, type PdfAnswer, type PdfOrder } from './pdf-message.ts';

export interface PdfPatience {
  /** Milliseconds in which some page must be read; a real one takes some. The first one waits for the libraries and the contents of the file too. */
  page: number;
  /** Megabytes for each process; a book of 1,400 pages takes 300. */
  heap: number;
}

const PATIENCE: PdfPatience = { page: 180_000, heap: 2048 };

export class PdfProcess {
  private child: ChildProcess | undefined;
  private readers: (number | undefined)[] = [];

  /** `jobs`: how many processes may read one file. */
  constructor(
    private readonly jobs: number,
    private readonly patience: PdfPatience = PATIENCE,
  ) {}

  /** Undefined, with a diagnostic in `report`, for a file that cannot be read; a further file is read by a new process then. */
  async read(source: Source, report: Report, progress: PageProgress): Promise<DocumentModel | undefined> {
    const child = (this.child ??= forkModule('../pdf/pdf-child', { heap: this.patience.heap, silent: true }));
    this.readers = [];
    const end = await this.follow(child, source, progress);
    if ('reason' in end) {
      this.close();
      for (const pid of this.readers) killIfThere(pid);
      report.add('pdf-not-finished', end, { at: { document: source.id, page: end.page } });
      return undefined;
    }
    if (end.kind === 'failure') throw new Error(end.failure);
    report.diagnostics.push(...end.said);
    if (!end.document) return undefined;
    const { said, ...document } = end.document;
    const own = new Report();
    own.diagnostics.push(...said);
    return { ...document, source, report: own };
  }

  close(): void {
    if (this.child) endProcess(this.child);
    this.child = undefined;
  }

  private follow(
    child: ChildProcess,
    source: Source,
    progress: PageProgress,
  ): Promise<Extract<PdfAnswer, { kind: 'end' | 'failure' }> | { page: number; reason: string }> {
    return new Promise((resolve, reject) => {
      const read = new Set<number>();
      const { heap, page: wait } = this.patience;
      // The others have read all that is theirs when the one that hangs is given up.
      const firstUnread = (): number => {
        let page = 1;
        while (read.has(page)) page += 1;
        return page;
      };
      const giveUp = (reason: string): void => settle(() => resolve({ page: firstUnread(), reason }));
      const late = (): void => giveUp(`it was not read within ${wait / 1000} seconds`);
      let timer = setTimeout(late, wait);
      const ended = (code: number | null): void =>
        giveUp(
          code === null || code === OUT_OF_MEMORY
            ? `it takes more than ${heap} MB of memory`
            : `its process ended with code ${code}`,
        );
      const heard = (answer: PdfAnswer): void => {
        if (answer.kind === 'readers') return void (this.readers = answer.pids);
        if (answer.kind !== 'page') return settle(() => resolve(answer));
        read.add(answer.page);
        progress(answer.done, answer.total, answer.page);
        clearTimeout(timer);
        timer = setTimeout(late, wait);
      };
      const settle = (how: () => void): void => {
        clearTimeout(timer);
        child.off('message', heard);
        child.off('exit', ended);
        how();
      };
      child.on('message', heard);
      child.on('exit', ended);
      sendTo(child, { source, jobs: this.jobs, heap } satisfies PdfOrder).catch((error: unknown) =>
        settle(() => reject(error)),
      );
    });
  }
}

/** A process that hangs does not notice that the one that asked is gone. */
function killIfThere(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
