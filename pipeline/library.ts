// What `import ... from 'tablespec'` gives: the steps from documents to generated files, each alone, and the whole build. Nothing here
// prints, ends the process or looks at its arguments; what there is to say comes back as diagnostics.
import { resolve } from 'node:path';
import type { GeneratedFile } from '../generator/generated-file.ts';
import type { Diagnostic } from '../scraper/diagnostics/diagnostic.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../scraper/interpret/documents/interpret.ts';
import type { ApiReference } from '../scraper/reference/reference-model.ts';
import { buildSpec as buildDocument } from '../spec/build/build-spec.ts';
import type { Provenance } from '../spec/build/spec-build.ts';
import { isObject, type JsonObject } from '../spec/checks/json.ts';
import type { Change } from '../spec/diff/change.ts';
import type { OpenApiDocument } from '../spec/openapi.ts';
import { type ServiceDefinition, readServiceDefinition } from '../spec/service-definition.ts';
import { checkSpec } from './check/check-spec.ts';
import { findChanges } from './diff/find-changes.ts';
import { readSide, type Side } from './diff/read-side.ts';
import { Progress } from './progress.ts';
import { defineServices } from './services/load-services.ts';
import { namedProfile } from './services/choose-profile.ts';
import { readServices } from './services/read-services.ts';
import { assertServiceId } from './services/service-id.ts';
import { UsageError } from './usage-error.ts';

export { build, type BuildOptions, type BuildResult } from './build/build.ts';
export type { ServiceOutcome } from './build/build-task.ts';
export type { ServiceReport } from './build/service-report.ts';
export { init, type InitOptions, type InitResult } from './init/init.ts';
export { OutputError } from './output/output-error.ts';
export { publish, type PublishOptions, type PublishResult } from './publish/publish.ts';
export { type RefreshOptions, refresh } from './refresh/refresh.ts';
export type { RefreshedService } from './refresh/refresh-service.ts';
export { release, type ReleaseOptions, type ReleaseResult } from './release/release.ts';
export { printDiagnostic } from '../scraper/diagnostics/print-diagnostic.ts';
export type { ApiReference, Change, Diagnostic, GeneratedFile, OpenApiDocument, Provenance, ServiceReading };
export { Progress, UsageError };

export interface ReadDocumentsOptions {
  /** Files, folders or URLs of sites. URLs are the only thing that leads to the network. */
  sources: readonly string[];
  /** The service that the documents belong to; taken from the documents if absent. */
  service?: string;
  /** What the documents are read with: the id of a profile, or its path. What service.yaml names, or what fits best, if absent. */
  profile?: string;
  /** The folder of the project, for relative paths and for what `spec/` says of its services. */
  folder: string;
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string;
  progress?: Progress;
}

export interface ReadDocumentsResult {
  /** One for each service of the documents; `reference` is what was read. */
  readings: readonly ServiceReading[];
  diagnostics: readonly Diagnostic[];
}

/**
 * Documents → reference model, one for each service.
 *
 * @throws UsageError for a source that does not exist, or an id that is none.
 */
export async function readDocuments(options: ReadDocumentsOptions): Promise<ReadDocumentsResult> {
  const { sources, service, folder, profile, cache = 'out/cache', progress = new Progress() } = options;
  if (service !== undefined) assertServiceId(service);
  const report = new Report();
  const readings = await readServices(
    {
      sources,
      folder,
      services: defineServices(folder, report),
      service,
      profile: namedProfile(profile, folder),
      cache: resolve(folder, cache),
    },
    report,
    progress,
  );
  const own = readings.flatMap((reading) => reading.report.diagnostics);
  return { readings, diagnostics: [...report.diagnostics, ...own] };
}

export interface BuildSpecResult {
  document: OpenApiDocument;
  /** JSON pointer into the document → the places of the documents that it comes from. */
  provenance: Provenance;
  diagnostics: readonly Diagnostic[];
}

/** Texts of the files that a maintainer writes about a service. */
export interface ServiceFiles {
  /** service.yaml. */
  service?: string;
  /** names.yaml. */
  names?: string;
}

/** Reference model → OpenAPI 3.1 document. Corrections and glossary are not applied: `build` does that. */
export function buildSpec(reference: ApiReference, files: ServiceFiles = {}): BuildSpecResult {
  const report = new Report();
  const definition: ServiceDefinition = readServiceDefinition(reference.service, { ...files }, report);
  const { document, provenance } = buildDocument(reference, definition, report);
  return { document, provenance, diagnostics: report.diagnostics };
}

/** Any OpenAPI document (3.0 or 3.1, parsed) → what is wrong with it. A value that is no OpenAPI document is a diagnostic, not an error. */
export function check(document: unknown): Diagnostic[] {
  return [...checkSpec(document, { house: false })];
}

export interface DiffOptions {
  /**
   * An OpenAPI document (parsed), or what the command takes: a file, a folder of a service, a service id, `ID@release`, `REVISION:PATH`,
   * documents.
   */
  before: object | string;
  after: object | string;
  /** For words: the folder of the project. */
  folder?: string;
  /** For documents: the service that they belong to. */
  service?: string;
}

/**
 * What changed for a user of the API; the worst first.
 *
 * @throws UsageError for a word that names nothing.
 */
export async function diff({ before, after, folder = '.', service }: DiffOptions): Promise<Change[]> {
  const side = (what: object | string, label: string): Side | Promise<Side> =>
    typeof what === 'string' ? readSide(what, { current: resolve(folder), service }) : { label, document: what };
  return findChanges(await side(before, 'before'), await side(after, 'after'));
}

export interface GenerateOptions {
  /** Id of the service: lower case letters, digits and hyphens. It names the packages. */
  service: string;
  /** Where the values come from, as `buildSpec` gives it; docs and errors of validators point there. */
  provenance?: Provenance;
}

export interface GenerateResult {
  /** `client/`, `validators/`, `docs/`, `schemas/` and `feeds/`; paths are relative and never leave the folder that they are written to. */
  files: GeneratedFile[];
  diagnostics: readonly Diagnostic[];
}

/**
 * OpenAPI 3.1 document (as `buildSpec` gives it) → typed client, validators, docs, JSON schemas and forms for other generators. Writes
 * nothing.
 *
 * @throws UsageError for what is no OpenAPI document.
 */
export async function generate(document: object, { service, provenance }: GenerateOptions): Promise<GenerateResult> {
  assertServiceId(service);
  if (!isObject(document)) throw new UsageError('generate takes an OpenAPI document as an object.');
  const fatal = check(document).find(({ code }) => /^(?:document-unwalkable|openapi-version-unknown)$/.test(code));
  if (fatal) throw new UsageError(fatal.message);
  const { generateParts } = await import('./build/generate-parts.ts');
  return generateParts(document as JsonObject, { service, provenance });
}
