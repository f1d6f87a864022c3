// tablespec build --watch: builds, then builds again whenever a file that a build reads has changed, with processes that are warm by then.
import { openBuildPool } from '../../pipeline/workers/build-pool.ts';
import { planTasks, type ServiceOutcome } from '../../pipeline/build/build-task.ts';
import { inputsOf } from '../../pipeline/build/task-inputs.ts';
import { isComplete } from '../../pipeline/cache/written-files.ts';
import { printRebuild } from '../output/print-rebuild.ts';
import { printSummary } from '../output/print-summary.ts';
import { isRemote } from '../../pipeline/services/source-address.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { watchFiles } from '../watch-files.ts';
import { build as buildProject, type BuildResult } from '../../pipeline/build/build.ts';
import { terminalProgress } from '../terminal-progress.ts';
import type { BuildCommandOptions } from './build.ts';

/** How often it looks whether files have changed. */
const INTERVAL = 100;

export interface Watch {
  /** Ends when a build under way has ended. */
  close(): Promise<void>;
}

/** Runs until it is interrupted. */
export async function watchCommand(options: BuildCommandOptions, current: string): Promise<number> {
  const watch = await startWatch(options, current);
  process.stdout.write('Watching for changes until Ctrl+C.\n');
  await untilInterrupted();
  await watch.close();
  return 0;
}

/** @throws UsageError for what cannot be watched, and what the first build throws. */
export async function startWatch(options: BuildCommandOptions, current: string): Promise<Watch> {
  if (options.pin || options.json || options.reuse === false)
    throw new UsageError('--watch goes without --pin, --json and --no-cache.');
  if (options.sources.some(isRemote))
    throw new UsageError('--watch looks at files and folders; the pages of a site are fetched by build or refresh.');
  const tasks = planTasks(options, current);
  const warm = openBuildPool({ sideBySide: true });
  let before: BuildResult | undefined;
  const build = async (): Promise<void> => {
    const start = performance.now();
    const result = await buildProject({ ...options, warm, folder: current, progress: terminalProgress() });
    if (before)
      process.stdout.write(printRebuild(before, result, { milliseconds: performance.now() - start, current }));
    else printSummary({ ...result, current });
    before = { ...result, services: lastWritten(before?.services ?? [], result.services) };
  };
  const first = build();
  const changed = (): Promise<void> => build().catch((error: Error) => void process.stderr.write(`${error.message}\n`));
  const endWatch = watchFiles([{ files: () => tasks.flatMap(inputsOf), changed }], {
    milliseconds: INTERVAL,
    after: first,
  });
  const close = async (): Promise<void> => {
    await endWatch();
    warm.close();
  };
  await first.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { close };
}

/** What lies on the disk: of a service whose build failed, what the one before wrote. */
function lastWritten(before: readonly ServiceOutcome[], now: readonly ServiceOutcome[]): ServiceOutcome[] {
  const known = new Map(before.map((service) => [service.id, service]));
  for (const service of now) if (isComplete(service)) known.set(service.id, service);
  return [...known.values()];
}
