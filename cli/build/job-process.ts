// Starts a process that does tasks of a build, one at a time.
import type { TaskOutcome } from './build-task.ts';
import { endProcess, forkModule, nextAnswer, sendTo } from './fork-module.ts';
import type { JobAnswer, JobRequest } from './job-child.ts';

export class JobProcess {
  private readonly child = forkModule('job-child');

  /** Rejects with what the task threw. */
  async run(request: JobRequest): Promise<TaskOutcome> {
    const [answer] = await Promise.all([nextAnswer<JobAnswer>(this.child, 'job'), sendTo(this.child, request)]);
    if ('outcome' in answer) return answer.outcome;
    throw new Error(answer.failure);
  }

  close(): void {
    endProcess(this.child);
  }
}
