// The commands about states of a service: what changed, reading again, releasing, publishing.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { missingPathWords } from '../pipeline/services/missing-path.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { type Invocation, pathFrom, sharedOptions, withExamples } from './command-parts.ts';
import { serviceId } from './option-values.ts';

/** What may be the id of a service. */
const SERVICE = /^[a-z0-9-]+$/;

export function addStateCommands(program: Command, run: Invocation): void {
  addDiff(program, run);
  addRefresh(program, run);
  addReleases(program, run);
}

function addDiff(program: Command, { current, finish }: Invocation): void {
  const shared = sharedOptions(current);
  const path = pathFrom(current);
  // The id of a service and a place in a commit are no paths.
  const side = (word: string): string => (existsSync(resolve(current, word)) ? path(word) : word);
  const command = program
    .command('diff')
    .description(
      'What changed for a user of the API, and what it means. OLD and NEW: a spec, a facts edition, documents, a folder of a service, a service id, ID@release, or REVISION:PATH.',
    )
    .argument('<old>', 'with a service id alone: since its last release', side)
    .argument('[new]', 'what OLD is compared with', side)
    .option('--format <form>', 'text, markdown, json, sarif, github')
    .option('--markdown', 'short for --format markdown', false)
    .option('--json', 'short for --format json', false)
    .option('--full', 'give the same change at many places a line each', false)
    .option('--service <id>', 'the service of documents and editions', serviceId)
    .option(...shared.profile)
    .option(...shared.cache)
    .action(async (before: string, after: string | undefined, { format, markdown, json, ...rest }) => {
      const { diffCommand, diffForms, isDiffForm } = await import('./commands/diff.ts');
      const form = format ?? (markdown ? 'markdown' : json ? 'json' : 'text');
      if (!isDiffForm(form)) throw new UsageError(`--format takes ${diffForms.join(', ')}, not "${form}".`);
      if (after === undefined && !SERVICE.test(before)) {
        const oneWord = `Of one word, diff takes the id of a service. Name what ${before} is compared with.`;
        const isNoPath = existsSync(resolve(current, before)) || /[:@]/.test(before);
        throw new UsageError(isNoPath ? oneWord : missingPathWords(before, current));
      }
      const sides = after === undefined ? { before: `${before}@release`, after: before } : { before, after };
      finish(await diffCommand({ ...rest, ...sides, form }, current));
    });
  withExamples(
    command,
    'tablespec diff old/openapi.json new/openapi.json',
    'tablespec diff workspace --format markdown',
  );
}

function addRefresh(program: Command, { current, finish }: Invocation): void {
  const shared = sharedOptions(current);
  const path = pathFrom(current);
  const command = program
    .command('refresh')
    .description(
      'Reads the documents of a service again, builds in place and says what changed. Without SERVICE: all that name a source.',
    )
    .argument('[service]', 'id of the service', serviceId)
    .option(...shared.source)
    .option(...shared.profile)
    .option(...shared.cache)
    .option('--accept', 'write the ids of new operations and the baseline', false)
    .option('--partial', 'the sources lack a part of the service, which stays', false)
    .option('--complete', 'what the sources lack is gone', false)
    .option('--date <date>', 'date of documents that state none (default: the one they had)')
    .option(
      '--summary <file>',
      'where the text for a pull request goes (default: the screen); of a long one the whole is in FILE.full.md',
      path,
    )
    .option('--link-base <url>', 'address of the tree, for links in the text')
    .option('--since <commit>', 'let the text tell the difference since a commit')
    .action(async (service: string | undefined, { source: sources = [], partial, complete, ...rest }) => {
      if (partial && complete) throw new UsageError('--partial and --complete exclude each other.');
      const extent = partial ? 'partial' : complete ? 'complete' : undefined;
      const { refreshCommand } = await import('./commands/refresh.ts');
      finish(await refreshCommand({ ...rest, service, sources, extent }, current));
    });
  withExamples(command, 'tablespec refresh', 'tablespec refresh lamps --source docs --accept');
}

function addReleases(program: Command, { current, finish }: Invocation): void {
  const release = program
    .command('release')
    .description(
      'The difference since the last release as version, changelog and output that carries the version. The tree has to be committed.',
    )
    .argument('<service>', 'id of the service', serviceId)
    .option('--tag', 'commit the release and make the tag that it names', false)
    .action(async (service: string, options) =>
      finish(await (await import('./commands/release.ts')).releaseCommand(service, current, options)),
    );
  withExamples(release, 'tablespec release workspace', 'tablespec release workspace --tag');
  const publish = program
    .command('publish')
    .description(
      'Collects spec, schemas, docs, portal and reports of the release in one folder, with checksums and an index. What is there has to be committed, and what was released. In a folder that it made, what it did not write goes.',
    )
    .argument('<service>', 'id of the service', serviceId)
    .option('--out <folder>', 'the folder that is made', pathFrom(current))
    .option('--next', 'publish what is there as a pre-release', false)
    .option('--versions', 'into a folder of its own, beside earlier versions, with a way from one to the other', false)
    .action(async (service: string, { out, next, versions }) => {
      if (out === undefined) throw new UsageError('publish needs --out.');
      finish(await (await import('./commands/publish.ts')).publishCommand({ service, out, next, versions }, current));
    });
  withExamples(
    publish,
    'tablespec publish workspace --out public/workspace',
    'tablespec publish kms --out public/kms --versions --next',
  );
}
