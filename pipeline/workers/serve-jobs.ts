// The worker's end: loads its jobs, then runs what is asked for, in order.
import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { importWithFewFiles } from './few-files.ts';
import { optimizeLater } from './optimize-later.ts';
import { OutputError, refusalOf } from '../output/output-error.ts';
import type { JobHandler, JobLoaders, JobMap } from './jobs.ts';
import { wordsOf } from '../debugging.ts';
import type { RequestMessage, Thrown, WorkerMessage, WorkerRequest } from './worker-messages.ts';

/** Loads the jobs that the arguments of the process name. Each request is handled when the one before it is answered. */
export async function serveJobs<Jobs extends JobMap<Jobs>>(loaders: JobLoaders<Jobs>): Promise<void> {
  const names = process.argv.slice(2) as (keyof Jobs & string)[];
  optimizeLater();
  importWithFewFiles();
  // The one that asked is gone, and so is what it would have done with the result.
  const end = (code?: number): never => process.exit(code);
  process.on('disconnect', () => end());
  const loading = Promise.all(names.map(async (name) => [name, await loaders[name]()] as const));
  let last: Promise<void> = Promise.resolve();
  // From now on: a request that arrives while jobs are loaded is not left on the disk by one that ends meanwhile.
  process.on('message', ({ file }: RequestMessage) => {
    const bytes = readFileSync(file);
    rmSync(file, { force: true });
    say({ kind: 'taken', file });
    last = last.then(async () => run(new Map(await loading), bytes));
  });
  try {
    await loading;
    say({ kind: 'loaded' });
  } catch (error) {
    // It would be asked in vain. The message has to arrive first.
    say({ kind: 'unloaded', why: thrown(error) }, () => end(1));
  }
}

async function run(handlers: ReadonlyMap<string, JobHandler<any>>, bytes: Uint8Array): Promise<void> {
  try {
    const { job, input } = deserialize(bytes) as WorkerRequest;
    const handle = handlers.get(job) as JobHandler<any>;
    say({ kind: 'result', result: await handle(input, (notice: unknown) => say({ kind: 'notice', notice })) });
  } catch (error) {
    say(thrown(error));
  }
}

function thrown(error: unknown): Thrown {
  const refusal = error instanceof OutputError ? error.message : refusalOf(error);
  if (refusal !== undefined) return { kind: 'refusal', refusal };
  return { kind: 'failure', failure: wordsOf(error), stack: error instanceof Error ? error.stack : undefined };
}

/** Whoever asked may be gone; there is nobody left to tell. */
function say(message: WorkerMessage, said = (): void => undefined): void {
  process.send?.(message, undefined, undefined, said);
}
