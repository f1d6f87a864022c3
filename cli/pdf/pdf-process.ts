// PDF file → document, read in another process. Sizes are limited by the reader itself; this is for what no size tells beforehand.
import type { ChildProcess } from 'node:child_process';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { PageProgress } from '../../scraper/readers/pdf/read-pdf.ts';
import { endProcess, forkModule, sendTo } from '../build/fork-module.ts';
import type { PdfAnswer } from './pdf-child.ts';

export interface PdfPatience {
  /** Milliseconds for one page; a real one takes some. The first one waits for the libraries and the contents of the file too. */
  page: number;
  /** Megabytes; a book of 1,400 pages takes 300. */
  heap: number;
}

const PATIENCE: PdfPatience = { page: 180_000, heap: 2048 };

export class PdfProcess {
  private child: ChildProcess | undefined;

  constructor(private readonly patience: PdfPatience = PATIENCE) {}

  /** Undefined, with a diagnostic in `report`, for a file that cannot be read; a further file is read by a new process then. */
  async read(source: Source, report: Report, progress: PageProgress): Promise<DocumentModel | undefined> {
    const child = (this.child ??= forkModule('../pdf/pdf-child', { heap: this.patience.heap, silent: true }));
    const end = await this.follow(child, source, progress);
    if ('reason' in end) {
      this.close();
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

  private follow(child: ChildProcess, source: Source, progress: PageProgress): Promise<Exclude<PdfAnswer, { kind: 'page' }> | { page: number; reason: string }> {
    return new Promise((resolve, reject) => {
      let page = 1;
      const { heap, page: wait } = this.patience;
      const giveUp = (reason: string): void => settle(() => resolve({ page, reason }));
      const late = (): void => giveUp(`it was not read within ${wait / 1000} seconds`);
      let timer = setTimeout(late, wait);
      const ended = (code: number | null): void => giveUp(code === null || code === 134 ? `it takes more than ${heap} MB of memory` : `its process ended with code ${code}`);
      const heard = (answer: PdfAnswer): void => {
        if (answer.kind !== 'page') return settle(() => resolve(answer));
        page = answer.done + 1;
        progress(answer.done, answer.total);
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
      sendTo(child, source).catch((error: unknown) => settle(() => reject(error)));
    });
  }
}
