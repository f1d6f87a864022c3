// Sources → one reading per service; shared by the commands that read documents.
import { append } from '../../scraper/diagnostics/append.ts';
import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';
import { readSources } from '../../scraper/sources/read-sources.ts';
import type { Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { chooseProfile, namedProfile, ownProfiles, type NamedProfile } from './choose-profile.ts';
import { readProjectFile } from './project-file.ts';
import { hasGivenUp } from '../cache/read-cached.ts';
import type { ReadingCache } from '../cache/reading-cache.ts';
import type { DefinedService } from './load-services.ts';
import type { Progress } from '../progress.ts';
import { isUrl } from './source-url.ts';
import { UsageError } from '../usage-error.ts';

export interface ReadServicesOptions {
  /** Files, folders, URLs of sites, or "site" for the URL that service.yaml names. */
  sources: readonly string[];
  /** What paths among the sources are relative to. */
  folder: string;
  /** A facts edition that comes before the sources. */
  edition?: string | undefined;
  /** Date (ISO) of those sources that state none, or of each. */
  date?: string | ((source: Source) => string | undefined) | undefined;
  /** Folder for the pages of sites. */
  cache?: string | undefined;
  services: ReadonlyMap<string, DefinedService>;
  service?: string | undefined;
  /** What the documents are read with; what service.yaml names, or else what fits them best, if absent. */
  profile?: NamedProfile | undefined;
  /** How many processes may read a long PDF file; one for each processor if absent. */
  jobs?: number | undefined;
  /** Readings of earlier runs. */
  cachedReadings?: ReadingCache | undefined;
}

/** Reads and interprets all documents. What belongs to no service that is built is said in `report`. */
export async function readServices(
  options: ReadServicesOptions,
  report: Report,
  progress: Progress,
): Promise<ServiceReading[]> {
  const sources = await progress.stage('fetch sources', () => collectSources(options, report, progress));
  const members = [...options.services].map(([service, { definition }]) => ({
    service,
    operations: new Set(definition.names.keys()),
    title: definition.title,
    ...(definition.profile === undefined ? {} : { profile: basename(definition.profile, extname(definition.profile)) }),
  }));
  const interpretOptions = { services: members, service: options.service };
  const chosen = await chooseProfile(
    options.profile ??
      profileOfService(options) ??
      namedProfile(readProjectFile(options.folder).profile, options.folder),
    sources,
    report,
    ownProfiles(options.folder, options.services),
  );
  if (!chosen) return [];
  const { profile, fits } = chosen;
  const key = options.cachedReadings?.keyOf(sources, profile, interpretOptions) ?? '';
  const cached =
    options.cachedReadings && (await progress.stage('read documents', () => options.cachedReadings?.find(key, report)));
  if (cached) return cached;
  const said = new Report();
  // Whoever finds everything cached should not wait for the readers.
  const { readDocuments } = await import('./read-documents.ts');
  // A single document is read again when it has changed: a book of a thousand pages need not be cached twice.
  const pages = sources.length > 1 ? options.cachedReadings?.pages() : undefined;
  const readings = await readDocuments(
    sources,
    { ...interpretOptions, profile, fits, pages, jobs: options.jobs ?? availableParallelism() },
    said,
    progress,
  );
  if (!hasGivenUp(said)) options.cachedReadings?.store(key, readings, said);
  report.absorb(said);
  return readings;
}

function profileOfService({ service, services }: ReadServicesOptions): NamedProfile | undefined {
  const known = service === undefined ? undefined : services.get(service);
  const profile = known?.definition.profile;
  return known && profile !== undefined ? { profile, folder: known.folder } : undefined;
}

/** The only place that leads to the network, and only for URLs that the user asked for. */
async function collectSources(options: ReadServicesOptions, report: Report, progress: Progress): Promise<Source[]> {
  const named = options.sources.map((source) => (source === 'site' ? siteOf(options) : source));
  const urls = [...new Set(named.filter(isUrl))];
  const { edition, date: given } = options;
  const sources = readSources(
    [...(edition === undefined ? [] : [edition]), ...named.filter((source) => !isUrl(source))],
    report,
    options.folder,
  );
  for (const url of urls) {
    if (!URL.canParse(url)) throw new UsageError(`"${url.slice(0, 200)}" is no URL.`);
    const { fetchSite } = await import('../../scraper/sources/site/fetch-site.ts');
    append(
      sources,
      await fetchSite(
        new URL(url),
        { ...(options.cache === undefined ? {} : { cacheFolder: options.cache }) },
        report,
        ({ done, known }) => progress.count(done, known, 'pages'),
      ),
    );
  }
  const dated = sources.map((source) => {
    const date = source.origin === edition ? undefined : typeof given === 'function' ? given(source) : given;
    return date === undefined ? source : { ...source, date };
  });
  // Two URLs may lead to one page.
  return [...new Map(dated.map((source) => [source.id, source])).values()];
}

function siteOf({ service, services }: ReadServicesOptions): string {
  const url = service === undefined ? undefined : services.get(service)?.definition.source;
  if (url !== undefined) return url;
  throw new UsageError(
    service === undefined
      ? '--source site goes with --service.'
      : `spec/${service}/service.yaml names no source; give its URL with --source.`,
  );
}
