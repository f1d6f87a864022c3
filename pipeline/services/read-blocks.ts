// One file, or all of a folder → what the readers make of each document, before anything is interpreted; one page of a PDF file → a picture of it.
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';
import { isPdf, readTextDocument } from '../../scraper/readers/read-document.ts';
import { readSources } from '../../scraper/sources/read-sources.ts';
import { UsageError } from '../usage-error.ts';
import { Progress } from '../progress.ts';
import { PdfProcess } from '../workers/pdf-process.ts';
import { failedDocument } from './failed-document.ts';
import { type ChosenProfile, chooseProfile, namedProfile } from './choose-profile.ts';

export interface ReadBlocksResult {
  /** Those that could be read; each has its own report too. */
  documents: readonly DocumentModel[];
  report: Report;
}

/** @param folder what the path is relative to. @param named the id of a profile, or its path; what fits best if absent. */
export async function readBlocks(
  path: string,
  folder: string,
  named?: string,
  progress = new Progress(),
): Promise<ReadBlocksResult> {
  const report = new Report();
  const documents: DocumentModel[] = [];
  const pdfs = new PdfProcess(1);
  try {
    const sources = readSources([path], report, folder);
    const chosen = await chooseProfile(namedProfile(named, folder), sources, report);
    for (const source of chosen ? sources : []) {
      const profile = isEdition(source) ? editionProfile() : (chosen as ChosenProfile).profile;
      try {
        const document = await readAlone(source, profile, report, { pdfs, progress });
        if (!document) continue;
        documents.push(document);
        report.absorb(document.report);
      } catch (error) {
        failedDocument(source.id, 'its reading', error, report);
      }
    }
  } finally {
    pdfs.close();
  }
  return { documents, report };
}

/** One document, with the pages of a PDF file counted. */
export async function readAlone(
  source: Source,
  profile: Profile,
  report: Report,
  { pdfs, progress }: { pdfs: PdfProcess; progress: Progress },
): Promise<DocumentModel | undefined> {
  if (!isPdf(source)) return readTextDocument(source, profile, report);
  return progress.stage('read', () =>
    pdfs.read(source, profile, report, (done, total) => progress.count(done, total, 'pages')),
  );
}

export interface DrawPageResult {
  /** An SVG document; absent where the page could not be drawn, which `report` explains. */
  picture?: string;
  report: Report;
}

/**
 * One page of a PDF file with the regions and cells that the reader saw drawn over it.
 *
 * @param page counted from 1. @param folder what the path is relative to. @param named as for `readBlocks`.
 */
export async function drawPage(path: string, page: number, folder: string, named?: string): Promise<DrawPageResult> {
  const report = new Report();
  const pdfs = new PdfProcess(1);
  try {
    const sources = readSources([path], report, folder);
    const chosen = await chooseProfile(namedProfile(named, folder), sources, report);
    const [source] = sources;
    if (!chosen || !source) return { report };
    if (sources.length > 1 || !isPdf(source))
      throw new UsageError(`${path} is no PDF file: only pages of one can be drawn.`);
    const picture = await pdfs.draw(source, chosen.profile, page, report);
    return picture === undefined ? { report } : { picture, report };
  } finally {
    pdfs.close();
  }
}
