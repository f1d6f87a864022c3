// What every job of the bench prints when it is done: its times and the peak memory of its process.

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

export function finish(milliseconds: Record<string, number>): void {
  const measurement: Measurement = { milliseconds, peak: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
