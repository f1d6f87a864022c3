// One run of a Node program: its output, how long it took, and what it and all that it started used meanwhile.
import { spawn } from 'node:child_process';
import { TreeUsage } from './tree-usage.ts';

export interface WatchedRun {
  /** Of the clock. */
  seconds: number;
  usage: TreeUsage;
  output: string;
  /** Null for a program that was killed. */
  code: number | null;
}

/** `look` is called again and again while the program runs; true kills it. */
export async function watchedRun(
  parameters: readonly string[],
  current: string,
  look: (seconds: number) => boolean = () => false,
): Promise<WatchedRun> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, parameters, { cwd: current, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const usage = new TreeUsage(child.pid ?? 0);
  const timer = setInterval(() => {
    usage.look();
    if (look(seconds())) child.kill('SIGKILL');
  }, 50);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(timer);
  return { seconds: seconds(), usage, output, code };
}

/** A program that must succeed. */
export async function successfulRun(parameters: readonly string[], current: string): Promise<WatchedRun> {
  const run = await watchedRun(parameters, current);
  if (run.code !== 0) throw new Error(`${parameters.join(' ')} ended with ${String(run.code)}`);
  return run;
}
