// Sources → one reading per service, through readers and interpretation; loaded when something has to be read.
import { join } from 'node:path';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { closestProfile, describeDocuments } from '../../scraper/interpret/documents/describe-documents.ts';
import { interpret, type InterpretOptions, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { bundledFolder, bundledProfiles } from '../../scraper/profiles/bundled-folder.ts';
import { bundledProfile, editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { EDITION, type Profile } from '../../scraper/profiles/profile.ts';
import { isPdf, readTextDocument } from '../../scraper/readers/read-document.ts';
import { type ChosenProfile, sampleOf } from './choose-profile.ts';
import { failedDocument } from './failed-document.ts';
import { documentCache, readCached, type ReadOne } from '../cache/read-cached.ts';
import type { PartCache } from '../cache/part-cache.ts';
import { packageRoot } from './package-root.ts';
import { PdfProcess } from '../workers/pdf-process.ts';
import type { Progress } from '../progress.ts';

export interface ReadDocumentsOptions extends InterpretOptions {
  /** What the documents are read with; facts editions have their own. */
  profile: Profile;
  fits: ChosenProfile['fits'];
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
  if (readings.length === 0) reportUnread(sources, documents, { profile, fits }, report);
  return readings;
}

/** Operations that belong elsewhere are said to; of documents in which none was found, what they look like. */
function reportUnread(
  sources: readonly Source[],
  documents: readonly DocumentModel[],
  { profile, fits }: ChosenProfile,
  report: Report,
): void {
  const belongElsewhere = report.diagnostics.some(
    ({ code }) => code === 'operation-without-service' || code === 'operation-of-other-service',
  );
  const read = documents.filter((document) => document.profile.id !== EDITION);
  if (belongElsewhere || read.length === 0) return;
  const texts = sampleOf(sources);
  const closest = closestProfile(read, texts, bundledProfiles().map(bundledProfile));
  report.add('profile-none-fits', {
    ...(fits === 'no' ? {} : { used: profile.id }),
    looks: describeDocuments(read, texts),
    ...(closest === undefined || (fits !== 'no' && closest.id === profile.id) ? {} : { closest: closest.id }),
    read: [
      join(packageRoot(), 'docs/profiles.md'),
      ...(closest === undefined ? [] : [join(bundledFolder(), `${closest.id}.yaml`)]),
    ].join(', '),
  });
}
