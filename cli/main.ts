#!/usr/bin/env node
// The tablespec command: reads the arguments, runs one command, sets the exit code.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { optimizeLater } from '../pipeline/workers/optimize-later.ts';
import { OutputError, refusalOf } from '../pipeline/output/output-error.ts';
import type { RuntimeForm } from '../generator/client/runtime-import.ts';
import type { DescriptionSource } from '../spec/glossary/apply-glossary.ts';
import { assertServiceId } from '../pipeline/services/service-id.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { USAGE } from './usage.ts';

async function run(parameters: string[]): Promise<number> {
  const { values, positionals } = readArguments(parameters);
  const [command, ...rest] = positionals;
  const current = process.cwd();
  const { service, out, cache, profile, source: sources = [], json = false } = values;
  if (service !== undefined) assertServiceId(service);
  if (values.help || command === undefined) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const expect = (least: number, most: number): void => {
    if (rest.length < least || rest.length > most)
      throw new UsageError(
        `${command} takes ${least === most ? least : `${least} to ${most}`} words behind it, not ${rest.length}.`,
      );
  };
  switch (command) {
    case 'build': {
      expect(0, 0);
      const options = {
        service,
        sources,
        out,
        cache,
        profile,
        json,
        descriptions: descriptionSource(values.descriptions),
        pin: values.pin ?? false,
        runtime: runtimeForm(values.runtime),
        reuse: !values['no-cache'],
        jobs: numberOfJobs(values.jobs),
      };
      if (values.watch) return (await import('./commands/watch.ts')).watchCommand(options, current);
      const { buildCommand } = await import('./commands/build.ts');
      return buildCommand(options, current);
    }
    case 'edition': {
      if (service === undefined || sources.length === 0) throw new UsageError('edition needs --service and --source.');
      const { editionCommand } = await import('./commands/edition.ts');
      // A shell makes several words of `--source *.txt`.
      return editionCommand({ service, sources: [...sources, ...rest], cache, profile }, current);
    }
    case 'init': {
      if (rest[0] === undefined || sources.length === 0)
        throw new UsageError('init needs the id of the service and --source.');
      const { initCommand } = await import('./commands/init.ts');
      const { title, endpoint, region: regions = [], date, names } = values;
      return initCommand(
        {
          service: rest[0],
          sources: [...sources, ...rest.slice(1)],
          cache,
          profile,
          title,
          endpoint,
          regions,
          date,
          names,
        },
        current,
      );
    }
    case 'site': {
      expect(0, 0);
      const { siteCommand } = await import('./commands/site.ts');
      return siteCommand({ service, out }, current);
    }
    case 'preview': {
      expect(0, 0);
      const { previewCommand } = await import('./commands/preview.ts');
      return previewCommand({ service, port: portNumber(values.port) }, current);
    }
    case 'check': {
      expect(0, 1);
      const { checkCommand } = await import('./commands/check.ts');
      return checkCommand(rest[0], current);
    }
    case 'blocks': {
      expect(1, 1);
      const { blocksCommand } = await import('./commands/blocks.ts');
      return blocksCommand(rest[0] as string, { json, profile }, current);
    }
    case 'profile': {
      expect(2, 2);
      if (rest[0] !== 'try' || profile === undefined) throw new UsageError('profile try needs a file and --profile.');
      const { tryProfileCommand } = await import('./commands/try-profile.ts');
      return tryProfileCommand(rest[1] as string, profile, current);
    }
    case 'explain': {
      expect(2, 2);
      const { explainCommand } = await import('./commands/explain.ts');
      return explainCommand({ service: rest[0] as string, place: rest[1] as string, out }, current);
    }
    case 'release': {
      expect(1, 1);
      const { releaseCommand } = await import('./commands/release.ts');
      return releaseCommand(serviceOf(rest), current, { tag: values.tag ?? false });
    }
    case 'refresh': {
      expect(0, 1);
      const { refreshCommand } = await import('./commands/refresh.ts');
      const { accept, date, since, summary, 'link-base': linkBase } = values;
      const one = rest.length === 0 ? undefined : serviceOf(rest);
      const given = { service: one, sources, cache, profile, extent: extentOf(values) };
      return refreshCommand({ ...given, accept: accept ?? false, date, linkBase, since, summary }, current);
    }
    case 'publish': {
      expect(1, 1);
      if (out === undefined) throw new UsageError('publish needs --out.');
      const { publishCommand } = await import('./commands/publish.ts');
      return publishCommand({ service: serviceOf(rest), out, next: values.next ?? false }, current);
    }
    case 'diff': {
      expect(1, 2);
      const { diffCommand, diffForms, isDiffForm } = await import('./commands/diff.ts');
      const [before = '', after] = rest;
      const form = values.format ?? (values.markdown ? 'markdown' : json ? 'json' : 'text');
      if (!isDiffForm(form)) throw new UsageError(`--format takes ${diffForms.join(', ')}, not "${form}".`);
      return diffCommand(
        {
          before: after === undefined ? `${before}@release` : before,
          after: after ?? before,
          form,
          full: values.full ?? false,
          service,
          cache,
        },
        current,
      );
    }
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

function extentOf({ partial = false, complete = false }): 'partial' | 'complete' | undefined {
  if (partial && complete) throw new UsageError('--partial and --complete exclude each other.');
  return partial ? 'partial' : complete ? 'complete' : undefined;
}

/** The only word behind a command that is about one service. */
function serviceOf(rest: readonly string[]): string {
  const id = rest[0] as string;
  assertServiceId(id);
  return id;
}

function descriptionSource(word = 'vendor'): DescriptionSource {
  if (word === 'vendor' || word === 'ours' || word === 'both') return word;
  throw new UsageError(`--descriptions takes vendor, ours or both, not "${word}".`);
}

function runtimeForm(word: string | undefined): RuntimeForm | undefined {
  if (word === undefined || word === 'package' || word === 'copied') return word;
  throw new UsageError(`--runtime takes package or copied, not "${word}".`);
}

function portNumber(word = '4400'): number {
  if (/^\d{1,5}$/.test(word) && Number(word) < 65_536) return Number(word);
  throw new UsageError(`--port takes a number up to 65535, not "${word}".`);
}

function numberOfJobs(word: string | undefined): number {
  if (word === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw new UsageError(`--jobs takes a number from 1 to 999, not "${word}".`);
}

function readArguments(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        service: { type: 'string' },
        source: { type: 'string', multiple: true },
        out: { type: 'string' },
        format: { type: 'string' },
        full: { type: 'boolean' },
        next: { type: 'boolean' },
        tag: { type: 'boolean' },
        accept: { type: 'boolean' },
        partial: { type: 'boolean' },
        complete: { type: 'boolean' },
        cache: { type: 'string' },
        title: { type: 'string' },
        endpoint: { type: 'string' },
        region: { type: 'string', multiple: true },
        date: { type: 'string' },
        names: { type: 'string' },
        json: { type: 'boolean' },
        pin: { type: 'boolean' },
        port: { type: 'string' },
        markdown: { type: 'boolean' },
        summary: { type: 'string' },
        'link-base': { type: 'string' },
        since: { type: 'string' },
        jobs: { type: 'string' },
        'no-cache': { type: 'boolean' },
        watch: { type: 'boolean' },
        descriptions: { type: 'string' },
        runtime: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
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
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else if (refusal !== undefined) process.stderr.write(`${refusal}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
