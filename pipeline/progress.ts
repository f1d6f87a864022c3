// What goes on in a run, for whoever shows it to a person: the stage, and how far it is. Times are kept for the summary.
import { setImmediate } from 'node:timers/promises';

export interface StageTime {
  name: string;
  milliseconds: number;
}

const BAR = 20;

export class Progress {
  readonly times: StageTime[] = [];
  private current = '';
  private subject = '';

  /**
   * Without both, only the times are kept.
   *
   * @param show gets one line each time something changes, "" when a stage is over.
   * @param say gets a line for each of several things that is done, which stays true.
   */
  constructor(
    private readonly show: (line: string) => void = () => undefined,
    private readonly say: (line: string) => void = () => undefined,
  ) {}

  /** Runs one stage and times it; nested stages are not meant. */
  async stage<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
    const start = this.begin(name);
    // What other processes said during the stage before is heard now.
    await setImmediate();
    try {
      return await run();
    } finally {
      this.end(name, start);
    }
  }

  /** The same for what is done in one go: nothing else is heard meanwhile. */
  stageInOneGo<Result>(name: string, run: () => Result): Result {
    const start = this.begin(name);
    try {
      return run();
    } finally {
      this.end(name, start);
    }
  }

  /** What the stages that follow are about, one of several; "" for all. */
  about(subject: string): void {
    this.subject = subject;
  }

  /** How far the stage is. */
  detail(text: string): void {
    this.show(`… ${this.subject === '' ? '' : `${this.subject}, `}${this.current}${text === '' ? '' : `: ${text}`}`);
  }

  /** The same where it is known how many there are: "pages". */
  count(done: number, total: number, noun: string, more = ''): void {
    const full = total === 0 ? BAR : Math.round((BAR * done) / total);
    this.detail(`[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${total} ${noun}${more}`);
  }

  /** One of several things is done, and how: "lamps: 12 operations". */
  ended(state: string, done: number, total: number, noun: string): void {
    this.count(done, total, noun, `, ${state}`);
    this.say(`${state} (${done} of ${total} ${noun})`);
  }

  private begin(name: string): number {
    this.current = name;
    this.detail('');
    return performance.now();
  }

  private end(name: string, start: number): void {
    const milliseconds = performance.now() - start;
    const known = this.times.find((time) => time.name === name);
    if (known) known.milliseconds += milliseconds;
    else this.times.push({ name, milliseconds });
    this.show('');
  }
}
