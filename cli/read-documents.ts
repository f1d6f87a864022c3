// Sources → one reading per service, through readers and interpretation; loaded when something has to be read.
import type { DocumentModel, Source } from '../scraper/blocks/block.ts';
import type { Report } from '../scraper/diagnostics/report.ts';
import { interpret, type InterpretOptions, type ServiceReading } from '../scraper/interpret/interpret.ts';
import { readDocument } from '../scraper/readers/read-document.ts';
import { readingMemory, readKept } from './cache/kept-pages.ts';
import type { KeptParts } from './cache/kept-parts.ts';
import type { Progress } from './progress.ts';

export interface ReadDocumentsOptions extends InterpretOptions {
  /** What earlier runs read of each document. */
  pages: KeptParts | undefined;
}

export async function readDocuments(sources: readonly Source[], { pages, ...options }: ReadDocumentsOptions, report: Report, progress: Progress): Promise<ServiceReading[]> {
  const documents = await progress.stage('read documents', async () => {
    const read: DocumentModel[] = [];
    for (const source of sources) {
      const document = await readKept(source, report, pages, (one, said) => readDocument(one, said, (done, total) => progress.detail(`${one.id}, page ${done} of ${total}`)));
      if (document) read.push(document);
    }
    return read;
  });
  const readings = await progress.stage('interpret', () => interpret(documents, { ...options, memory: pages && readingMemory(pages) }, report));
  pages?.close();
  return readings;
}
