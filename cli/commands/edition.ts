// tablespec edition: documents → facts edition on standard output.
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { loadServices } from '../load-services.ts';
import { printDiagnostic } from '../output/print-diagnostic.ts';
import { projectRoot } from '../package-root.ts';
import { Progress } from '../progress.ts';
import { readServices } from '../read-services.ts';

export async function editionCommand(options: { service: string; sources: readonly string[] }, current: string): Promise<number> {
  const report = new Report();
  const services = loadServices(projectRoot(current), report);
  const [reading] = await readServices({ ...options, services }, report, new Progress());
  const errors = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])].filter(({ severity }) => severity === 'error');
  for (const error of errors) process.stderr.write(`${printDiagnostic(error)}\n`);
  if (!reading) {
    process.stderr.write(`No document holds an operation of ${options.service}.\n`);
    return 1;
  }
  process.stdout.write(printEdition(reading.reference, services.get(options.service)?.definition.title ?? options.service));
  return errors.length > 0 ? 1 : 0;
}
