// Every process that is started beside this one, whoever started it: one list, ended together. A command that ends in an unforeseen way
// would otherwise wait for one that has nothing to do.
import type { ChildProcess } from 'node:child_process';

export class Children {
  private readonly running = new Map<ChildProcess, () => boolean>();
  private closed = false;

  /**
   * Starts a process and keeps it until it has ended. `isBusy` tells whether somebody waits for it.
   *
   * @throws Error once the list is closed; what `begin` throws.
   */
  start(begin: () => ChildProcess, isBusy: () => boolean): ChildProcess {
    if (this.closed) throw new Error('The command has ended; no process is started any more.');
    const child = begin();
    // One that the system refused has no number and never ends.
    if (child.pid === undefined) return child;
    if (this.running.size === 0) process.on('exit', this.endAll);
    this.running.set(child, isBusy);
    child.once('exit', () => {
      this.running.delete(child);
      if (this.running.size === 0) process.off('exit', this.endAll);
    });
    return child;
  }

  /** True while somebody waits for one of them. */
  get busy(): boolean {
    return [...this.running.values()].some((isBusy) => isBusy());
  }

  /** For good: ends them all, whatever they are doing, and lets none start. */
  close(): void {
    this.closed = true;
    this.endAll();
  }

  private readonly endAll = (): void => {
    for (const child of this.running.keys()) child.kill();
  };
}

/** Those of this process. */
export const children = new Children();
