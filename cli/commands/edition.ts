// tablespec edition: documents → facts edition on standard output.
import { serviceEdition, type ServiceEditionOptions } from '../../pipeline/edition/service-edition.ts';
import { printDiagnosticIn } from '../../scraper/diagnostics/print-diagnostic.ts';
import { viewFor } from '../output/view.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

/** Returns the exit code. */
export async function editionCommand(
  options: Omit<ServiceEditionOptions, 'folder' | 'progress'>,
  current: string,
): Promise<number> {
  const { edition, diagnostics } = await serviceEdition({
    ...options,
    folder: projectFolder(current),
    progress: terminalProgress(),
  });
  const view = viewFor({ current, sources: options.sources, stream: process.stderr });
  // An edition is committed: whoever prints it has to know that a page of it is an old copy.
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error' || diagnostic.code === 'page-stale')
      process.stderr.write(`${printDiagnosticIn(diagnostic, view)}\n`);
  if (edition === undefined) {
    process.stderr.write(`No document holds an operation of ${options.service}.\n`);
    return 1;
  }
  process.stdout.write(edition);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
