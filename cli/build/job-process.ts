// Starts a process that does tasks of a build, one at a time.
import type { CacheAccess } from '../cache/build-cache.ts';
import type { BuildTask, TaskOutcome } from './build-task.ts';
import { AnsweringProcess } from './answering-process.ts';
import type { JobRequest } from './job-child.ts';

export class JobProcess {
  private readonly job = new AnsweringProcess<JobRequest, TaskOutcome>('job-child', 'job');

  constructor(private readonly cache?: CacheAccess | undefined) {
    void this.job.start();
  }

  /** Rejects with what the task threw. */
  run(task: BuildTask): Promise<TaskOutcome> {
    return this.job.ask({ task, cache: this.cache });
  }

  close(): void {
    this.job.close();
  }
}
