// Some pages of an open document → their layouts and what there is to say about them: plain values, for another process may have read them.
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { limits } from '../../../diagnostics/limits.ts';
import { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { compareText } from '../content/compare-text.ts';
import { reasonOf, type OpenPdf } from '../content/open-pdf.ts';
import { layOutPage, type PageLayout } from './page-layout.ts';
import { PageExplodes, PdfPages } from '../content/pdf-pages.ts';

/** Numbers of pages, counted from 1, both included. */
export interface PageRange {
  first: number;
  last: number;
}

export interface RangeReading {
  layouts: PageLayout[];
  /** Pages with a picture and no text. */
  pictures: number[];
  /** How many pages show pictures beside their text. */
  illustrated: number;
  diagnostics: readonly Diagnostic[];
  /** A page would have filled the memory: the document was closed there, and nothing of it is to be trusted. */
  exploded: boolean;
}

/** `pageRead` is told each number. */
export async function readPageRange(
  pdf: OpenPdf,
  { first, last }: PageRange,
  document: string,
  profile: Profile,
  pageRead: (page: number) => void,
): Promise<RangeReading> {
  const pages = new PdfPages(pdf.document);
  const report = new Report();
  const reading = {
    layouts: [] as PageLayout[],
    pictures: [] as number[],
    illustrated: 0,
    diagnostics: report.diagnostics,
  };
  for (let page = first; page <= last; page += 1) {
    // pdfjs goes on from promise to promise: without this, nobody would hear from the other readers before the last page.
    await setImmediate();
    try {
      const { content, hasPicture } = await pages.read(page);
      if (content.drawn > limits.pdfShapes.most)
        report.add('over-limit', { limit: 'pdfShapes', found: content.drawn }, { at: { document, page } });
      if (content.runs.length > limits.pdfRuns.most) {
        report.add('over-limit', { limit: 'pdfRuns', found: content.runs.length }, { at: { document, page } });
      } else {
        if (hasPicture && content.runs.length === 0) reading.pictures.push(page);
        else if (hasPicture) reading.illustrated += 1;
        reading.layouts.push(layOutPage(content, profile));
        await compareText(pdf.parser, content, pages.count, { document }, report);
      }
    } catch (error) {
      if (error instanceof PageExplodes) {
        report.add('over-limit', error, { at: { document, page } });
        return { ...reading, exploded: true };
      }
      report.add('pdf-page-unreadable', { page, reason: reasonOf(error) }, { at: { document, page } });
    }
    pageRead(page);
  }
  return { ...reading, exploded: false };
}
