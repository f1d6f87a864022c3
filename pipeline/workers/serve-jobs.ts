// The worker's end: loads its jobs, then runs what is asked for, in order.
import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { optimizeLater } from './optimize-later.ts';
import { OutputError, refusalOf } from '../output/output-error.ts';
import type { JobHandler, JobLoaders, JobMap } from './jobs.ts';
import type { RequestMessage, WorkerMessage, WorkerRequest } from './worker-messages.ts';

/** Loads the jobs that the arguments of the process name. Each request is handled when the one before it is answered. */
export async function serveJobs<Jobs extends JobMap<Jobs>>(loaders: JobLoaders<Jobs>): Promise<void> {
  const names = process.argv.slice(2) as (keyof Jobs & string)[];
  optimizeLater();
  // The one that asked is gone, and so is what it would have done with the result.
  process.on('disconnect', () => process.exit());
  const loading = Promise.all(names.map(async (name) => [name, await loaders[name]()] as const));
  let last: Promise<void> = Promise.resolve();
  // From now on: a request that arrives while jobs are loaded is not left on the disk by one that ends meanwhile.
  process.on('message', ({ file }: RequestMessage) => {
    const bytes = readFileSync(file);
    rmSync(file, { force: true });
    last = last.then(async () => run(new Map(await loading), bytes));
  });
  await loading;
  say({ kind: 'loaded' });
}

async function run(handlers: ReadonlyMap<string, JobHandler<any>>, bytes: Uint8Array): Promise<void> {
  try {
    const { job, input } = deserialize(bytes) as WorkerRequest;
    const handle = handlers.get(job) as JobHandler<any>;
    say({ kind: 'result', result: await handle(input, (notice: unknown) => say({ kind: 'notice', notice })) });
  } catch (error) {
    const refusal = error instanceof OutputError ? error.message : refusalOf(error);
    if (refusal !== undefined) say({ kind: 'refusal', refusal });
    else say({ kind: 'failure', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Whoever asked may be gone; there is nobody left to tell. */
function say(message: WorkerMessage): void {
  process.send?.(message, undefined, undefined, () => undefined);
}
