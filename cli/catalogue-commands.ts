// The command for many services at once.
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { type Invocation, pathFrom, sharedOptions, withExamples } from './command-parts.ts';
import { numberOfJobs } from './option-values.ts';

export function addCatalogueCommands(program: Command, { current, finish }: Invocation): void {
  const path = pathFrom(current);
  const catalogue = program.command('catalogue').description('For people who keep many services.').helpCommand(false);
  const build = catalogue
    .command('build')
    .description(
      'Builds all services of a list whose documents are at hand, each on its own, into one folder with one report.',
    )
    .option('--file <file>', 'the list (default: catalogue/services.yaml)', path)
    .option(
      '--source <folder>',
      'the root of the documents, which the list names them below (default: the folder of the project)',
      path,
    )
    .option('--out <folder>', 'where output goes', path, 'out/catalogue')
    .option(...sharedOptions(current).cache)
    .option('--jobs <number>', 'services at once (default: one for each processor)', numberOfJobs)
    .option('--json', 'print the report as JSON', false)
    .action(async ({ jobs = availableParallelism(), ...options }) =>
      finish(
        await (await import('./commands/catalogue-build.ts')).catalogueBuildCommand({ ...options, jobs }, current),
      ),
    );
  withExamples(
    build,
    'tablespec catalogue build --source ../documents --out out/catalogue',
    'tablespec catalogue build --file services.yaml --json',
  );
}
