// PDF in, blocks out, from the places of glyphs and rules: printed books in which tables, rows, words and examples break over pages.
import type { DocumentModel, Source } from '../../blocks/block.ts';
import { limits } from '../../diagnostics/limits.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import { PageBuilder } from '../page-builder.ts';
import { isNumberedTitle } from '../text/section-words.ts';
import { compareText } from './compare-text.ts';
import { knownWords } from './known-words.ts';
import { openPdf, reasonOf, type OpenPdf } from './open-pdf.ts';
import { layOutPage, type PageLayout } from './page-layout.ts';
import { PdfFlow } from './pdf-flow.ts';
import { PageExplodes, PdfPages } from './pdf-pages.ts';
import { pdfPlaces } from './pdf-places.ts';
import { withoutRunningLines } from './running-lines.ts';
import { typeSizes } from './type-sizes.ts';

/** Told after each page. */
export type PageProgress = (done: number, total: number) => void;

/** Undefined, with a diagnostic in `report`, for a file without pages that can be read. */
export async function readPdf(source: Source, report: Report, progress: PageProgress = () => undefined): Promise<DocumentModel | undefined> {
  const at = { document: source.id };
  const pdf = await openPdf(source.bytes, at, report);
  if (!pdf) return undefined;
  try {
    const layouts = await layOutPages(pdf, at, report, progress);
    return layouts && readLayouts(source, layouts);
  } finally {
    await pdf.close();
  }
}

async function layOutPages(pdf: OpenPdf, at: Position, report: Report, progress: PageProgress): Promise<PageLayout[] | undefined> {
  const pages = new PdfPages(pdf.document);
  if (pages.count > limits.pdfPages.most) {
    report.add('over-limit', { limit: 'pdfPages', found: pages.count }, { at });
    return undefined;
  }
  const layouts: PageLayout[] = [];
  const pictures: number[] = [];
  for (let page = 1; page <= pages.count; page += 1) {
    try {
      const { content, hasPicture } = await pages.read(page);
      if (content.drawn > limits.pdfShapes.most) report.add('over-limit', { limit: 'pdfShapes', found: content.drawn }, { at: { ...at, page } });
      if (content.runs.length > limits.pdfRuns.most) {
        report.add('over-limit', { limit: 'pdfRuns', found: content.runs.length }, { at: { ...at, page } });
        continue;
      }
      if (content.runs.length === 0 && hasPicture) pictures.push(page);
      layouts.push(layOutPage(content));
      await compareText(pdf.parser, content, pages.count, at, report);
    } catch (error) {
      if (error instanceof PageExplodes) {
        report.add('over-limit', error, { at: { ...at, page } });
        return undefined;
      }
      report.add('pdf-page-unreadable', { page, reason: reasonOf(error) }, { at: { ...at, page } });
    }
    progress(page, pages.count);
  }
  if (layouts.every(({ items }) => items.length === 0)) {
    report.add(pictures.length > 0 ? 'pdf-scanned' : 'pdf-without-text', { pages: pages.count }, { at });
    return undefined;
  }
  for (const page of pictures) report.add('pdf-page-without-text', { page }, { at: { ...at, page } });
  return layouts;
}

function readLayouts(source: Source, layouts: readonly PageLayout[]): DocumentModel {
  const builder = new PageBuilder(source, pdfPlaces);
  const pages = withoutRunningLines(layouts);
  const flow = new PdfFlow(builder, typeSizes(pages), knownWords(pages));
  for (const page of pages) flow.add(page);
  flow.end();
  const document = builder.document();
  // A book that was cut off still lists in its contents what is gone.
  for (const [title, offset] of flow.contents) {
    if (isNumberedTitle(title) && !flow.titles.has(title)) document.report.add('section-missing', { title }, { at: { document: source.id, ...pdfPlaces.of(offset) } });
  }
  return document;
}
