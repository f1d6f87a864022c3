// All services of a catalogue whose documents are at hand → a folder for each, checksums, and one report. Each is built on its own: what one
// fails on costs no other, and what an interrupted run has built is not built again.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/common/words.ts';
import { buildTasks, diagnosticsOf, reportOf } from '../build/build.ts';
import { type BuildTask, planTasks, type TaskOutcome } from '../build/build-task.ts';
import { writeFolders } from '../output/write-folder.ts';
import type { Progress } from '../progress.ts';
import { projectRoot } from '../services/package-root.ts';
import { printCatalogue } from './print-catalogue.ts';
import { type CatalogueEntry, readCatalogue } from './read-catalogue.ts';
import type { CatalogueReport, CatalogueService } from './catalogue-report.ts';
import { type Drift, findDrift, readSpec } from './find-drift.ts';
import { sharedShapes } from './shared-shapes.ts';
import { readFile, readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface CatalogueOptions {
  /** The folder of the project; other paths are relative to it. */
  folder: string;
  /** The list; `catalogue/services.yaml` of the project without it. */
  file?: string | undefined;
  /** The root of the documents; the folder of the project without it. */
  source?: string | undefined;
  out: string;
  cache?: string | undefined;
  jobs?: number;
  progress?: Progress;
}

export interface CatalogueResult {
  report: CatalogueReport;
  /** What changed since the last build into the same folder; it is in changes.json too. */
  drift: Drift[];
  diagnostics: readonly Diagnostic[];
  /** The output folder, absolute. */
  folder: string;
  /** Every service at hand was built, and there was one. */
  complete: boolean;
}

/** @throws UsageError for a list that cannot be used; OutputError for what the system refuses to write. */
export async function buildCatalogue(options: CatalogueOptions): Promise<CatalogueResult> {
  const { folder, out, progress, jobs } = options;
  const said = new Report();
  const file = resolve(folder, options.file ?? join(projectRoot(folder), 'catalogue/services.yaml'));
  const entries = readCatalogue(file, folder, said);
  const root = resolve(folder, options.source ?? '.');
  const target = resolve(folder, out);
  const atHand = entries.filter(({ sources }) => sources.every((path) => existsSync(join(root, path))));
  const before = new Map(atHand.map(({ id }) => [id, readSpec(specOf(target, id))]));
  const tasks = atHand.map((entry) => planEntry(entry, root, target, folder));
  const { outcomes, diagnostics } = await buildTasks(tasks, {
    folder,
    reuse: true,
    cache: join(options.cache ?? 'out/cache', 'catalogue'),
    ...(jobs !== undefined && { jobs }),
    ...(progress && { progress }),
  });
  const byId = new Map(atHand.map(({ id }, index) => [id, outcomes[index]]));
  const documents = new Map<string, unknown>();
  const services = entries.map((entry) => {
    const { service, document } = describeService(entry, byId.get(entry.id), target);
    if (document !== undefined) documents.set(entry.id, document);
    return service;
  });
  const drift = [...documents.keys()].flatMap(
    (id) => findDrift(id, before.get(id), readSpec(specOf(target, id)) ?? '') ?? [],
  );
  const report: CatalogueReport = { schemaVersion: 1, services, shared: sharedShapes(documents) };
  const changes = { path: 'changes.json', text: `${JSON.stringify(drift, null, 1)}\n` };
  writeFolders([{ folder: target, files: [...printCatalogue(report), changes, sums(services, target)], owned: [] }]);
  return {
    report,
    drift,
    diagnostics: [...said.diagnostics, ...diagnostics, ...outcomes.flatMap(diagnosticsOf)],
    folder: target,
    complete:
      atHand.length > 0 && !said.has('error') && services.every(({ state }) => state === 'built' || state === 'absent'),
  };
}

function specOf(target: string, id: string): string {
  return join(target, 'services', id, 'spec', 'openapi.json');
}

/** Documents of one service are one task. */
function planEntry(
  { id, title, endpoint, profile, sources }: CatalogueEntry,
  root: string,
  target: string,
  folder: string,
): BuildTask {
  const servers = endpoint === undefined ? {} : { servers: [serverOf(endpoint)] };
  const [task] = planTasks(
    {
      service: id,
      sources: sources.map((path) => join(root, path)),
      out: join(target, 'services', id),
      descriptions: 'vendor',
      definition: stringify({ title, ...servers }),
      ...(profile !== undefined && { profile }),
    },
    folder,
  );
  return task as BuildTask;
}

function serverOf(url: string): object {
  return url.includes('{region}') ? { url, variables: { region: { default: 'region' } } } : { url };
}

function describeService(
  { id, title, licence }: CatalogueEntry,
  task: TaskOutcome | undefined,
  target: string,
): { service: CatalogueService; document?: unknown } {
  const head = { id, title, ...(licence !== undefined && { licence }) };
  if (!task) return { service: { ...head, state: 'absent' } };
  const said = diagnosticsOf(task);
  const errors = codesOf(said.filter(({ severity }) => severity === 'error'));
  const outcome = task.services.find((service) => service.id === id);
  if (!outcome || Object.keys(outcome.files.spec).length === 0)
    return { service: { ...head, state: 'failed', errors } };
  const document: unknown = JSON.parse(readTextFile(specOf(target, id)));
  const { operations, rows, words, schemas, profile } = outcome.summary;
  return {
    document,
    service: {
      ...head,
      state: errors.length === 0 ? 'built' : 'incomplete',
      ...(profile !== undefined && { profile }),
      operations,
      schemas,
      rows,
      leftOverWords: leftOverWords(words),
      defects: said.filter(({ severity }) => severity === 'warning').length,
      quality: reportOf(outcome).quality,
      ...(errors.length > 0 && { errors }),
    },
  };
}

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}

/** As `sha256sum --check` reads it. */
function sums(services: readonly CatalogueService[], target: string): { path: string; text: string } {
  const paths = services
    .filter(({ operations }) => operations !== undefined)
    .flatMap(({ id }) =>
      ['openapi.json', 'openapi.yaml', 'openapi-3.0.json'].map((name) => `services/${id}/spec/${name}`),
    )
    .filter((path) => existsSync(join(target, path)));
  const lines = paths.map(
    (path) =>
      `${createHash('sha256')
        .update(readFile(join(target, path)))
        .digest('hex')}  ${path}\n`,
  );
  return { path: 'SHA256SUMS', text: lines.join('') };
}
