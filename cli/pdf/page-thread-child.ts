// The thread that reads pages of one PDF file: a range in, the number of each page and at last the reading out.
import { parentPort, workerData } from 'node:worker_threads';
import type { Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { openPdf } from '../../scraper/readers/pdf/open-pdf.ts';
import { readPageRange, type PageRange, type RangeReading } from '../../scraper/readers/pdf/read-page-range.ts';

/** The number of a page that is read, or all of the range. */
export type RangeAnswer = number | RangeReading;

const { id, bytes } = workerData as Pick<Source, 'id' | 'bytes'>;
// What there is to say about the file, the thread that opened it first has said.
const pdf = await openPdf(bytes, { document: id }, new Report());
if (!pdf) throw new Error(`${id} could be opened once and not again`);
const answer = (message: RangeAnswer): void => parentPort?.postMessage(message);
parentPort?.on('message', (range: PageRange) => void readPageRange(pdf, range, id, answer).then(answer));
