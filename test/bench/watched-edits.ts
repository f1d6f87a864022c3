// A build that watches: how long after a change of a file it has built again.
import { spawn, type ChildProcess } from 'node:child_process';

export class WatchedEdits {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  /** @param parameters of Node: a program with its own. Resolves when its first build is done. */
  static async start(parameters: readonly string[], current: string): Promise<WatchedEdits> {
    const watched = new WatchedEdits(
      spawn(process.execPath, parameters, { cwd: current, stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    await watched.says('Watching', 0);
    return watched;
  }

  /** Seconds from the change, which must change a file of the output, to the end of the build. */
  async after(change: () => void): Promise<number> {
    const from = this.output.length;
    const start = performance.now();
    change();
    await this.says('Built again', from);
    const seconds = (performance.now() - start) / 1000;
    if (!/\d files? differs?/.test(this.output.slice(from)))
      throw new Error(`The change made no difference: ${this.output.slice(from)}`);
    return seconds;
  }

  close(): void {
    this.child.kill();
  }

  private async says(words: string, from: number): Promise<void> {
    while (!this.output.includes(words, from)) {
      if (this.child.exitCode !== null) throw new Error(`The watching build ended with ${this.child.exitCode}.`);
      await new Promise((done) => setTimeout(done, 5));
    }
  }
}
