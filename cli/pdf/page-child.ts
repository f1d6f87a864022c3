// A process that reads pages of one PDF file: a range in, the number of each page and at last the reading out. The file comes with the
// first range.
import type { Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { openPdf, type OpenPdf } from '../../scraper/readers/pdf/open-pdf.ts';
import { readPageRange, type PageRange, type RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';
import { optimizeLater } from '../optimize-later.ts';
import { answerParent } from '../build/fork-module.ts';

export interface PageRequest {
  range: PageRange;
  file?: Pick<Source, 'id' | 'bytes'> | undefined;
}

export type PageAnswer =
  | { kind: 'page'; page: number }
  | { kind: 'end'; reading: RangeReading }
  | { kind: 'failure'; failure: string };

optimizeLater();
let opened: { id: string; pdf: Promise<OpenPdf | undefined> } | undefined;
process.on('message', (request: PageRequest) => void answer(request));
// The one that asked is gone, and so is what it would have done with the answer.
process.on('disconnect', () => process.exit());

async function answer({ range, file }: PageRequest): Promise<void> {
  try {
    // What there is to say about the file, the process that opened it first has said.
    if (file) opened = { id: file.id, pdf: openPdf(file.bytes, { document: file.id }, new Report()) };
    const pdf = await opened?.pdf;
    if (!opened || !pdf) throw new Error('The file could be opened once and not again.');
    const reading = await readPageRange(pdf, range, opened.id, (page) =>
      answerParent({ kind: 'page', page } satisfies PageAnswer),
    );
    answerParent({ kind: 'end', reading } satisfies PageAnswer);
  } catch (error) {
    answerParent({
      kind: 'failure',
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies PageAnswer);
  }
}
