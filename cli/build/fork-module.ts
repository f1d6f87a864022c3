// Starts a module as a process of its own that answers messages one by one.
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface ForkOptions {
  parameters?: readonly string[];
  /** Megabytes of its heap. */
  heap?: number;
  /** What it says of its own end is nothing for people. */
  silent?: boolean;
}

/** `name` is the path from this folder, without ending. */
export function forkModule(name: string, { parameters = [], heap, silent = false }: ForkOptions = {}): ChildProcess {
  const inTree = import.meta.url.endsWith('.ts');
  // Sources need the loader of the tree; the compiled package needs nothing.
  const execArgv = inTree ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const module = new URL(`./${name}${inTree ? '.ts' : '.js'}`, import.meta.url);
  if (heap !== undefined) execArgv.push(`--max-old-space-size=${heap}`);
  return fork(fileURLToPath(module), parameters, {
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', silent ? 'ignore' : 'inherit', 'ipc'],
  });
}

/** Resolves when the message is on its way: a caller that computed on without waiting would hold it back. */
export function sendTo(child: ChildProcess, message: object): Promise<void> {
  return new Promise((sent, fail) => child.send(message, (error) => (error ? fail(error) : sent())));
}

/** From within such a process. Whoever asked may be gone; there is nobody left to tell. */
export function answerParent(message: object): void {
  process.send?.(message, undefined, undefined, () => undefined);
}

export function endProcess(child: ChildProcess): void {
  child.removeAllListeners('exit');
  child.kill();
}
