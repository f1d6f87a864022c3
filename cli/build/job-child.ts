// A process that does tasks of a build. What was written stays whatever becomes of the others.
import type { CacheAccess } from '../cache/build-cache.ts';
import { Progress } from '../progress.ts';
import { answerRequests } from './answer-requests.ts';
import type { BuildTask } from './build-task.ts';
import { GeneratorProcess } from './generator-process.ts';
import { LintProcess } from './lint-process.ts';
import { runTask } from './run-task.ts';

export interface JobRequest {
  task: BuildTask;
  cache: CacheAccess | undefined;
}

// Every request of one run names the same cache.
let generators: GeneratorProcess | undefined;
const linter = new LintProcess();

answerRequests(({ task, cache }: JobRequest) => {
  if (!generators) {
    generators = new GeneratorProcess({ sideBySide: false, cache });
    void generators.load();
  }
  return runTask(task, { generators, linter, progress: new Progress(null), jobs: 1, cache });
});
