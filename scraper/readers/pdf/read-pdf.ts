// PDF in, blocks out, from the places of glyphs and rules: printed books in which tables, rows, words and examples break over pages.
import type { DocumentModel, Source } from '../../blocks/block.ts';
import { limits } from '../../diagnostics/limits.ts';
import type { Report } from '../../diagnostics/report.ts';
import { PageBuilder } from '../page-builder.ts';
import type { Profile } from '../../profiles/profile.ts';
import { knownWords } from './flow/known-words.ts';
import { openPdf, type OpenPdf } from './content/open-pdf.ts';
import type { PageLayout } from './pages/page-layout.ts';
import { pagePicture } from './pages/page-picture.ts';
import { PdfFlow } from './flow/pdf-flow.ts';
import { PdfPages } from './content/pdf-pages.ts';
import { pdfPlaces } from './pages/pdf-places.ts';
import { readPageRange } from './pages/read-page-range.ts';
import { readPageRanges, type PageProgress, type RangeReader } from './pages/read-page-ranges.ts';
import { withColumns } from './pages/with-columns.ts';
import { withoutRunningLines } from './pages/running-lines.ts';
import { typeSizes } from './pages/type-sizes.ts';

export interface PdfOptions {
  progress?: PageProgress;
  /** Starts readers of this file's pages that work beside this process; asked for long files only. */
  startReaders?: (source: Source, profile: Profile) => ClosableReader[];
}

export interface ClosableReader extends RangeReader {
  close(): Promise<void>;
}

/** A reader has libraries to load and the file to open; fewer pages are read before that is done. */
const LONG = 100;

/** Undefined, with a diagnostic in `report`, for a file without pages that can be read. */
export async function readPdf(
  source: Source,
  profile: Profile,
  report: Report,
  options: PdfOptions = {},
): Promise<DocumentModel | undefined> {
  const pdf = await openPdf(source.bytes, { document: source.id }, report);
  if (!pdf) return undefined;
  const readers = pdf.document.numPages >= LONG ? (options.startReaders?.(source, profile) ?? []) : [];
  try {
    const layouts = await layOutPages(pdf, source.id, profile, readers, report, options.progress);
    return layouts && readLayouts(source, profile, layouts);
  } finally {
    await Promise.all([pdf, ...readers].map((one) => one.close()));
  }
}

/**
 * One page as a picture of what the reader saw (SVG). The whole document is read for it: what repeats on each page and how large
 * headings are, one page does not tell. Undefined, with a diagnostic in `report`, where there is no such page or it cannot be read.
 */
export async function drawPdfPage(
  source: Source,
  profile: Profile,
  report: Report,
  page: number,
  progress?: PageProgress,
): Promise<string | undefined> {
  const pdf = await openPdf(source.bytes, { document: source.id }, report);
  if (!pdf) return undefined;
  try {
    if (page > pdf.document.numPages) {
      report.add('pdf-no-such-page', { page, pages: pdf.document.numPages }, { at: { document: source.id } });
      return undefined;
    }
    const layouts = await layOutPages(pdf, source.id, profile, [], report, progress);
    const layout = layouts?.find((one) => one.page === page);
    if (!layouts || !layout) return undefined;
    const kept = withoutRunningLines(layouts).find((one) => one.page === page)?.items ?? [];
    const { content } = await new PdfPages(pdf.document).read(page);
    return pagePicture({ content, layout, kept, blocks: readLayouts(source, profile, layouts).blocks });
  } finally {
    await pdf.close();
  }
}

async function layOutPages(
  pdf: OpenPdf,
  document: string,
  profile: Profile,
  others: readonly RangeReader[],
  report: Report,
  progress: PageProgress = () => undefined,
): Promise<PageLayout[] | undefined> {
  const pages = pdf.document.numPages;
  if (pages > limits.pdfPages.most) {
    report.add('over-limit', { limit: 'pdfPages', found: pages }, { at: { document } });
    return undefined;
  }
  const own: RangeReader = { read: (range, pageRead) => readPageRange(pdf, range, document, profile, pageRead) };
  const reading = await readPageRanges(pages, [own, ...others], progress);
  const { layouts, pictures, illustrated, diagnostics, exploded } = reading;
  report.absorb({ diagnostics });
  if (exploded) return undefined;
  if (layouts.every(({ items }) => items.length === 0)) {
    report.add(pictures.length > 0 ? 'pdf-scanned' : 'pdf-without-text', { pages }, { at: { document } });
    return undefined;
  }
  if (illustrated > 0) report.add('pdf-pictures-left-out', { pages: illustrated }, { at: { document } });
  for (const page of pictures) report.add('pdf-page-without-text', { page }, { at: { document, page } });
  return withColumns(layouts);
}

function readLayouts(source: Source, profile: Profile, layouts: readonly PageLayout[]): DocumentModel {
  const builder = new PageBuilder(source, profile, pdfPlaces);
  const pages = withoutRunningLines(layouts);
  const flow = new PdfFlow(builder, profile, typeSizes(pages, profile.sections), knownWords(pages));
  for (const page of pages) flow.add(page);
  flow.end();
  const document = builder.document();
  // A book that was cut off still lists in its contents what is gone.
  for (const [title, offset] of flow.contents) {
    if (profile.sections.isNumberedTitle(title) && !flow.titles.has(title))
      document.report.add('section-missing', { title }, { at: { document: source.id, ...pdfPlaces.of(offset) } });
  }
  return document;
}
