// Runs jobs in processes beside this one: `pool.run('lint', input)`. Tinypool 2.2.0 was read for this and does not fit: its workers share one
// set of V8 flags, always print to our stderr, hide the exit code that tells a full memory from a fault, and a task's text goes by pipe.
import type { JobMap } from './jobs.ts';
import { ChildWorker, type WorkerOptions } from './child-worker.ts';

export { WorkerEnded } from './child-worker.ts';

/** One worker and the jobs that it does, one request at a time. */
export interface WorkerPlan<Names extends string> extends WorkerOptions {
  jobs: readonly Names[];
}

const ENTRY = new URL(`./worker-entry${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** A worker starts when it is first needed, stays, and is replaced when it ends. When the pool was closed none starts any more. */
export class WorkerPool<Jobs extends JobMap<Jobs>> {
  private readonly workers = new Map<keyof Jobs, ChildWorker>();

  /** `entry`: the module of the workers. */
  constructor(plans: readonly WorkerPlan<keyof Jobs & string>[], entry: URL = ENTRY) {
    for (const plan of plans) {
      const worker = new ChildWorker(entry, plan.jobs, plan);
      for (const job of plan.jobs) this.workers.set(job, worker);
    }
  }

  /** Lets the worker of a job load what it needs; the first request does so too. Resolves when it has, or is closed. */
  start(job: keyof Jobs & string): Promise<void> {
    return this.workerOf(job).start();
  }

  /** Of the worker of a job, while there is one. */
  pidOf(job: keyof Jobs & string): number | undefined {
    return this.workerOf(job).pid;
  }

  /** Rejects with what the job threw, with what the system refuses, with `WorkerEnded`, or when the pool is closed. */
  run<Name extends keyof Jobs & string>(
    job: Name,
    input: Jobs[Name]['input'],
    heard: (notice: Jobs[Name]['notice']) => void = () => undefined,
  ): Promise<Jobs[Name]['output']> {
    return this.workerOf(job).ask({ job, input }, heard as (notice: unknown) => void);
  }

  /** For good: ends every worker, whatever it is doing. */
  close(): void {
    for (const worker of this.workers.values()) worker.close();
  }

  private workerOf(job: keyof Jobs & string): ChildWorker {
    const worker = this.workers.get(job);
    if (!worker) throw new Error(`No worker of this pool does ${job}.`);
    return worker;
  }
}
