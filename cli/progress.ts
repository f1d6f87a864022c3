// What a person sees while a run goes on: one line per stage on a terminal, nothing otherwise. Times are kept for the summary.
import { setImmediate } from 'node:timers/promises';
import { visible } from './output/print-diagnostic.ts';

export interface StageTime {
  name: string;
  milliseconds: number;
}

export class Progress {
  readonly times: StageTime[] = [];
  private current = '';

  /** Without a stream, only the times are kept. */
  constructor(private readonly stream: NodeJS.WriteStream | null = process.stderr) {}

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
    this.show(`… ${this.current}: ${visible(text)}`);
  }

  private record(name: string, milliseconds: number): void {
    const known = this.times.find((time) => time.name === name);
    if (known) known.milliseconds += milliseconds;
    else this.times.push({ name, milliseconds });
  }

  private show(line: string): void {
    if (!this.stream?.isTTY) return;
    this.stream.clearLine(0);
    this.stream.cursorTo(0);
    if (line !== '') this.stream.write(line);
  }
}
