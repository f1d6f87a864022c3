// tablespec init: documents → the folder of a new service, or further documents for one that exists; says what was taken from where.
import { init, type InitOptions, type InitResult } from '../../pipeline/init/init.ts';
import { visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { stepsAfterInit } from '../output/next-steps.ts';
import { printSummary } from '../output/print-summary.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

export type InitCommandOptions = Omit<InitOptions, 'folder' | 'progress'>;

/** Returns the exit code. */
export async function initCommand(options: InitCommandOptions, current: string): Promise<number> {
  const result = await init({ ...options, folder: projectFolder(current), progress: terminalProgress() });
  const { service, diagnostics, times, written, complete } = result;
  if (written) process.stdout.write(`${printChoices(options.service, result).map(visible).join('\n')}\n`);
  printSummary({
    services: service ? [service] : [],
    diagnostics,
    times,
    current,
    sources: options.sources,
    next: stepsAfterInit,
  });
  return complete ? 0 : 1;
}

function printChoices(service: string, { isNew, joined, kept, choices }: InitResult): string[] {
  const counts = `${joined} operations from them${kept > 0 ? `, ${kept} as they were` : ''}`;
  return [
    `spec/${service} ${isNew ? 'is new' : 'has further sources'}: ${counts}`,
    ...choices.map(({ what, chosen }) => `  ${what.padEnd(13)} ${chosen}`),
  ];
}
