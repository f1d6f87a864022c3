// A range of pages of one PDF file → their reading, in a worker.
import { profileOf } from '../../scraper/profiles/compile-profile.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { openPdf, type OpenPdf } from '../../scraper/readers/pdf/content/open-pdf.ts';
import { readPageRange } from '../../scraper/readers/pdf/pages/read-page-range.ts';
import type { JobHandler, Jobs } from './jobs.ts';

let opened: { id: string; profile: Profile; pdf: Promise<OpenPdf | undefined> } | undefined;

export const readPdfPages: JobHandler<Jobs['pages']> = async ({ range, file }, tell) => {
  // What there is to say about the file, the process that opened it first has said.
  if (file)
    opened = {
      id: file.id,
      profile: profileOf(file.profile),
      pdf: openPdf(file.bytes, { document: file.id }, new Report()),
    };
  const pdf = await opened?.pdf;
  if (!opened || !pdf) throw new Error('The file could be opened once and not again.');
  return readPageRange(pdf, range, opened.id, opened.profile, tell);
};
