// What goes on in a run, for whoever shows it to a person: the stage, and how far it is. Times are kept for the summary.
import { setImmediate } from 'node:timers/promises';

export interface StageTime {
  name: string;
  milliseconds: number;
}

export class Progress {
  readonly times: StageTime[] = [];
  private current = '';

  /** `show` gets one line each time something changes, "" when a stage is over. Without it, only the times are kept. */
  constructor(private readonly show: (line: string) => void = () => undefined) {}

  /** Runs one stage and times it; nested stages are not meant. */
  async stage<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
    this.current = name;
    this.show(`… ${name}`);
    // What other processes said during the stage before is heard now.
    await setImmediate();
    const start = performance.now();
    try {
      return await run();
    } finally {
      this.record(name, performance.now() - start);
      this.show('');
    }
  }

  /** How far the stage is. */
  detail(text: string): void {
    this.show(`… ${this.current}: ${text}`);
  }

  private record(name: string, milliseconds: number): void {
    const known = this.times.find((time) => time.name === name);
    if (known) known.milliseconds += milliseconds;
    else this.times.push({ name, milliseconds });
  }
}
