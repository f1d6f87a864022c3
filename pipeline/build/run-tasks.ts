// Tasks → outcomes: one after the other in this process, or side by side in processes of their own.
import { statSync } from 'node:fs';
import { openBuildPool, warmBuildPool, type BuildPool } from '../workers/build-pool.ts';
import type { Jobs } from '../workers/jobs.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import type { CacheAccess } from '../cache/build-cache.ts';
import type { Progress } from '../progress.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { failedService } from './failed-service.ts';
import type { BuildTask, TaskOutcome } from './build-task.ts';

export interface RunTasksOptions {
  /** How many at once. */
  jobs: number;
  progress: Progress;
  cache?: CacheAccess | undefined;
  /** Processes of earlier builds, which stay when this one is done. */
  warm?: BuildPool | undefined;
}

/** Calls `done` as each task is finished, with its place in the list. What a task throws is a diagnostic; rejects with what the system refuses. */
export async function runTasks(
  tasks: readonly BuildTask[],
  options: RunTasksOptions,
  done: (index: number, outcome: TaskOutcome) => void,
): Promise<void> {
  const { progress, cache } = options;
  const jobs = Math.min(options.jobs, tasks.length);
  if (jobs > 1) return runSideBySide(tasks, jobs, options, done);
  const pool = options.warm ?? openBuildPool({ sideBySide: true });
  try {
    void warmBuildPool(pool, cache);
    const { runTask } = await import('./run-task.ts');
    for (const [index, task] of tasks.entries()) {
      if (tasks.length > 1) progress.about(`${task.service} (${index + 1} of ${tasks.length} services)`);
      const outcome = await runTask(task, { pool, progress, jobs: options.jobs, cache }).catch((error: unknown) =>
        failed(task, error),
      );
      if (tasks.length > 1) progress.ended(stateOf(task, outcome), index + 1, tasks.length, 'services');
      done(index, outcome);
    }
    progress.about('');
  } finally {
    if (!options.warm) pool.close();
  }
}

async function runSideBySide(
  tasks: readonly BuildTask[],
  jobs: number,
  { progress, cache }: RunTasksOptions,
  done: (index: number, outcome: TaskOutcome) => void,
): Promise<void> {
  // The largest first: at the end no process works on while the others have nothing to do.
  const queue = tasks
    .map((task, index) => ({ task, index, size: sizeOf(task) }))
    .sort((one, other) => other.size - one.size);
  const workers = Array.from({ length: jobs }, () => new WorkerPool<Jobs>([{ name: 'job', jobs: ['task'] }]));
  for (const worker of workers) void worker.start('task');
  let finished = 0;
  const work = async (worker: WorkerPool<Jobs>): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const outcome = await worker
        .run('task', { task: next.task, cache })
        .catch((error: unknown) => failed(next.task, error));
      finished += 1;
      progress.ended(stateOf(next.task, outcome), finished, tasks.length, 'services');
      done(next.index, outcome);
    }
  };
  try {
    await progress.stage('build', () => {
      progress.count(0, tasks.length, 'services');
      return Promise.all(workers.map(work));
    });
  } finally {
    for (const worker of workers) worker.close();
  }
}

/** How one of several services ended, in a few words. */
function stateOf({ service = 'documents' }: BuildTask, { services, diagnostics }: TaskOutcome): string {
  const [built] = services;
  const said = [...diagnostics, ...(built?.diagnostics ?? [])];
  const errors = said.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `${service}: failed, ${errors} ${errors === 1 ? 'error' : 'errors'}`;
  if (!built) return `${service}: nothing was built`;
  const { operations } = built.summary;
  return `${service}: built, ${operations} ${operations === 1 ? 'operation' : 'operations'}`;
}

/** The process of one service has ended, or what it threw belongs to no part of it. */
function failed({ service }: BuildTask, error: unknown): TaskOutcome {
  const report = new Report();
  failedService(service, error, report);
  return { diagnostics: report.diagnostics, services: [], times: [] };
}

function sizeOf({ sources }: BuildTask): number {
  return sources.reduce((sum, source) => sum + (statSync(source, { throwIfNoEntry: false })?.size ?? 0), 0);
}
