#!/usr/bin/env node
// The tablespec command: reads the arguments, runs one command, sets the exit code.
import { join, sep } from 'node:path';
import { refusalOf } from '../pipeline/output/output-error.ts';
import { children } from '../pipeline/workers/children.ts';
import { importWithFewFiles } from '../pipeline/workers/few-files.ts';
import { optimizeLater } from '../pipeline/workers/optimize-later.ts';
import { printFailure } from './print-failure.ts';
import { COMPLETE, createProgram } from './program.ts';
import { startWatchdog } from './watchdog.ts';

async function run(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const current = currentFolder();
  const program = createProgram({
    current,
    finish: (code) => {
      exitCode = code;
    },
  });
  if (words[0] === COMPLETE) (await import('./completion.ts')).addCompletion(program, current);
  if (words.length === 0) {
    program.outputHelp();
    return 2;
  }
  await program.parseAsync(words, { from: 'user' });
  return exitCode;
}

/** `npm run tablespec` starts in the root of the clone, wherever in it a person called it from. */
function currentFolder(): string {
  const started = process.cwd();
  const { npm_lifecycle_event: script, INIT_CWD: called = '' } = process.env;
  return script === 'tablespec' && called.startsWith(join(started, sep)) ? called : started;
}

optimizeLater();
importWithFewFiles();
// What is printed may go into a file or to a program that no longer listens; neither is a bug.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`The output could not be printed: ${refusalOf(error) ?? error.message}.\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
// What nobody waits for may be thrown too.
process.on('uncaughtException', (error) => process.exit(printFailure(error)));
startWatchdog({
  isBusy: () => children.busy,
  bark(words) {
    process.stderr.write(`${words}\n`);
    process.exit(1);
  },
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = printFailure(error);
} finally {
  // One that was left over would keep this process alive.
  children.close();
}
