// A process that does tasks of a build: one message in, one out, for each. What was written stays whatever becomes of the others.
import type { CacheAccess } from '../cache/build-cache.ts';
import { optimizeLater } from '../optimize-later.ts';
import { Progress } from '../progress.ts';
import type { BuildTask, TaskOutcome } from './build-task.ts';
import { answerParent } from './fork-module.ts';
import { GeneratorProcess } from './generator-process.ts';
import { runTask } from './run-task.ts';

export interface JobRequest {
  task: BuildTask;
  cache: CacheAccess | undefined;
}

export type JobAnswer = { outcome: TaskOutcome } | { failure: string };

optimizeLater();
// Every request of one run names the same cache.
let generators: GeneratorProcess | undefined;
process.on('message', (request: JobRequest) => void answer(request));
// The one that asked is gone, and so is what it would have done with the answer.
process.on('disconnect', () => process.exit());

async function answer({ task, cache }: JobRequest): Promise<void> {
  generators ??= new GeneratorProcess(cache);
  try {
    answerParent({ outcome: await runTask(task, { generators, progress: new Progress(null), jobs: 1, cache }) });
  } catch (error) {
    answerParent({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
