// Sources → one reading per service, through readers and interpretation; loaded when something has to be read.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { closestProfile, describeDocuments } from '../../scraper/interpret/documents/describe-documents.ts';
import { interpret, type InterpretOptions, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { bundledProfile, bundledProfiles, editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';
import { isPdf, readTextDocument } from '../../scraper/readers/read-document.ts';
import { failedDocument } from './failed-document.ts';
import { documentCache, readCached, type ReadOne } from '../cache/read-cached.ts';
import type { PartCache } from '../cache/part-cache.ts';
import { PdfProcess } from '../workers/pdf-process.ts';
import type { Progress } from '../progress.ts';

export interface ReadDocumentsOptions extends InterpretOptions {
  /** What the documents are read with; facts editions have their own. */
  profile: Profile;
  /** It was named, or some document has its lines. */
  fits: boolean;
  /** What earlier runs read of each document. */
  pages: PartCache | undefined;
  /** How many processes may read a long PDF file. */
  jobs: number;
}

export async function readDocuments(
  sources: readonly Source[],
  { profile, fits, pages, jobs, ...options }: ReadDocumentsOptions,
  report: Report,
  progress: Progress,
): Promise<ServiceReading[]> {
  const documents = await progress.stage('read documents', async () => {
    const read: DocumentModel[] = [];
    const pdfs = new PdfProcess(jobs);
    const readOne: ReadOne = (source, own, said) =>
      isPdf(source)
        ? pdfs.read(source, own, said, (done, total) => progress.detail(`${source.id}, page ${done} of ${total}`))
        : readTextDocument(source, own, said);
    try {
      for (const [index, source] of sources.entries()) {
        if (sources.length > 1) progress.count(index, sources.length, 'documents');
        const own = isEdition(source) ? editionProfile() : profile;
        try {
          const document = await readCached(source, own, report, pages, readOne);
          if (document) read.push(document);
        } catch (error) {
          failedDocument(source.id, 'its reading', error, report);
        }
      }
    } finally {
      pdfs.close();
    }
    return read;
  });
  const readings = await progress.stage('interpret', () => {
    if (documents.length > 1) progress.detail(`${documents.length} documents`);
    return interpret(
      documents,
      {
        ...options,
        access: profile.data.access,
        documentCache: pages && documentCache(pages),
        failed: ({ source: { id } }, error) => failedDocument(id, 'its interpretation', error, report),
      },
      report,
    );
  });
  pages?.close();
  if (!fits && documents.length > 0 && readings.length === 0) {
    const closest = closestProfile(documents, bundledProfiles().map(bundledProfile))?.id ?? profile.id;
    const looks = describeDocuments(documents);
    report.add('profile-none-fits', { looks, closest, read: `docs/profiles.md, scraper/profiles/${closest}.yaml` });
  }
  return readings;
}
