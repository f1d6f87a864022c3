// Builds, then builds again whenever a file that a build reads has changed, with processes that are warm by then.
import { build as buildProject, type BuildOptions, type BuildResult } from '../build/build.ts';
import { planTasks, type ServiceOutcome } from '../build/build-task.ts';
import { inputsOf } from '../build/task-inputs.ts';
import { isComplete } from '../cache/written-files.ts';
import type { Progress } from '../progress.ts';
import { isRemote } from '../services/source-url.ts';
import { UsageError } from '../usage-error.ts';
import { openBuildPool } from '../workers/build-pool.ts';
import { watchFiles } from './watch-files.ts';

/** How often it looks whether files have changed. */
const INTERVAL = 100;

export interface WatchBuildsOptions extends Omit<BuildOptions, 'progress' | 'warm'> {
  /** Of each build, a new one. */
  progress?: () => Progress;
  /** `before` is absent for the first build; of a service whose last build failed, it has what the one before wrote. */
  built: (result: BuildResult, before: BuildResult | undefined, milliseconds: number) => void;
  /** A build after the first that threw; the watch goes on. */
  failed: (error: Error) => void;
}

export interface Watch {
  /** Ends when a build under way has ended. */
  close(): Promise<void>;
}

/** @throws UsageError for what cannot be watched, and what the first build throws. */
export async function watchBuilds({ progress, built, failed, ...options }: WatchBuildsOptions): Promise<Watch> {
  if (options.pin || options.reuse === false) throw new UsageError('--watch goes without --pin and --no-cache.');
  if (options.sources.some(isRemote))
    throw new UsageError('--watch looks at files and folders; the pages of a site are fetched by build or refresh.');
  const tasks = planTasks(options, options.folder);
  const warm = openBuildPool({ sideBySide: true });
  let before: BuildResult | undefined;
  const build = async (): Promise<void> => {
    const start = performance.now();
    const result = await buildProject({ ...options, warm, ...(progress && { progress: progress() }) });
    built(result, before, performance.now() - start);
    before = { ...result, services: lastWritten(before?.services ?? [], result.services) };
  };
  const first = build();
  const endWatch = watchFiles([{ files: () => tasks.flatMap(inputsOf), changed: () => build().catch(failed) }], {
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
