// Documents or bundled facts editions → spec and generated files on disk. Says first what need not be done again: nothing heavy is
// imported before.
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { OutcomeCache } from '../cache/outcome-cache.ts';
import { unusableReason } from '../cache/unusable-reason.ts';
import { Progress, type StageTime } from '../progress.ts';
import { type BuildPool, warmBuildPool } from '../workers/build-pool.ts';
import {
  type BuildTask,
  planTasks,
  runtimeFolder,
  type ServiceOutcome,
  type TaskOptions,
  type TaskOutcome,
} from './build-task.ts';
import { restoreAfterKill } from '../output/unfinished-work.ts';
import type { ServiceReport } from './service-report.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface BuildOptions extends TaskOptions {
  /** The folder of the project: relative paths are relative to it, and its `spec/` says what services there are. */
  folder: string;
  /** Store results in the cache folder, and use those of earlier runs. */
  reuse?: boolean;
  /** How many services may be built side by side; 1 if absent. */
  jobs?: number;
  progress?: Progress;
  /** Workers of earlier builds, which stay when this one is done. */
  warm?: BuildPool | undefined;
}

export interface BuildResult {
  services: readonly ServiceOutcome[];
  /** All of them, those of each service included. */
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
  /** Something was built, and nothing is an error. */
  complete: boolean;
}

/**
 * Builds services: from documents (`sources`), or from the facts editions of the project.
 *
 * @returns what was built, and every diagnostic. Files of a service with an error in its checks are left as they were.
 * @throws UsageError for what cannot be asked for (an unknown service); OutputError for what the system refuses to write.
 */
export async function build({ progress = new Progress(), ...options }: BuildOptions): Promise<BuildResult> {
  const tasks = planTasks(options, options.folder);
  if (tasks.some(({ inPlace }) => inPlace)) restoreAfterKill(options.folder);
  const { outcomes, diagnostics: own } = await buildTasks(tasks, { ...options, progress });
  const services = outcomes.flatMap((outcome) => outcome.services);
  const diagnostics = [...own, ...outcomes.flatMap(diagnosticsOf)];
  const complete = services.length > 0 && !diagnostics.some(({ severity }) => severity === 'error');
  return { services, diagnostics, times: progress.times, complete };
}

/** All that was said in a task. */
export function diagnosticsOf({ diagnostics, services }: TaskOutcome): Diagnostic[] {
  return [...diagnostics, ...services.flatMap((service) => service.diagnostics)];
}

/** The same for tasks that were planned elsewhere, one outcome for each; `diagnostics` are of no task. */
export async function buildTasks(
  tasks: readonly BuildTask[],
  options: Pick<BuildOptions, 'folder' | 'cache' | 'reuse' | 'jobs' | 'progress' | 'warm'>,
): Promise<{ outcomes: TaskOutcome[]; diagnostics: readonly Diagnostic[] }> {
  const { folder, progress = new Progress() } = options;
  const cacheFolder = options.reuse ? join(resolve(folder, options.cache ?? 'out/cache'), 'builds') : undefined;
  const refused = cacheFolder === undefined ? undefined : unusableReason(cacheFolder);
  const report = new Report();
  if (cacheFolder !== undefined && refused !== undefined)
    report.add('cache-unwritable', { folder: cacheFolder, reason: refused });
  // What is there can be read all the same.
  const cache = cacheFolder === undefined ? undefined : new OutcomeCache(cacheFolder);
  const work = tasks.map((task) => {
    const key = cache?.keyOf(task);
    return { task, key, outcome: cache?.find(task, key) };
  });
  const missing = work.filter(({ outcome }) => outcome === undefined);
  if (missing.length > 0) {
    const { runTasks } = await import('./run-tasks.ts');
    await runTasks(
      missing.map(({ task }) => task),
      { jobs: options.jobs ?? 1, progress, cache: cache?.access, warm: options.warm },
      (index, outcome) => {
        const done = missing[index] as (typeof work)[number];
        done.outcome = outcome;
        cache?.store(done.task, done.key, outcome);
      },
    );
    await writePackages(
      tasks,
      work.flatMap(({ outcome }) => outcome?.services ?? []),
    );
    if (tasks.some(({ inPlace }) => inPlace))
      (await import('./write-services-index.ts')).writeServicesIndex(options.folder);
  }
  cache?.close();
  if (options.warm) void warmBuildPool(options.warm, cache?.access);
  return { outcomes: work.map(({ outcome }) => outcome as TaskOutcome), diagnostics: report.diagnostics };
}

/** The report of a service, from memory or, where the service was cached, from the disk. */
export function reportOf({ report, target }: ServiceOutcome): ServiceReport {
  return report ?? (JSON.parse(readTextFile(join(target.spec, 'report.json'))) as ServiceReport);
}

/** What belongs to no service alone: the runtime, and in a project the MCP server for all that it has. */
async function writePackages(tasks: readonly BuildTask[], built: readonly ServiceOutcome[]): Promise<void> {
  const first = tasks.find(({ runtime }) => runtime === 'package');
  if (!first) return;
  (await import('./write-runtime.ts')).writeRuntime(runtimeFolder(first));
  if (!first.inPlace) return;
  const fresh = new Set(built.filter(({ cached }) => cached === undefined).map(({ id }) => id));
  (await import('../mcp/write-mcp.ts')).writeMcp(first.current, fresh);
}
