// PDF files read in another process: the same document, and what does not end there does not end the command.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PdfProcess } from '../../../pipeline/workers/pdf-process.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { sourceOf } from '../../support/pipeline.ts';
import { profileFor } from '../../support/profile-for.ts';

const book = sourceOf('book.pdf', readFileSync(join(fixturesFolder, 'readers/pdf/ruled-book/input.pdf')));
let pdfs: PdfProcess;
afterEach(() => pdfs.close());

test('a book is the same document there, page by page', async () => {
  pdfs = new PdfProcess(2);
  const [here, there] = [new Report(), new Report()];
  const pages: string[] = [];
  const read = await pdfs.read(book, profileFor(book), there, (done, total) => pages.push(`${done} of ${total}`));
  expect(read).toEqual(await readDocument(book, profileFor(book), here));
  expect(there.diagnostics).toEqual(here.diagnostics);
  expect(pages).toEqual(Array.from({ length: 6 }, (_, page) => `${page + 1} of 6`));
  // One process for all.
  expect(await pdfs.read(sourceOf('no.pdf', 'text'), profileFor(), there, () => undefined)).toBeUndefined();
  expect(there.diagnostics.map(({ code }) => code)).toEqual([
    ...here.diagnostics.map(({ code }) => code),
    'pdf-no-pdf',
  ]);
});

test.each([
  ['a page that does not end', { page: 0, heap: 2048 }, /at page 1: it was not read within 0 seconds/],
  ['a page that fills the memory', { page: 600_000, heap: 4 }, /at page 1: it takes more than 4 MB of memory/],
])('%s is given up with its place', async (_, patience, message) => {
  pdfs = new PdfProcess(2, patience);
  const report = new Report();
  expect(await pdfs.read(book, profileFor(book), report, () => undefined)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([
    { code: 'pdf-not-finished', severity: 'error', at: { document: 'book.pdf', page: 1 } },
  ]);
  expect(report.diagnostics[0]?.message).toMatch(message);
});
