// tablespec catalogue build: all services of a list, and what became of each, one line a service.
import { relative } from 'node:path';
import { buildCatalogue, type CatalogueOptions } from '../../pipeline/catalogue/build-catalogue.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';

export interface CatalogueBuildOptions extends Omit<CatalogueOptions, 'folder' | 'progress'> {
  json: boolean;
}

/** Returns the exit code: 1 where a service failed or is incomplete, or none was at hand. */
export async function catalogueBuildCommand(
  { json, ...options }: CatalogueBuildOptions,
  current: string,
): Promise<number> {
  const { report, drift, diagnostics, folder, complete } = await buildCatalogue({
    ...options,
    folder: projectFolder(current),
    progress: terminalProgress(),
  });
  printErrors(diagnostics, viewFor({ current, sources: [options.source ?? '.'], stream: process.stderr }));
  if (json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else {
    const lines = report.services.map(({ id, state, operations, rows, leftOverWords, defects, quality }) =>
      operations === undefined
        ? `${id}: ${state === 'absent' ? 'not at hand' : 'failed'}`
        : `${id}: ${state}, ${operations} operations, ${rows?.read} rows, ${leftOverWords} words left over, ${defects} defects, quality ${quality?.score}`,
    );
    const changed = drift.map(
      ({ service, changes }) =>
        `${service} changed since the last build: ${Object.entries(changes)
          .map(([kind, count]) => `${count} ${kind}`)
          .join(', ')}`,
    );
    process.stdout.write(
      visibleLines(
        `${[...lines, ...changed].join('\n')}\n${relative(current, folder) || '.'}/catalogue.md has all of it.\n`,
      ),
    );
  }
  return complete ? 0 : 1;
}
