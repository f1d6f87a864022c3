// Documents → the folder of a new service, or further documents for one that exists. All of it is written, or nothing; a page that could
// not be read is said and does not take the others with it.
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../scraper/edition/edition-gaps.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { findMovedBodies } from '../../spec/moved-bodies.ts';
import { printAliases } from '../../spec/print-names.ts';
import { printPins } from '../../spec/print-pins.ts';
import { readServiceDefinition } from '../../spec/service-definition.ts';
import { buildService } from '../build/build-service.ts';
import type { ServiceOutcome } from '../build/build-task.ts';
import { publishedDocument, publishedNames, readBaseline } from '../build/earlier-build.ts';
import { serviceOutcome } from '../build/service-outcome.ts';
import { printRowDigests } from '../diff/row-digests.ts';
import { Progress, type StageTime } from '../progress.ts';
import { readEdition } from '../services/read-edition.ts';
import { namedProfile } from '../services/choose-profile.ts';
import { withScope } from '../services/load-services.ts';
import { readProjectFile } from '../services/project-file.ts';
import { accessOfSources, profileAccess } from '../services/profile-access.ts';
import { readServices } from '../services/read-services.ts';
import { ROW_DIGESTS } from '../services/service-state.ts';
import { openBuildPool, warmBuildPool } from '../workers/build-pool.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/common/words.ts';
import { printBaseline } from './print-baseline.ts';
import { profileToName } from './profile-to-name.ts';
import { openServiceFolder, type ServiceFolder } from './service-folder.ts';
import { type Built, writeService } from './write-service.ts';
import { writeServiceTexts, type Choice, type ServiceTexts } from './service-texts.ts';
import { readServiceWords, type ServiceOptions } from './service-words.ts';

export interface InitOptions extends ServiceOptions {
  service: string;
  sources: readonly string[];
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
  /** The id of a profile, or its path: what the documents are read with. */
  profile?: string | undefined;
  /** The folder of the project; paths are relative to it. */
  folder: string;
  progress?: Progress;
}

export interface InitResult {
  /** Absent where no source holds an operation. Without files of the spec where it was not written. */
  service?: ServiceOutcome;
  /** True for a service that was not there before. */
  isNew: boolean;
  /** Operations that the sources describe, and those that are only in the edition that was there. */
  joined: number;
  kept: number;
  /** What the documents do not say, and where it was taken from. */
  choices: readonly Choice[];
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
  /** The service was written. */
  written: boolean;
  /** It was, and no page was lost. */
  complete: boolean;
}

/**
 * Writes `spec/<service>` and `generated/<service>`.
 *
 * @throws UsageError for words that contradict each other or the folder; OutputError for what the system refuses.
 */
export async function init({ service, sources, cache, profile, ...options }: InitOptions): Promise<InitResult> {
  const { folder: project, progress = new Progress() } = options;
  const report = new Report();
  const folder = openServiceFolder(service, project, report);
  const given = readServiceWords(options, folder.known !== undefined, project);
  const services = new Map(folder.known ? [[service, folder.known]] : []);
  const request = {
    sources,
    folder: project,
    services,
    service,
    edition: folder.edition,
    date: given.date,
    profile: namedProfile(profile, project),
    cache: resolve(project, cache ?? 'out/cache'),
  };
  // A service whose own files cannot be read is not added to.
  const isSound = !report.has('error');
  const [reading] = isSound ? await readServices(request, report, progress) : [];
  const toName = profileToName({ named: profile, used: reading?.profile, project }, folder);
  const words = toName === undefined ? given : { ...given, profile: toName };
  const operations = reading?.reference.operations ?? [];
  const kept = operations.filter((operation) => isOfEdition(operation, folder)).length;
  const joined = operations.length - kept;
  if (isSound && joined === 0) report.add('sources-without-operation', { service });
  const access = await accessOfSources(words.profile ?? reading?.profile, folder.spec);
  const texts = reading && joined > 0 ? writeServiceTexts(folder, reading, words, sources, access, report) : undefined;
  const built = reading && texts ? await buildFrom(reading, texts, folder, report, progress) : undefined;

  // What the build says of its edition, it says of the documents; only what cost an operation or a page is said of these as well.
  const lost = (reading?.report.diagnostics ?? []).filter(
    ({ severity, code }) => severity === 'error' || code === 'page-stale' || code === 'operation-overridden',
  );
  const diagnostics = [...report.diagnostics, ...lost, ...(built?.service.diagnostics ?? [])];
  const hasError = (among: readonly Diagnostic[]): boolean => among.some(({ severity }) => severity === 'error');
  const written =
    built !== undefined &&
    built.service.spec.length > 0 &&
    !hasError([...report.diagnostics, ...built.service.diagnostics]);
  if (written) await progress.stage('write files', () => writeService(folder, built));
  const target = { spec: folder.spec, generated: folder.generated };
  return {
    ...(built && {
      service: serviceOutcome(written ? built.service : { ...built.service, spec: [] }, target, {
        profile: reading?.profile,
      }),
    }),
    isNew: folder.known === undefined,
    joined,
    kept,
    choices: texts?.choices ?? [],
    diagnostics,
    times: progress.times,
    written,
    complete: written && !hasError(lost),
  };
}

/** True for an operation that no source describes. */
function isOfEdition(operation: Operation, { edition }: ServiceFolder): boolean {
  return edition !== undefined && variantsOf(operation).every(({ at }) => at[0]?.document === basename(edition));
}

/** A service and the files that its maintainer keeps. */
/** Builds from the edition that will be written, as every later build does. */
async function buildFrom(
  reading: ServiceReading,
  texts: ServiceTexts,
  folder: ServiceFolder,
  report: Report,
  progress: Progress,
): Promise<Built | undefined> {
  const { id, known, spec } = folder;
  const { title } = readServiceDefinition(id, texts, report);
  reportEditionGaps(reading.reference, report);
  const edition = printEdition(reading.reference, title);
  const names = printAliases(texts.names, movedBodies({ ...texts, edition }, folder));
  const definition = withScope(
    readServiceDefinition(id, { service: texts.service, names }, report),
    readProjectFile(dirname(dirname(spec))).scope,
  );
  const again = readEdition(
    edition,
    join(spec, 'reference.md'),
    definition,
    report,
    await profileAccess(definition, spec),
  );
  if (!again) return undefined;
  const unread = unreadWords(reading, folder, report);
  const pool = openBuildPool({ sideBySide: true });
  void warmBuildPool(pool, undefined);
  try {
    const options = {
      pool,
      corrections: known?.corrections ?? [],
      quotes: false,
      glossary: known?.glossary ?? emptyGlossary,
      descriptions: { descriptions: 'vendor', file: `spec/${id}/glossary.yaml` },
      runtime: 'package',
      ...(known ? { published: publishedNames(spec, id, report) } : {}),
    } as const;
    const service = await buildService(again, definition, options, progress);
    const files = [
      { path: 'service.yaml', text: texts.service },
      { path: 'names.yaml', text: printPins(names, service.pins) },
      { path: 'reference.md', text: edition },
      { path: ROW_DIGESTS, text: rowDigests(reading, folder) },
      { path: 'baseline.json', text: printBaseline(service.diagnostics, unread) },
    ];
    return { service, files };
  } finally {
    pool.close();
  }
}

/** What the rows say, for later comparisons; of operations that no source describes, what was known of them. */
function rowDigests({ reference, profile, sections }: ServiceReading, folder: ServiceFolder): string {
  return printRowDigests(reference, {
    sections,
    former: folder.digests,
    // A reading without a profile is one of editions only.
    isKept: (operation) => profile === undefined || isOfEdition(operation, folder),
  });
}

/** Sentences and words that this reading and the ones before it left unread, each document counted once. */
function unreadWords(
  { reference: { operations }, unreadSentences, words }: ServiceReading,
  folder: ServiceFolder,
  report: Report,
): { unreadSentences: number; leftOverWords: number } {
  // What was not read of documents that are all replaced no longer counts.
  const isKept = operations.some((operation) => isOfEdition(operation, folder));
  const before = isKept ? readBaseline(folder.spec, folder.id, report) : undefined;
  const paths = publishedDocument(folder.spec)?.paths ?? {};
  const isNew = operations.some(({ method, path }) => paths[path]?.[method] === undefined);
  // Documents that bring no new operation were counted when they first came.
  const sum = (found: number, earlier = 0): number => (isNew ? found + earlier : Math.max(found, earlier));
  return {
    unreadSentences: sum(unreadSentences, before?.unreadSentences),
    leftOverWords: sum(leftOverWords(words), before?.leftOverWords),
  };
}

/** Bodies of the last build that are now shared: their names moved without anyone's doing. */
function movedBodies(
  { service, names, edition }: { service: string; names: string; edition: string },
  { id, spec }: ServiceFolder,
): Map<string, string> {
  const before = publishedDocument(spec);
  const report = new Report(); // the build that is kept says all of it again
  const definition = readServiceDefinition(id, { service, names }, report);
  const reading = before && readEdition(edition, join(spec, 'reference.md'), definition, report);
  return before && reading
    ? findMovedBodies(before, buildSpec(reading.reference, definition, report).document)
    : new Map<string, string>();
}
