// One side of a comparison as a user names it: a spec, a folder of a service, a service, a commit, or documents to read.
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ApiAccess } from '../../scraper/reference/api-access.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import type { RowsOf } from '../../spec/diff/weigh-evidence.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { readJsonOrYaml } from '../../scraper/untrusted/read-yaml.ts';
import { defineServices, loadServices, readServiceFiles, unknownService } from '../services/load-services.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';
import { listServices, projectRoot } from '../services/package-root.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import { emptySourcesWords } from '../services/empty-sources.ts';
import { profileAccess } from '../services/profile-access.ts';
import { Progress } from '../progress.ts';
import { namedProfile } from '../services/choose-profile.ts';
import { readServices } from '../services/read-services.ts';
import { readReleasedState } from '../release/released-state.ts';
import type { SectionDigests } from '../../scraper/interpret/documents/section-digests.ts';
import { readSectionDigests } from './row-digests.ts';
import { isServiceFolder, readCommit, readState, ROW_DIGESTS, type ServiceState } from '../services/service-state.ts';
import { UsageError } from '../usage-error.ts';
import { buildReading, buildState } from './build-state.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface Side {
  label: string;
  document: unknown;
  provenance?: Provenance | undefined;
  /** Set where the rows behind the document are at hand. */
  rows?: RowsOf | undefined;
  /** What each section of the documents said, where the state has kept that. */
  sections?: SectionDigests;
  /** Set where the document has the vendor's words in it. */
  vendorsWords?: true;
  /** Set where the side is a whole service: then causes can be told apart. */
  service?: string;
  state?: ServiceState;
  /** See profileAccess. */
  access?: ApiAccess | undefined;
}

export interface ReadSideOptions {
  current: string;
  /** For documents: the service they belong to. */
  service?: string | undefined;
  /** What documents are read with: an id or a path. */
  profile?: string | undefined;
  cache?: string | undefined;
  progress?: Progress;
  /** Gets what there was to say of the documents. */
  tell?: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * `word`: a service id, `ID@release` for its last release, `REVISION:PATH` for a file or folder of a commit, an OpenAPI file, a folder
 * with the files of a service, a facts edition, or documents.
 */
export async function readSide(word: string, options: ReadSideOptions): Promise<Side> {
  const { current } = options;
  const root = projectRoot(current);
  const released = /^([a-z0-9][a-z0-9-]{0,63})@release$/.exec(word)?.[1];
  if (released !== undefined) {
    const state = readReleasedState(join(root, 'spec', released));
    const known = listServices(root);
    if (!known.includes(released)) throw new UsageError(unknownServiceWords(released, known));
    if (!state)
      throw new UsageError(
        `${released} was never released: there is no spec/${released}/release/. Make a release with tablespec release ${released}, or name both sides: tablespec diff OLD ${released}.`,
      );
    return stateSide(word, released, state, options);
  }
  const path = resolve(current, word);
  if (existsSync(path))
    return statSync(path).isDirectory() ? readFolder(word, path, options) : readFile(word, path, options);
  const folder = join(root, 'spec', word);
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(word) && isServiceFolder(folder))
    return stateSide(word, word, readState(folder), options);
  const colon = word.indexOf(':');
  const committed =
    colon > 0 && !/^https?:/i.test(word) ? readCommit(word.slice(0, colon), word.slice(colon + 1), current) : undefined;
  if (typeof committed === 'string') return readText(word, word, committed, options);
  if (committed) return stateSide(word, basename(word), committed, options);
  if (/^https?:\/\//i.test(word)) return readDocuments(word, [word], options);
  const [meant] = similarNames(word, listServices(root));
  const hint = meant === undefined ? '' : ` Did you mean the service ${meant}?`;
  throw new UsageError(`There is no file, folder, service or commit "${word.slice(0, 200)}".${hint}`);
}

function readFolder(label: string, folder: string, options: ReadSideOptions): Side | Promise<Side> {
  if (!isServiceFolder(folder)) return readDocuments(label, [folder], options);
  return stateSide(label, options.service ?? basename(folder), readState(folder), options);
}

function readFile(label: string, file: string, options: ReadSideOptions): Side | Promise<Side> {
  if (!/\.(?:json|ya?ml|md|markdown)$/i.test(file)) return readDocuments(label, [file], options);
  const text = readTextFile(file);
  if (/\.(?:md|markdown)$/i.test(file))
    return EDITION.test(text) && editionService(file, options) !== undefined
      ? readText(label, file, text, options)
      : readDocuments(label, [file], options);
  const beside = join(file, '..', 'provenance.json');
  const provenance =
    basename(file).startsWith('openapi') && existsSync(beside) ? readProvenance(readTextFile(beside)) : undefined;
  return readText(label, file, text, options, provenance);
}

/** How a facts edition begins. */
const EDITION = /^# [^\n]*: facts edition\n/;

/** The known service that an edition belongs to: the one asked for, or the one whose folder it lies in. */
function editionService(name: string, { service, current }: ReadSideOptions): string | undefined {
  const id = service ?? basename(join(name.slice(name.indexOf(':') + 1), '..'));
  return defineServices(projectRoot(current), new Report(), id).has(id) ? id : undefined;
}

function readText(
  label: string,
  name: string,
  text: string,
  options: ReadSideOptions,
  provenance?: Provenance,
): Side | Promise<Side> {
  if (/\.(?:md|markdown)$/i.test(name)) {
    const service = editionService(name, options);
    const own =
      service === undefined
        ? undefined
        : defineServices(projectRoot(options.current), new Report(), service).get(service);
    if (service === undefined || !own)
      throw new UsageError(`Which service ${label} belongs to is not known; name it with --service.`);
    return stateSide(label, service, new Map([...readState(own.folder), ['reference.md', text]]), options, true);
  }
  const read = readJsonOrYaml(text, { exact: true });
  if ('value' in read) return { label, document: read.value, provenance };
  throw new UsageError(`${label} is neither JSON nor YAML that can be used: ${read.fault}.`);
}

/** As `sideOfState`, with what the profile of the service says. */
async function stateSide(
  label: string,
  service: string,
  state: ServiceState,
  { current }: ReadSideOptions,
  fromEdition = false,
): Promise<Side> {
  const { definition } = readServiceFiles(service, state, new Report());
  const folder = join(projectRoot(current), 'spec', service);
  return sideOfState(label, service, state, { fromEdition, access: await profileAccess(definition, folder) });
}

/** The document that the state holds, or (`fromEdition`) the one that its edition gives. */
export function sideOfState(
  label: string,
  service: string,
  state: ServiceState,
  { fromEdition = false, access }: { fromEdition?: boolean; access?: ApiAccess | undefined } = {},
): Side {
  const text = fromEdition ? undefined : state.get('openapi.json');
  const built = text === undefined ? buildState(service, state, access) : undefined;
  if (text === undefined && !built)
    throw new UsageError(`${label} holds neither an openapi.json nor an edition with operations.`);
  const sections = readSectionDigests(state.get(ROW_DIGESTS));
  if (built) return { label, ...built, service, state, access, sections };
  const recorded = state.get('provenance.json');
  const again = recorded === undefined || state.has(ROW_DIGESTS) ? buildState(service, state, access) : undefined;
  const provenance = recorded === undefined ? again?.provenance : readProvenance(recorded);
  return {
    label,
    document: JSON.parse(text as string),
    service,
    state,
    access,
    provenance,
    rows: again?.rows,
    sections,
  };
}

/** Documents of a vendor, or an edition, with what the project says about their service. */
async function readDocuments(
  label: string,
  sources: string[],
  { current, service, profile, cache, progress = new Progress(), tell }: ReadSideOptions,
): Promise<Side> {
  const report = new Report();
  const services = loadServices(projectRoot(current), report);
  const readings = await readServices(
    {
      sources,
      folder: current,
      services,
      service,
      profile: namedProfile(profile, current),
      cache: resolve(current, cache ?? 'out/cache'),
    },
    report,
    progress,
  );
  tell?.(report.diagnostics);
  const [reading, second] = readings;
  if (!reading) throw new UsageError(noOperation(label, service, report, emptySourcesWords(sources, current)));
  if (second)
    throw new UsageError(
      `${label} holds operations of several services (${readings.map(({ reference }) => reference.service).join(', ')}); name one with --service.`,
    );
  const id = reading.reference.service;
  const known = services.get(id) ?? {
    definition: unknownService(id, report),
    corrections: [],
    glossary: emptyGlossary,
  };
  return { label, ...buildReading(reading, known), service: id, vendorsWords: true };
}

function noOperation(label: string, service: string | undefined, { diagnostics }: Report, empty?: string): string {
  const strangers = diagnostics.filter(({ code }) => code === 'operation-without-service').length;
  if (service !== undefined || strangers === 0)
    return `${label} holds no operation${service === undefined ? '' : ` of ${service}`}${empty === undefined ? '' : `: ${empty}`}. Give pages that hold operations, or a spec; tablespec blocks FILE shows what is read of a page.`;
  return `${label} holds operations of a service that is not known here; name it with --service.`;
}

function readProvenance(text: string): Provenance {
  return JSON.parse(text) as Provenance;
}
