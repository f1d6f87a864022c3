// A process that reads pages of one PDF file: a range in, its reading out. The file comes with the first range.
import type { Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { openPdf, type OpenPdf } from '../../scraper/readers/pdf/open-pdf.ts';
import { readPageRange, type PageRange, type RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';
import { optimizeLater } from '../optimize-later.ts';
import { answerParent } from './fork-module.ts';

export interface PageRequest {
  range: PageRange;
  file?: Pick<Source, 'id' | 'bytes'> | undefined;
}

export type PageAnswer = { reading: RangeReading } | { failure: string };

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
    answerParent({ reading: await readPageRange(pdf, range, opened.id) } satisfies PageAnswer);
  } catch (error) {
    answerParent({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies PageAnswer);
  }
}
