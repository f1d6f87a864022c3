// The documents, read again → edition, spec, generated files, and a summary of what changed. Twice in a row it changes nothing.
import { resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { failedService } from '../build/failed-service.ts';
import { type DefinedService, defineServices, type KnownService, loadTexts } from '../services/load-services.ts';
import { restoreAfterKill } from '../output/unfinished-work.ts';
import { listServices } from '../services/package-root.ts';
import { isCommit } from '../services/service-state.ts';
import { Progress } from '../progress.ts';
import { namedProfile } from '../services/choose-profile.ts';
import { assertDate } from '../services/assert-date.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import { UsageError } from '../usage-error.ts';
import { type RefreshedService, refreshService } from './refresh-service.ts';
import type { Extent } from './refreshed-state.ts';

export interface RefreshOptions {
  /** The folder of the project. */
  folder: string;
  /** Every service that names a source, if absent. */
  service?: string | undefined;
  sources: readonly string[];
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
  /** The id of a profile, or its path: what the documents are read with. */
  profile?: string | undefined;
  /** What sources say that hold only a part of the service, or a page that lost some of what it had: `partial` keeps the rest, `complete` drops it. */
  extent?: Extent | undefined;
  /** Writes what a person would otherwise have to: ids of new operations and the baseline. */
  accept?: boolean;
  /** Date (ISO) of documents that state none; what the last edition or service.yaml says of them if absent. */
  date?: string | undefined;
  /** Address at which the tree of the proposal is read, for links to editions; without it only pages with a URL are linked. */
  linkBase?: string | undefined;
  /** A commit: the summary tells the difference since then, and not since the state that is there. */
  since?: string | undefined;
  progress?: Progress;
  /** Gets what there is to say, as soon as it is known. */
  tell?: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Reads the documents of services again and builds in place. A service that fails does not keep the others from being done.
 *
 * @throws UsageError for an unknown service or one without a source.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshedService[]> {
  const { service, sources, cache, profile, extent, accept = false, date, linkBase, since } = options;
  const { folder: current, progress = new Progress(), tell = () => undefined } = options;
  const report = new Report();
  const own = listServices(current);
  if (date !== undefined) assertDate(date);
  if (since !== undefined && !isCommit(since, current))
    throw new UsageError(`--since takes a commit of this repository, not "${since.slice(0, 100)}".`);
  restoreAfterKill(current);
  if (service !== undefined && !own.includes(service)) throw new UsageError(unknownServiceWords(service, own));
  if (service === undefined && sources.length > 0)
    throw new UsageError('--source goes with one service: tablespec refresh SERVICE --source ...');
  // Nothing is read of services that are not refreshed, bundled ones among them: their texts take longer than a small service.
  const defined = (service === undefined ? own : [service]).map((id) => {
    return defineServices(current, report, id).get(id) as DefinedService;
  });
  const chosen = service === undefined ? defined.filter(({ definition }) => definition.source !== undefined) : defined;
  const refreshed: RefreshedService[] = [];
  const ended = (service: RefreshedService): void => {
    refreshed.push(service);
    if (chosen.length > 1) progress.ended(stateOf(service), refreshed.length, chosen.length, 'services');
  };
  for (const one of chosen) {
    const { id } = one.definition;
    const known: KnownService = { ...one, ...loadTexts(one, report) };
    const from = sources.length > 0 ? sources : [known.definition.source ?? ''];
    if (from[0] === '') throw new UsageError(`spec/${id}/service.yaml names no source; give its URL with --source.`);
    // What its maintainer wrote would be lost, or lead astray.
    const faults = report.diagnostics.filter(
      ({ severity, at }) => severity === 'error' && at?.document.startsWith(`spec/${id}/`),
    );
    tell(faults);
    if (faults.length > 0) {
      const summary = `# ${known.definition.title}\n\nFiles of its folder cannot be read; nothing was written.\n`;
      ended({ id, summary, complete: false });
      continue;
    }
    const place = {
      current,
      cache: resolve(current, cache ?? 'out/cache'),
      profile: namedProfile(profile, current),
      progress,
      tell,
      extent,
      accept,
      date,
      linkBase: linkBase?.replace(/\/$/, ''),
      since,
    };
    try {
      if (chosen.length > 1) progress.about(`${id} (${refreshed.length + 1} of ${chosen.length} services)`);
      ended({ id, ...(await refreshService(id, known, from, place)) });
    } catch (error) {
      const failure = new Report();
      failedService(id, error, failure);
      tell(failure.diagnostics);
      const summary = `# ${known.definition.title}\n\nA fault of tablespec ended it; its files are as they were.\n`;
      ended({ id, summary, complete: false });
    }
  }
  progress.about('');
  return refreshed;
}

/** How one of several services ended, in a few words. */
function stateOf({ id, changes, complete }: RefreshedService): string {
  if (changes === undefined) return `${id}: failed`;
  const words = changes === 0 ? 'nothing changed' : `${changes} ${changes === 1 ? 'change' : 'changes'}`;
  return `${id}: ${words}${complete ? '' : ', with errors'}`;
}
