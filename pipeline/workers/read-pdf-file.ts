// A PDF file → document, in a worker: what hangs in pdfjs or fills the memory ends with this process and not with the command.
import { profileOf } from '../../scraper/profiles/compile-profile.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { drawPdfPage } from '../../scraper/readers/pdf/read-pdf.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { pageProcesses } from './page-process.ts';
import type { JobHandler, Jobs } from './jobs.ts';
import { OUT_OF_MEMORY } from './pdf-job.ts';
import { WorkerEnded } from './worker-pool.ts';

export const readPdfFile: JobHandler<Jobs['pdf']> = async ({ source, profile, jobs, heap, draw }, tell) => {
  try {
    const report = new Report();
    const progress = (done: number, total: number, page: number): void => tell({ kind: 'page', done, total, page });
    if (draw !== undefined) {
      const picture = await drawPdfPage(source, profileOf(profile), report, draw, progress);
      return { document: undefined, said: report.diagnostics, ...(picture === undefined ? {} : { picture }) };
    }
    const read = await readDocument(source, profileOf(profile), report, {
      progress,
      startReaders: (file, own) => {
        const readers = pageProcesses(jobs, heap)(file, own);
        tell({ kind: 'readers', pids: readers.map(({ pid }) => pid) });
        return readers;
      },
    });
    const said = report.diagnostics;
    if (!read) return { document: undefined, said };
    const { source: _, profile: _profile, report: own, ...document } = read;
    return { document: { ...document, said: own.diagnostics }, said };
  } catch (error) {
    // What ends one of the processes would have ended a single one.
    if (error instanceof WorkerEnded) process.exit(error.code ?? OUT_OF_MEMORY);
    throw error;
  }
};
