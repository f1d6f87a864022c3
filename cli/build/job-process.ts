// Starts a process that does tasks of a build, one at a time.
import type { CacheAccess } from '../cache/build-cache.ts';
import type { BuildTask, TaskOutcome } from './build-task.ts';
import { endProcess, forkModule, nextAnswer, sendTo } from './fork-module.ts';
import type { JobAnswer, JobRequest } from './job-child.ts';

export class JobProcess {
  private readonly child = forkModule('job-child');

  constructor(private readonly cache?: CacheAccess | undefined) {}

  /** Rejects with what the task threw. */
  async run(task: BuildTask): Promise<TaskOutcome> {
    const request: JobRequest = { task, cache: this.cache };
    const [answer] = await Promise.all([nextAnswer<JobAnswer>(this.child, 'job'), sendTo(this.child, request)]);
    if ('outcome' in answer) return answer.outcome;
    throw new Error(answer.failure);
  }

  close(): void {
    endProcess(this.child);
  }
}
