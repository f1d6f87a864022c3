// tablespec build: builds, and prints a summary for people or the reports for programs.
import { build, type BuildOptions, reportOf } from '../../pipeline/build/build.ts';
import { printSummary } from '../output/print-summary.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

export interface BuildCommandOptions extends Omit<BuildOptions, 'folder' | 'progress'> {
  json: boolean;
  verbose?: boolean;
}

/** Returns the exit code. */
export async function buildCommand(options: BuildCommandOptions, current: string): Promise<number> {
  const result = await build({ ...options, folder: projectFolder(current), progress: terminalProgress() });
  if (options.json) {
    const services = result.services.map(reportOf);
    process.stdout.write(`${JSON.stringify({ schemaVersion: 1, services }, null, 1)}\n`);
  } else printSummary({ ...result, current, sources: options.sources, verbose: options.verbose });
  return result.complete ? 0 : 1;
}
