// Redocly's command: arguments in, what it printed out. It makes the page of the site, for which there is no programming interface.
import { type ChildProcess, execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { children } from '../workers/children.ts';

export interface RedoclyOutput {
  stdout: string;
  /** Why the process ended badly, in its own words; its exit code is 1 for findings and for failures alike. */
  complaint: string | undefined;
}

/** @param folder where it runs: it would also obey a redocly.yaml or an ignore file lying about. */
export function runRedocly(parameters: readonly string[], folder: string): Promise<RedoclyOutput> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const command = join(dirname(manifest), 'bin', 'cli.js');
  // No usage statistics and no question for newer versions: nothing leaves the machine.
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((done) => {
    const options = { cwd: folder, env, maxBuffer: 2 ** 30 };
    let isRunning = true;
    const begin = (): ChildProcess =>
      execFile(process.execPath, [command, ...parameters], options, (error, stdout, stderr) => {
        isRunning = false;
        done({ stdout, complaint: error ? stderr.trim() || error.message || 'no output' : undefined });
      });
    children.start(begin, () => isRunning);
  });
}
