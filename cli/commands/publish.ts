// tablespec publish: everything of a service that others consume → one folder, with checksums and an index.
import { relative } from 'node:path';
import { publish } from '../../pipeline/publish/publish.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';

export interface PublishCommandOptions {
  service: string;
  out: string;
  /** As a pre-release. */
  next?: boolean;
  /** Beside other versions. */
  versions?: boolean;
}

/** Returns the exit code. */
export async function publishCommand(options: PublishCommandOptions, current: string): Promise<number> {
  const result = await publish({ ...options, folder: projectFolder(current), progress: terminalProgress() });
  if (result.kind === 'refused') {
    printErrors(result.diagnostics, viewFor({ current, stream: process.stderr }));
    return 1;
  }
  const { title, version, files, folder } = result;
  process.stdout.write(
    visibleLines(
      `${title} ${version}: ${files.length} files in ${relative(current, folder) || '.'}/; open index.html.\n`,
    ),
  );
  return 0;
}
