// The documents, read again → edition, spec, generated files, and a summary of what changed. Twice in a row it changes nothing.
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printJson } from '../build/spec-files.ts';
import { buildState, readStateEdition } from '../diff/build-state.ts';
import { findChanges } from '../diff/find-changes.ts';
import { type Side, sideOfState } from '../diff/read-side.ts';
import { loadServices, type KnownService } from '../services/load-services.ts';
import { backUpFiles, restoreAfterKill } from '../output/back-up-files.ts';
import { writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';
import { Progress } from '../progress.ts';
import { readServices } from '../services/read-services.ts';
import { keepUnread } from './keep-unread.ts';
import { printRefreshSummary } from './print-summary.ts';
import { addAliases, goneNames } from './record-names.ts';
import { readState, type ServiceState } from '../services/service-state.ts';
import { UsageError } from '../usage-error.ts';
import { build } from '../build/build.ts';

export interface RefreshOptions {
  /** The folder of the project. */
  folder: string;
  /** Every service that names a source, if absent. */
  service?: string | undefined;
  sources: readonly string[];
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
  progress?: Progress;
  /** Gets what there is to say, as soon as it is known. */
  tell?: (diagnostics: readonly Diagnostic[]) => void;
}

export interface RefreshedService {
  id: string;
  /** What changed, as Markdown. */
  summary: string;
  /** False where it could not be read, or its build failed. */
  complete: boolean;
}

/**
 * Reads the documents of services again and builds in place. A service that fails does not keep the others from being done.
 *
 * @throws UsageError for an unknown service or one without a source.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshedService[]> {
  const { service, sources, cache, folder: current, progress = new Progress(), tell = () => undefined } = options;
  const report = new Report();
  const own = listServices(current);
  for (const id of own) restoreAfterKill(join(current, 'spec', id));
  const services = loadServices(current, report);
  if (service !== undefined && !own.includes(service))
    throw new UsageError(`There is no service ${service} under spec/ of this folder.`);
  if (service === undefined && sources.length > 0)
    throw new UsageError('--source goes with one service: tablespec refresh SERVICE --source ...');
  const ids = service === undefined ? own.filter((id) => services.get(id)?.definition.source !== undefined) : [service];
  const refreshed: RefreshedService[] = [];
  for (const id of ids) {
    const known = services.get(id) as KnownService;
    const from = sources.length > 0 ? sources : [known.definition.source ?? ''];
    if (from[0] === '') throw new UsageError(`spec/${id}/service.yaml names no source; give its URL with --source.`);
    // What its maintainer wrote would be lost, or lead astray.
    const faults = report.diagnostics.filter(
      ({ severity, at }) => severity === 'error' && at?.document.startsWith(`spec/${id}/`),
    );
    tell(faults);
    if (faults.length > 0) {
      const summary = `# ${known.definition.title}\n\nFiles of its folder cannot be read; nothing was written.\n`;
      refreshed.push({ id, summary, complete: false });
      continue;
    }
    const place = { current, cache: resolve(current, cache ?? 'out/cache'), progress, tell };
    refreshed.push({ id, ...(await refreshService(id, known, from, place)) });
  }
  return refreshed;
}

interface Place {
  current: string;
  cache: string;
  progress: Progress;
  tell: (diagnostics: readonly Diagnostic[]) => void;
}

async function refreshService(
  id: string,
  known: KnownService,
  sources: readonly string[],
  { current, cache, progress, tell }: Place,
): Promise<Omit<RefreshedService, 'id'>> {
  const report = new Report();
  const { folder, definition } = known;
  const [reading] = await readServices(
    { sources, folder: current, services: new Map([[id, known]]), service: id, cache },
    report,
    progress,
  );
  const diagnostics = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])];
  tell(diagnostics);
  if (!reading)
    return { summary: `# ${definition.title}\n\nNo page could be read; nothing was written.\n`, complete: false };

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
  const built = buildState(id, after);
  let isWritten = false;
  try {
    writeFolders([{ folder, files: inputs, owned: [] }]);
    const { diagnostics: said } = await build({
      service: id,
      sources: [],
      descriptions: 'vendor',
      folder: current,
      progress,
    });
    faults.push(...said.filter(({ severity }) => severity === 'error'));
    isWritten = built !== undefined && readState(folder).get('openapi.json') === printJson(built.document).text;
  } finally {
    // A build that wrote nothing must not leave an edition that the output does not come from.
    if (isWritten) former.discard();
    else former.restore();
  }
  tell(faults);
  const changes = isWritten ? findChanges(sides.before, sideOfState(`${id} now`, id, readState(folder))) : [];
  const provenance = { before: sides.before.provenance, after: built?.provenance };
  return {
    summary: printRefreshSummary({
      title: definition.title,
      changes,
      provenance,
      kept,
      aliases,
      diagnostics,
      faults,
      isWritten,
    }),
    complete: faults.length === 0 && isWritten,
  };
}
