// What the definitions of commands have in common.
import type { Command } from 'commander';

/** Where a run takes place, and who is told how it ended. */
export interface Invocation {
  /** The folder that paths are relative to. */
  current: string;
  finish(exitCode: number): void;
}

const SOURCE = 'file, folder or URL of the documents; may stand several times';
const PROFILE =
  'how the documents are written: a profile of the package, or a file of your own (default: the one that fits best)';
const CACHE = 'folder for fetched pages and earlier results (default: out/cache)';

/** `tablespec COMMAND --help` shows two examples. */
export function withExamples(command: Command, ...examples: string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}\n`).join('')}`);
}

/** Options that several commands have. */
export const shared = {
  source: ['--source <place>', SOURCE] as const,
  profile: ['--profile <id|file>', PROFILE] as const,
  cache: ['--cache <folder>', CACHE] as const,
};
