// The command line, by commander: it has no dependencies, prints help for each command, and answers a wrong word with the nearest one.
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { showStacks } from '../pipeline/debugging.ts';
import { packageVersion, projectFolder } from '../pipeline/services/package-root.ts';
import { fileThere, type Invocation, pathFrom, sharedOptions, withExamples } from './command-parts.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { addAgentCommands } from './agent-commands.ts';
import { addCatalogueCommands } from './catalogue-commands.ts';
import { withMeantCommand } from './other-words.ts';
import { takeProjectDefaults } from './project-defaults.ts';
import { addStateCommands } from './state-commands.ts';
import {
  collect,
  descriptionSource,
  numberOfJobs,
  numberOfProblems,
  pageNumber,
  portNumber,
  runtimeForm,
  serviceId,
} from './option-values.ts';

/** What shells call; see completion.ts, which is loaded for this word only. */
export const COMPLETE = 'complete';

/** Commands load their modules when they run. */
export function createProgram(run: Invocation): Command {
  const program = new Command('tablespec');
  program
    .exitOverride()
    .description('API reference tables in; OpenAPI document, typed client, validators and docs out.')
    .version(packageVersion(), '-V, --version')
    .option('--debug', 'show where in the program a fault happened')
    .on('option:debug', showStacks)
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(withMeantCommand(text)) })
    .addHelpText(
      'after',
      '\nExit codes: 0 complete; 1 the result lacks or contradicts something (of diff: something breaks); 2 wrong use.\nOne command: tablespec COMMAND --help\nCompletion: tablespec complete zsh|bash|fish|powershell prints a script for the shell.\n',
    );
  takeProjectDefaults(program, run.current);
  addBuild(program, run);
  addDocuments(program, run);
  addStateCommands(program, run);
  addViews(program, run);
  addAgentCommands(program, run);
  addCatalogueCommands(program, run);
  return program;
}

function addBuild(program: Command, { current, finish }: Invocation): void {
  const shared = sharedOptions(current);
  const path = pathFrom(current);
  let cache: string | undefined;
  let reuse = true;
  const command = program
    .command('build')
    .description('Documents, or the bundled facts editions of all services, to specification and generated files.')
    .option('--service <id>', 'only this service', serviceId)
    .option(...shared.source)
    .option('--out <folder>', 'where output goes (default: in place; with --source: out)', path)
    .option(...shared.cache)
    .option('--no-cache', 'build everything again')
    .option(...shared.profile)
    .option('--descriptions <whose>', 'vendor (with ours in the gaps), ours, or both', descriptionSource, 'vendor')
    .option('--runtime <form>', 'clients depend on the runtime package, or carry a copy: package, copied', runtimeForm)
    .option('--pin', 'write the names of all schemas into names.yaml, so that they never change', false)
    .option(
      '--jobs <number>',
      'services at once, and processes for a long PDF file (default: one for each processor)',
      numberOfJobs,
    )
    .option('--json', 'print the reports as JSON', false)
    .option('--verbose', 'print every problem', false)
    .option('--watch', 'build again whenever a file that the build reads has changed')
    .action(async (given) => {
      const { source: sources = [], watch, jobs = availableParallelism(), ...rest } = given;
      const { readProjectFile } = await import('../pipeline/services/project-file.ts');
      const settings = readProjectFile(projectFolder(current));
      const options = { ...rest, sources, cache: cache ?? settings.cache, jobs, reuse };
      if (watch) return finish(await (await import('./commands/watch.ts')).watchCommand(options, current));
      finish(await (await import('./commands/build.ts')).buildCommand(options, current));
    });
  // To commander the two are one option, of which the later wins; pages are kept without results of builds, too.
  command.on('option:cache', (word: string) => {
    cache = path(word);
  });
  command.on('option:no-cache', () => {
    reuse = false;
  });
  withExamples(
    command,
    'tablespec build --service lamps --source docs --out out/lamps',
    'tablespec build --source https://docs.example.com/api/ --service lamps',
  );
}

function addDocuments(program: Command, { current, finish }: Invocation): void {
  const shared = sharedOptions(current);
  const path = pathFrom(current);
  const edition = program
    .command('edition')
    .description('Prints the facts of documents as Markdown tables, without the sentences of the vendor.')
    .argument('[more...]', 'further sources')
    .option('--service <id>', 'the service of the documents', serviceId)
    .option(...shared.source)
    .option(...shared.profile)
    .option(...shared.cache)
    .action(async (more: string[], { service, source: sources = [], ...rest }) => {
      if (service === undefined || sources.length === 0) throw new UsageError('edition needs --service and --source.');
      const { editionCommand } = await import('./commands/edition.ts');
      // A shell makes several words of `--source *.txt`.
      finish(await editionCommand({ ...rest, service, sources: [...sources, ...more.map(path)] }, current));
    });
  withExamples(
    edition,
    'tablespec edition --service lamps --source docs > facts.md',
    'tablespec edition --service lamps --source book.pdf',
  );
  const init = program
    .command('init')
    .description('Writes spec/SERVICE/ from documents and builds it, or adds documents to a service that exists.')
    .argument('[service]', 'id of the service: small letters, digits, hyphens')
    .argument('[more...]', 'further sources')
    .option(...shared.source)
    .option('--title <text>', 'title of the service (default: guessed from the documents, and said)')
    .option('--endpoint <url>', 'where the service is reached; "{region}" stands for one of the regions')
    .option('--region <id>', 'a region of the endpoint; may stand several times', collect)
    .option('--date <date>', 'date of documents that state none, as 2026-01-31')
    .option('--names <file>', 'operation ids by path and method', path)
    .option(...shared.profile)
    .option(...shared.cache)
    .action(
      async (service: string | undefined, more: string[], { source: sources = [], region: regions = [], ...rest }) => {
        if (service === undefined)
          throw new UsageError('init needs the id of the service, such as tablespec init lamps --source docs.');
        if (sources.length === 0)
          throw new UsageError(
            `init needs --source, the documents of ${service}, such as tablespec init ${service} --source docs.`,
          );
        const { initCommand } = await import('./commands/init.ts');
        finish(await initCommand({ ...rest, service, regions, sources: [...sources, ...more.map(path)] }, current));
      },
    );
  withExamples(
    init,
    'tablespec init lamps --source docs --title Lamps --endpoint https://lamps.example.com',
    'tablespec init lamps --source docs/new-pages',
  );
  const blocks = program
    .command('blocks')
    .description('What the reader made of one document: headings, paragraphs, tables and code, each with its place.')
    .argument('<file>', 'the document', fileThere(current, 'blocks'))
    .option(...shared.profile)
    .option('--json', 'print the blocks as JSON', false)
    .option('--page <number>', 'only what stands on this page of a PDF file, counted from 1', pageNumber)
    .option('--svg', 'draw the page with the regions and cells that the reader saw', false)
    .action(async (file: string, options) =>
      finish(await (await import('./commands/blocks.ts')).blocksCommand(file, options, current)),
    );
  withExamples(
    blocks,
    'tablespec blocks docs/create-lamp.html',
    'tablespec blocks book.pdf --page 12 --svg > page-12.svg',
  );
  const profile = program.command('profile').description('For people who write a profile.').helpCommand(false);
  const attempt = profile
    .command('try')
    .description('What a profile recognises in one document and what it does not, part by part.')
    .argument('<file>', 'the document', fileThere(current, 'profile try'))
    .option(...shared.profile)
    .action(async (file: string, options) => {
      if (options.profile === undefined)
        throw new UsageError(`profile try needs --profile, such as tablespec profile try ${file} --profile huawei.`);
      finish(await (await import('./commands/try-profile.ts')).tryProfileCommand(file, options.profile, current));
    });
  withExamples(
    attempt,
    'tablespec profile try page.html --profile my-vendor.yaml',
    'tablespec profile try page.md --profile huawei',
  );
}

function addViews(program: Command, { current, finish }: Invocation): void {
  const shared = sharedOptions(current);
  const path = pathFrom(current);
  const check = program
    .command('check')
    .description('Checks an OpenAPI document (JSON or YAML); without one, those of every service.')
    .argument('[spec]', 'an OpenAPI document; without it, those of every service', path)
    .option('--format <form>', 'text, json, sarif, github', 'text')
    .option('--max-problems <number>', 'places that are printed, at least one of each rule; 0 for all (default: 100)')
    .option(...shared.out)
    .option('--ignore <file>', 'findings that are accepted: a rule, or a rule and a JSON pointer, on each line', path)
    .action(async (file: string | undefined, { format, maxProblems, ignore, out }) => {
      const { checkCommand } = await import('./commands/check.ts');
      const { findingForms } = await import('./output/print-findings.ts');
      const form = findingForms.find((one) => one === format);
      if (!form) throw new UsageError(`--format takes ${findingForms.join(', ')}, not "${format}".`);
      const most = maxProblems === undefined ? {} : { most: numberOfProblems(maxProblems) };
      finish(checkCommand({ file, form, ignore, out, ...most }, current));
    });
  withExamples(check, 'tablespec check openapi.yaml', 'tablespec check openapi.json --format sarif');
  const explain = program
    .command('explain')
    .description('Where a value comes from: its table rows, repairs and corrections.')
    .argument('<service>')
    .argument('<place>', 'a JSON pointer, or a name such as ListDesktops.query.limit')
    .option(...shared.out)
    .action(async (service: string, place: string, options) =>
      finish((await import('./commands/explain.ts')).explainCommand({ service, place, ...options }, current)),
    );
  withExamples(
    explain,
    'tablespec explain workspace ListDesktops.query.limit',
    'tablespec explain lamps Lamp.name --out out/lamps',
  );
  const site = program
    .command('site')
    .description(
      'From what build wrote: the documentation of all services as a folder for a browser, without a server or a network.',
    )
    .option('--service <id>', 'only this service', serviceId)
    .option(...shared.out)
    .option('--base-url <url>', 'where it will be served, for canonical addresses and a sitemap')
    .option('--send', 'pages can send their requests to an address that the reader enters', false)
    .action(async (options) => finish(await (await import('./commands/site.ts')).siteCommand(options, current)));
  withExamples(site, 'tablespec site', 'tablespec site --service lamps --out out/lamps');
  const preview = program
    .command('preview')
    .description('Serves the documentation to this machine only, and makes it again when a spec or its words change.')
    .option('--service <id>', 'only this service', serviceId)
    .option(...shared.out)
    .option('--port <number>', 'port on this machine, 0 for any', portNumber, 4400)
    .action(async (options) => finish(await (await import('./commands/preview.ts')).previewCommand(options, current)));
  withExamples(preview, 'tablespec preview', 'tablespec preview --service workspace --port 0');
  const mock = program
    .command('mock')
    .description('Responds as a service on this machine only, from the examples of its documents.')
    .argument('<service>', 'id of the service', serviceId)
    .option('--port <number>', 'port on this machine, 0 for any', portNumber, 4010)
    .option(...shared.out)
    .action(async (service: string, options) =>
      finish(await (await import('./commands/mock.ts')).mockCommand({ ...options, service }, current)),
    );
  withExamples(mock, 'tablespec mock workspace', 'tablespec mock lamps --out out/lamps --port 0');
}
