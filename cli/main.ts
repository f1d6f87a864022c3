#!/usr/bin/env node
// The tablespec command: reads the arguments, runs one command, sets the exit code.
import { CommanderError } from 'commander';
import { OutputError, refusalOf } from '../pipeline/output/output-error.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { optimizeLater } from '../pipeline/workers/optimize-later.ts';
import { createProgram } from './program.ts';

async function run(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram({
    current: process.cwd(),
    finish: (code) => {
      exitCode = code;
    },
  });
  if (words.length === 0) {
    program.outputHelp();
    return 2;
  }
  await program.parseAsync(words, { from: 'user' });
  return exitCode;
}

optimizeLater();
// What is printed may go into a file or to a program that no longer listens; neither is a bug.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`The output could not be printed: ${refusalOf(error) ?? error.message}.\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const refusal = error instanceof OutputError ? error.message : refusalOf(error);
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`error: ${error.message}\n`);
    process.exitCode = 2;
  } else if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 1;
  } else throw error;
}
