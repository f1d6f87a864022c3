// Sources → one reading per service, through readers and interpretation; loaded when something has to be read.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type InterpretOptions, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { isPdf, readTextDocument } from '../../scraper/readers/read-document.ts';
import { documentCache, readCached } from '../cache/read-cached.ts';
import type { PartCache } from '../cache/part-cache.ts';
import { PdfProcess } from '../workers/pdf-process.ts';
import type { Progress } from '../progress.ts';

export interface ReadDocumentsOptions extends InterpretOptions {
  /** What earlier runs read of each document. */
  pages: PartCache | undefined;
  /** How many processes may read a long PDF file. */
  jobs: number;
}

export async function readDocuments(
  sources: readonly Source[],
  { pages, jobs, ...options }: ReadDocumentsOptions,
  report: Report,
  progress: Progress,
): Promise<ServiceReading[]> {
  const documents = await progress.stage('read documents', async () => {
    const read: DocumentModel[] = [];
    const pdfs = new PdfProcess(jobs);
    const readOne = (source: Source, said: Report): DocumentModel | undefined | Promise<DocumentModel | undefined> =>
      isPdf(source)
        ? pdfs.read(source, said, (done, total) => progress.detail(`${source.id}, page ${done} of ${total}`))
        : readTextDocument(source, said);
    try {
      for (const source of sources) {
        const document = await readCached(source, report, pages, readOne);
        if (document) read.push(document);
      }
    } finally {
      pdfs.close();
    }
    return read;
  });
  const readings = await progress.stage('interpret', () =>
    interpret(documents, { ...options, documentCache: pages && documentCache(pages) }, report),
  );
  pages?.close();
  return readings;
}
