// tablespec edition: documents → facts edition on standard output.
import { resolve } from 'node:path';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { defineServices } from '../../pipeline/services/load-services.ts';
import { printDiagnostic } from '../../scraper/diagnostics/print-diagnostic.ts';
import { projectRoot } from '../../pipeline/services/package-root.ts';
import { namedProfile } from '../../pipeline/services/choose-profile.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { readServices } from '../../pipeline/services/read-services.ts';

export async function editionCommand(
  {
    profile,
    ...options
  }: { service: string; sources: readonly string[]; cache?: string | undefined; profile?: string | undefined },
  current: string,
): Promise<number> {
  const report = new Report();
  const services = defineServices(projectRoot(current), report);
  const [reading] = await readServices(
    {
      ...options,
      services,
      cache: resolve(current, options.cache ?? 'out/cache'),
      profile: namedProfile(profile, current),
    },
    report,
    terminalProgress(),
  );
  const said = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])];
  const errors = said.filter(({ severity }) => severity === 'error');
  // An edition is committed: whoever prints it has to know that a page of it is an old copy.
  for (const diagnostic of said)
    if (diagnostic.severity === 'error' || diagnostic.code === 'page-stale')
      process.stderr.write(`${printDiagnostic(diagnostic)}\n`);
  if (!reading) {
    process.stderr.write(`No document holds an operation of ${options.service}.\n`);
    return 1;
  }
  process.stdout.write(
    printEdition(reading.reference, services.get(options.service)?.definition.title ?? options.service),
  );
  return errors.length > 0 ? 1 : 0;
}
