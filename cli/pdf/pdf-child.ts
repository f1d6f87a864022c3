// A process that reads PDF files, one after the other: what hangs in pdfjs or fills the memory ends with this process and not with the command.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { answerParent } from '../build/fork-module.ts';

/** A document without what its reader was given, and with its report as a list: classes do not travel. */
export type TravellingDocument = Omit<DocumentModel, 'source' | 'report'> & { said: Diagnostic[] };

export type PdfAnswer =
  | { kind: 'page'; done: number; total: number }
  | { kind: 'end'; document: TravellingDocument | undefined; said: Diagnostic[] }
  | { kind: 'failure'; failure: string };

process.on('message', (source: Source) => void read(source).then(answerParent));
// The one that asked is gone.
process.on('disconnect', () => process.exit());

async function read(source: Source): Promise<PdfAnswer> {
  try {
    const report = new Report();
    const read = await readDocument(source, report, (done, total) => answerParent({ kind: 'page', done, total } satisfies PdfAnswer));
    const said = report.diagnostics;
    if (!read) return { kind: 'end', document: undefined, said };
    const { source: _, report: own, ...document } = read;
    return { kind: 'end', document: { ...document, said: own.diagnostics }, said };
  } catch (error) {
    return { kind: 'failure', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
