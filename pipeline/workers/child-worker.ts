// One process of a pool: started, asked, replaced when it ends, closed.
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { OutputError } from '../output/output-error.ts';
import { stacksAreShown } from '../debugging.ts';
import { removeTemporary, writeTemporaryFile } from '../output/temporary-folder.ts';
import { children } from './children.ts';
import type { RequestMessage, Thrown, WorkerMessage, WorkerRequest } from './worker-messages.ts';

export interface WorkerOptions {
  /** For people. */
  name: string;
  /** Megabytes of its heap. */
  heap?: number;
}

/** A process that ended with requests unanswered. */
export class WorkerEnded extends Error {
  constructor(
    name: string,
    readonly code: number | null,
  ) {
    super(`The ${name} process ended early with code ${code}.`);
  }
}

interface Waiting {
  /** Of the request; gone when it was read. */
  file: string;
  heard(notice: unknown): void;
  done(result: unknown): void;
  fail(error: Error): void;
}

interface Running {
  child: ChildProcess;
  waiting: Waiting[];
  /** Resolves when it can take requests, or has ended. */
  loaded: Promise<void>;
  /** Tells all who wait. */
  end(error: Error): void;
}

export class ChildWorker {
  private running: Running | undefined;
  private closed = false;

  constructor(
    private readonly entry: URL,
    private readonly jobs: readonly string[],
    private readonly options: WorkerOptions,
  ) {}

  get pid(): number | undefined {
    return this.running?.child.pid;
  }

  /** Never rejects: what keeps it from starting, the first request is told. */
  async start(): Promise<void> {
    try {
      if (!this.closed) await this.run().loaded;
    } catch {
      // The system refuses a process.
    }
  }

  async ask(request: WorkerRequest, heard: (notice: unknown) => void): Promise<unknown> {
    if (this.closed) throw this.closedError();
    const { child, waiting } = this.run();
    const file = writeTemporaryFile(serialize(request));
    return new Promise((done, fail) => {
      waiting.push({ file, heard, done, fail });
      // One that cannot be told has ended or is about to; then all who wait are told.
      child.send({ file } satisfies RequestMessage, (error) => error && child.kill());
    });
  }

  close(): void {
    this.closed = true;
    const { running } = this;
    this.running = undefined;
    running?.child.kill();
    running?.end(this.closedError());
  }

  private closedError(): Error {
    return new Error(`The ${this.options.name} process was closed.`);
  }

  private run(): Running {
    if (this.running) return this.running;
    const waiting: Waiting[] = [];
    let isLoading = true;
    const child = children.start(
      () => forkModule(this.entry, this.jobs, this.options),
      () => isLoading || waiting.length > 0,
    );
    let hasLoaded = (): void => undefined;
    const loaded = new Promise<void>((done) => (hasLoaded = done));
    const isLoaded = (): void => {
      isLoading = false;
      hasLoaded();
    };
    let unloaded: Error | undefined;
    const end = (error: Error): void => {
      isLoaded();
      for (const { file, fail } of waiting.splice(0)) {
        removeTemporary(file);
        fail(error);
      }
    };
    const running = { child, waiting, loaded, end };
    const gone = (error: Error): void => {
      // The next request gets another.
      if (this.running === running) this.running = undefined;
      end(error);
    };
    child.on('message', (message: WorkerMessage) => {
      if (message.kind === 'loaded') isLoaded();
      else if (message.kind === 'notice') waiting[0]?.heard(message.notice);
      else if (message.kind === 'taken') removeTemporary(message.file);
      else if (message.kind === 'result') waiting.shift()?.done(message.result);
      else if (message.kind === 'unloaded') unloaded = errorOf(message.why);
      else waiting.shift()?.fail(errorOf(message));
    });
    child.once('exit', (code) => gone(unloaded ?? new WorkerEnded(this.options.name, code)));
    // Where the system refuses a process there is no exit.
    child.on('error', gone);
    this.running = running;
    return running;
  }
}

/** As it was thrown there. */
function errorOf(thrown: Thrown): Error {
  if (thrown.kind === 'refusal') return new OutputError(thrown.refusal);
  return Object.assign(new Error(thrown.failure), thrown.stack === undefined ? {} : { stack: thrown.stack });
}

function forkModule(entry: URL, parameters: readonly string[], { heap }: WorkerOptions): ChildProcess {
  // Sources need the loader of the tree; the compiled package needs nothing.
  const isSource = entry.href.endsWith('.ts');
  const execArgv = isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  if (heap !== undefined) execArgv.push(`--max-old-space-size=${heap}`);
  return fork(fileURLToPath(entry), parameters, {
    execArgv,
    serialization: 'advanced',
    // What an engine prints of its own end is a stack.
    stdio: ['ignore', 'ignore', stacksAreShown() ? 'inherit' : 'ignore', 'ipc'],
  });
}
