// What every job of the bench prints when it is done: its times and the peak memory of its process.

import { readFileSync } from 'node:fs';

export interface Measurement {
  /** Wall time by part, in milliseconds, without start-up and imports. */
  milliseconds: Record<string, number>;
  /** Peak resident memory of the process, in MiB. */
  peak: number;
}

export function timed<Result>(milliseconds: Record<string, number>, name: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  milliseconds[name] = (milliseconds[name] ?? 0) + performance.now() - start;
  return result;
}

/**
 * Milliseconds that the main thread has computed, which other programs on the machine lengthen less than the clock; the clock where the system
 * does not say.
 */
export function threadTime(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** The same part by the clock and by the thread's own time. */
export function timedTwice<Result>(milliseconds: Record<string, number>, name: string, run: () => Result): Result {
  const before = threadTime();
  const result = timed(milliseconds, `clock ${name}`, run);
  milliseconds[`thread ${name}`] = threadTime() - before;
  return result;
}

export function finish(milliseconds: Record<string, number>): void {
  const measurement: Measurement = { milliseconds, peak: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
