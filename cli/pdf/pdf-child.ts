// A process that reads PDF files, one after the other: what hangs in pdfjs or fills the memory ends with this process and not with the command.
import { Report } from '../../scraper/diagnostics/report.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { answerParent } from '../build/fork-module.ts';
import { pageProcesses, PageProcessEnded } from './page-process.ts';
import { OUT_OF_MEMORY, type PdfAnswer, type PdfOrder } from './pdf-message.ts';

process.on('message', (order: PdfOrder) => void read(order).then(answerParent));
// The one that asked is gone.
process.on('disconnect', () => process.exit());

async function read({ source, jobs, heap }: PdfOrder): Promise<PdfAnswer> {
  try {
    const report = new Report();
    const read = await readDocument(source, report, {
      progress: (done, total, page) => answerParent({ kind: 'page', done, total, page } satisfies PdfAnswer),
      startReaders: (file) => {
        const readers = pageProcesses(jobs, heap)(file);
        answerParent({ kind: 'readers', pids: readers.map(({ pid }) => pid) } satisfies PdfAnswer);
        return readers;
      },
    });
    const said = report.diagnostics;
    if (!read) return { kind: 'end', document: undefined, said };
    const { source: _, report: own, ...document } = read;
    return { kind: 'end', document: { ...document, said: own.diagnostics }, said };
  } catch (error) {
    // What ends one of the processes would have ended a single one.
    if (error instanceof PageProcessEnded) process.exit(error.code ?? OUT_OF_MEMORY);
    return { kind: 'failure', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
