// tablespec refresh: the documents anew → edition, spec, generated files, and a summary of what changed. Twice in a row it changes nothing.
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printJson } from '../../pipeline/build/spec-files.ts';
import { buildState, readStateEdition } from '../../pipeline/diff/build-state.ts';
import { findChanges } from '../../pipeline/diff/find-changes.ts';
import { type Side, sideOfState } from '../../pipeline/diff/read-side.ts';
import { loadServices, type KnownService } from '../../pipeline/services/load-services.ts';
import { backUpFiles, restoreAfterKill } from '../../pipeline/output/back-up-files.ts';
import { printErrors } from '../output/print-errors.ts';
import { writeFolders } from '../../pipeline/output/write-folder.ts';
import { listServices } from '../../pipeline/services/package-root.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { readServices } from '../../pipeline/services/read-services.ts';
import { keepUnread } from '../../pipeline/refresh/keep-unread.ts';
import { printRefreshSummary } from '../../pipeline/refresh/print-summary.ts';
import { addAliases, goneNames } from '../../pipeline/refresh/record-names.ts';
import { readState, type ServiceState } from '../../pipeline/services/service-state.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { buildCommand, type BuildResult } from './build.ts';

export interface RefreshOptions {
  /** Every service that names a source, if absent. */
  service?: string | undefined;
  sources: readonly string[];
  cache?: string | undefined;
  /** File for the summaries; standard output if absent. */
  summary?: string | undefined;
}

/** Returns the exit code: 1 where a service could not be read at all or its build failed; the others are done all the same. */
export async function refreshCommand(
  { service, sources, cache, summary }: RefreshOptions,
  current: string,
): Promise<number> {
  const report = new Report();
  const own = listServices(current);
  for (const id of own) restoreAfterKill(join(current, 'spec', id));
  const services = loadServices(current, report);
  if (service !== undefined && !own.includes(service))
    throw new UsageError(`There is no service ${service} under spec/ of this folder.`);
  if (service === undefined && sources.length > 0)
    throw new UsageError('--source goes with one service: tablespec refresh SERVICE --source ...');
  const ids = service === undefined ? own.filter((id) => services.get(id)?.definition.source !== undefined) : [service];
  const texts: string[] = [];
  let failed = false;
  for (const id of ids) {
    const known = services.get(id) as KnownService;
    const from = sources.length > 0 ? sources : [known.definition.source ?? ''];
    if (from[0] === '')
      throw new UsageError(`spec/${id}/service.yaml names no source; give its address with --source.`);
    // What its maintainer wrote would be lost, or lead astray.
    const faults = report.diagnostics.filter(
      ({ severity, at }) => severity === 'error' && at?.document.startsWith(`spec/${id}/`),
    );
    printErrors(faults);
    if (faults.length > 0) {
      texts.push(`# ${known.definition.title}\n\nFiles of its folder cannot be read; nothing was written.\n`);
      failed = true;
      continue;
    }
    const { text, code } = await refreshService(id, known, from, resolve(current, cache ?? 'out/cache'), current);
    texts.push(text);
    failed ||= code !== 0;
  }
  if (ids.length === 0) texts.push('No service names a source in its service.yaml.\n');
  if (summary === undefined) process.stdout.write(texts.join('\n'));
  else {
    const file = resolve(current, summary);
    writeFolders([{ folder: dirname(file), files: [{ path: basename(file), text: texts.join('\n') }], owned: [] }]);
  }
  return failed ? 1 : 0;
}

async function refreshService(
  id: string,
  known: KnownService,
  sources: readonly string[],
  cache: string,
  current: string,
): Promise<{ text: string; code: number }> {
  const report = new Report();
  const { folder, definition } = known;
  const paths = sources.map((source) => (/^https?:/i.test(source) ? source : resolve(current, source)));
  const [reading] = await readServices(
    { sources: paths, services: new Map([[id, known]]), service: id, cache },
    report,
    terminalProgress(),
  );
  const diagnostics = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])];
  printErrors(diagnostics);
  if (!reading) return { text: `# ${definition.title}\n\nNo page could be read; nothing was written.\n`, code: 1 };

  const before = readState(folder);
  const { reference, kept } = keepUnread(
    reading.reference,
    readStateEdition(before, definition)?.reference,
    diagnostics,
  );
  const edition = printEdition(reference, definition.title);
  const unnamed: ServiceState = new Map([...before, ['reference.md', edition]]);
  const isFirst = !before.has('openapi.json') && !before.has('reference.md');
  const nothing: Side = {
    label: `${id} before`,
    document: { openapi: '3.1.0', info: { title: definition.title, version: '0' }, paths: {} },
  };
  const sides = {
    before: isFirst ? nothing : sideOfState(`${id} before`, id, before),
    after: sideOfState(`${id} now`, id, unnamed, true),
  };
  const aliases = goneNames(findChanges(sides.before, sides.after));
  const names = before.get('names.yaml') ?? '';
  const after: ServiceState = new Map([...unnamed, ['names.yaml', addAliases(names, aliases)]]);

  const inputs = ['reference.md', 'names.yaml']
    .map((path) => ({ path, text: after.get(path) ?? '' }))
    .filter(({ path, text }) => text !== (before.get(path) ?? ''));
  const former = backUpFiles(
    folder,
    inputs.map(({ path }) => path),
  );
  const faults: Diagnostic[] = [];
  const tell = ({ diagnostics: said }: BuildResult): void =>
    void faults.push(...said.filter(({ severity }) => severity === 'error'));
  const built = buildState(id, after);
  let isWritten = false;
  try {
    writeFolders([{ folder, files: inputs, owned: [] }]);
    await buildCommand({ service: id, sources: [], json: false, descriptions: 'vendor', tell }, current);
    isWritten = built !== undefined && readState(folder).get('openapi.json') === printJson(built.document).text;
  } finally {
    // A build that wrote nothing must not leave an edition that the output does not come from.
    if (isWritten) former.discard();
    else former.restore();
  }
  printErrors(faults);
  const changes = isWritten ? findChanges(sides.before, sideOfState(`${id} now`, id, readState(folder))) : [];
  const provenance = { before: sides.before.provenance, after: built?.provenance };
  return {
    text: printRefreshSummary({
      title: definition.title,
      changes,
      provenance,
      kept,
      aliases,
      diagnostics,
      faults,
      isWritten,
    }),
    code: faults.length === 0 && isWritten ? 0 : 1,
  };
}
