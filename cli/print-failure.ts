// What ended a command before its time → words on standard error and an exit code. Stacks are for those who mend the program.
import { CommanderError } from 'commander';
import { reasonOf, stacksAreShown } from '../pipeline/debugging.ts';
import { OutputError, refusalOf } from '../pipeline/output/output-error.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { paintFor } from './output/view.ts';
import { visibleLines } from '../scraper/diagnostics/print-diagnostic.ts';

/** Returns the exit code. */
export function printFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    printLines(error.message, 'error: ');
    return 2;
  }
  printLines(error instanceof OutputError ? error.message : (refusalWords(error) ?? faultWords(error)));
  return 1;
}

/** What was thrown may quote a document. */
function printLines(text: string, begin = ''): void {
  const start = begin && paintFor(process.stderr)(begin, 'error');
  process.stderr.write(`${start}${visibleLines(text)}\n`);
}

function refusalWords(error: unknown): string | undefined {
  const refusal = refusalOf(error);
  if (refusal === undefined) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  const isAboutFiles = code === 'EMFILE' || code === 'ENFILE';
  return isAboutFiles
    ? `${refusal}. What was not written yet is as it was. The system lets this command open too few files at once: raise the limit (ulimit -n 256) and run it again.`
    : refusal;
}

function faultWords(error: unknown): string {
  const more = stacksAreShown() ? '' : ' Run it with --debug to see where.';
  return `A fault of tablespec ended the command: ${reasonOf(error)}.${more} Please report it with what was read.`;
}
