// Tasks → outcomes: one after the other in this process, or side by side in processes of their own.
import { existsSync, statSync } from 'node:fs';
import type { CacheAccess } from '../cache/build-cache.ts';
import type { Progress } from '../progress.ts';
import type { BuildTask, TaskOutcome } from './build-task.ts';
import { GeneratorProcess } from './generator-process.ts';
import { JobProcess } from './job-process.ts';
import { LintProcess } from './lint-process.ts';

export interface RunTasksOptions {
  /** How many at once. */
  jobs: number;
  progress: Progress;
  cache?: CacheAccess | undefined;
}

/** Calls `done` as each task is finished, with its place in the list. Rejects with what a task threw. */
export async function runTasks(tasks: readonly BuildTask[], options: RunTasksOptions, done: (index: number, outcome: TaskOutcome) => void): Promise<void> {
  const { progress, cache } = options;
  const jobs = Math.min(options.jobs, tasks.length);
  if (jobs > 1) return runSideBySide(tasks, jobs, options, done);
  // Without results of earlier runs there is work for all; with them, starting another process takes longer than what it has to do.
  const isFirst = !cache || !existsSync(cache.folder);
  const generators = new GeneratorProcess({ sideBySide: isFirst, cache });
  const linter = new LintProcess();
  if (isFirst) linter.start();
  const { runTask } = await import('./run-task.ts');
  try {
    for (const [index, task] of tasks.entries()) done(index, await runTask(task, { generators, linter, progress, jobs: options.jobs, cache }));
  } finally {
    generators.close();
    linter.close();
  }
}

async function runSideBySide(tasks: readonly BuildTask[], jobs: number, { progress, cache }: RunTasksOptions, done: (index: number, outcome: TaskOutcome) => void): Promise<void> {
  // The largest first: at the end no process works on while the others have nothing to do.
  const queue = tasks.map((task, index) => ({ task, index, size: sizeOf(task) })).sort((one, other) => other.size - one.size);
  const workers = Array.from({ length: jobs }, () => new JobProcess(cache));
  let finished = 0;
  const work = async (worker: JobProcess): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const outcome = await worker.run(next.task);
      finished += 1;
      progress.detail(`${finished} of ${tasks.length} services`);
      done(next.index, outcome);
    }
  };
  try {
    await progress.stage('build', () => Promise.all(workers.map(work)));
  } finally {
    for (const worker of workers) worker.close();
  }
}

function sizeOf({ sources }: BuildTask): number {
  return sources.reduce((sum, source) => sum + (statSync(source, { throwIfNoEntry: false })?.size ?? 0), 0);
}
