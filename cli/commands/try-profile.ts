// tablespec profile try: what a profile recognises in one document and what it does not, part by part.
import { resolve } from 'node:path';
import { chooseProfile } from '../../pipeline/services/choose-profile.ts';
import { readAlone } from '../../pipeline/services/read-blocks.ts';
import { PdfProcess } from '../../pipeline/workers/pdf-process.ts';
import { visible, visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { tryProfile, type Recognition } from '../../scraper/interpret/documents/try-profile.ts';
import { readSources } from '../../scraper/sources/read-sources.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

/** Returns the exit code: 1 where the profile or the document cannot be used, or no operation was found. */
export async function tryProfileCommand(file: string, named: string, current: string): Promise<number> {
  const report = new Report();
  const folder = projectFolder(current);
  const progress = terminalProgress();
  const pdfs = new PdfProcess(1);
  let operations = 0;
  try {
    const sources = readSources([resolve(folder, file)], report);
    const chosen = await chooseProfile({ profile: named, folder }, sources, report);
    for (const source of chosen ? sources : []) {
      const { profile } = chosen as NonNullable<typeof chosen>;
      const document = await readAlone(source, profile, report, { pdfs, progress });
      if (!document) continue;
      const tried = tryProfile(document);
      operations += tried.operations;
      process.stdout.write(visibleLines(`${source.id}\n${tried.recognitions.map(print).join('')}`));
    }
  } finally {
    pdfs.close();
  }
  printErrors(report.diagnostics, viewFor({ current, sources: [file], stream: process.stderr }));
  return operations > 0 && !report.has('error') ? 0 : 1;
}

function print({ what, yes, no }: Recognition): string {
  const lines = [`  ${what}: ${yes.length} recognised, ${no.length} not\n`];
  for (const text of yes) lines.push(`    yes  ${visible(text)}\n`);
  for (const text of no) lines.push(`    no   ${visible(text)}\n`);
  return lines.join('');
}
