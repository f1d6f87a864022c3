// tablespec build --watch: builds, and says after each change of a file what it changed in the output.
import { type Watch, watchBuilds } from '../../pipeline/watch/watch-builds.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { printRebuild } from '../output/print-rebuild.ts';
import { printSummary } from '../output/print-summary.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import type { BuildCommandOptions } from './build.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';

/** Runs until it is interrupted. */
export async function watchCommand(options: BuildCommandOptions, current: string): Promise<number> {
  const watch = await startWatch(options, current);
  process.stdout.write('Watching for changes until Ctrl+C.\n');
  await untilInterrupted();
  await watch.close();
  return 0;
}

/** @throws UsageError for what cannot be watched, and what the first build throws. */
export async function startWatch({ json, ...options }: BuildCommandOptions, current: string): Promise<Watch> {
  if (json) throw new UsageError('--watch goes without --json.');
  return watchBuilds({
    ...options,
    folder: projectFolder(current),
    progress: terminalProgress,
    built: (result, before, milliseconds) => {
      if (before)
        process.stdout.write(
          visibleLines(printRebuild(before, result, { milliseconds, current, sources: options.sources })),
        );
      else printSummary({ ...result, current, sources: options.sources });
    },
    failed: ({ message }) => void process.stderr.write(`${visibleLines(message)}\n`),
  });
}
