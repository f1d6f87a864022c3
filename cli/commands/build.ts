// tablespec build: documents or bundled facts editions → spec and generated files on disk. Says first what need not be done again: nothing
// heavy is imported before.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { warmBuildPool, type BuildPool } from '../../pipeline/workers/build-pool.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { planTasks, type ServiceOutcome, type TaskOptions, type TaskOutcome } from '../../pipeline/build/build-task.ts';
import type { ServiceReport } from '../../pipeline/build/service-report.ts';
import { OutcomeCache } from '../../pipeline/cache/outcome-cache.ts';
import { printSummary } from '../output/print-summary.ts';
import type { StageTime } from '../../pipeline/progress.ts';
import { terminalProgress } from '../terminal-progress.ts';

export interface BuildOptions extends TaskOptions {
  json: boolean;
  /** Gets what there is to say; then nothing is printed. */
  tell?: (result: BuildResult) => void;
  /** Store results in the cache folder, and use those of earlier runs. */
  reuse?: boolean;
  /** How many services may be built side by side; 1 if absent. */
  jobs?: number;
  /** Processes of earlier builds, which stay when this one is done. */
  warm?: BuildPool | undefined;
}

export interface BuildResult {
  services: readonly ServiceOutcome[];
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
}

/** Returns the exit code. */
export async function buildCommand(options: BuildOptions, current: string): Promise<number> {
  const tasks = planTasks(options, current);
  const progress = terminalProgress();
  const folder = options.reuse ? join(resolve(current, options.cache ?? 'out/cache'), 'builds') : undefined;
  const cache = folder === undefined ? undefined : new OutcomeCache(folder);
  const work = tasks.map((task) => {
    const key = cache?.keyOf(task);
    return { task, key, outcome: cache?.find(task, key) };
  });
  const missing = work.filter(({ outcome }) => outcome === undefined);
  if (missing.length > 0) {
    const { runTasks } = await import('../../pipeline/build/run-tasks.ts');
    await runTasks(
      missing.map(({ task }) => task),
      { jobs: options.jobs ?? 1, progress, cache: cache?.access, warm: options.warm },
      (index, outcome) => {
        const done = missing[index] as (typeof work)[number];
        done.outcome = outcome;
        cache?.store(done.task, done.key, outcome);
      },
    );
  }
  cache?.close();
  if (options.warm) void warmBuildPool(options.warm, cache?.access);
  const outcomes = work.map(({ outcome }) => outcome as TaskOutcome);
  const services = outcomes.flatMap((outcome) => outcome.services);
  const everything = outcomes.flatMap((outcome) => [
    ...outcome.diagnostics,
    ...outcome.services.flatMap(({ diagnostics }) => diagnostics),
  ]);
  const result = { services, diagnostics: everything, times: progress.times };
  if (options.tell) options.tell(result);
  else if (options.json) {
    const reports = services.map(reportOf);
    process.stdout.write(
      `${JSON.stringify(options.service === undefined ? reports : (reports[0] ?? null), null, 1)}\n`,
    );
  } else printSummary({ ...result, current });
  return services.length === 0 || everything.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function reportOf({ report, target }: ServiceOutcome): ServiceReport {
  return report ?? (JSON.parse(readFileSync(join(target.spec, 'report.json'), 'utf8')) as ServiceReport);
}
