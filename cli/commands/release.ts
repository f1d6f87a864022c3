// tablespec release: gives a service its next version, and says what to do with it.
import { release } from '../../pipeline/release/release.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import { printErrors } from '../output/print-errors.ts';
import { terminalProgress } from '../terminal-progress.ts';

/** Returns the exit code. */
export async function releaseCommand(service: string, current: string): Promise<number> {
  const result = await release({ service, folder: current, progress: terminalProgress() });
  printErrors(result.diagnostics);
  if (result.kind === 'refused') return 1;
  if (result.kind === 'unchanged') process.stdout.write(`Nothing changed since the last release of ${service}.\n`);
  else
    process.stdout.write(
      `${service} ${result.version}: ${result.changes ? countWords(result.changes) : 'first release'}. Look at spec/${service}/CHANGELOG.md, then commit and tag.\n`,
    );
  return 0;
}
