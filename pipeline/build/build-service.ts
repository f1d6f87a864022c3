// One service: reading → spec → checks → generated files, all in memory. Nothing is written here.
import { createHash } from 'node:crypto';
import type { BuildPool } from '../workers/build-pool.ts';
import type { RuntimeForm } from '../../generator/client/runtime-import.ts';
import { mergeGeneratedFiles, type GeneratedFile } from '../../generator/generated-file.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { accountRows, countPlaced } from '../../spec/account-rows.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { Changed } from '../../spec/changed-parts.ts';
import type { SchemaPins } from '../../spec/build/schema-pins.ts';
import type { Provenance, SpecBuild } from '../../spec/build/spec-build.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import { applyCorrections, type CorrectedSpec } from '../../spec/corrections/apply-corrections.ts';
import { buildOverlay } from '../../spec/corrections/build-overlay.ts';
import type { Correction } from '../../spec/corrections/correction.ts';
import { isObject } from '../../spec/checks/json.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { applyGlossary, type ApplyGlossaryOptions } from '../../spec/glossary/apply-glossary.ts';
import { checkDescriptions } from '../../spec/glossary/check-descriptions.ts';
import { checkWording } from '../../spec/glossary/check-wording.ts';
import type { Glossary } from '../../spec/glossary/glossary.ts';
import { checkExampleKeys } from '../../spec/defects/check-example-keys.ts';
import { checkRequestLines } from '../../spec/defects/check-request-lines.ts';
import { surveyExamples, type ExampleSurvey } from '../../spec/defects/example-survey.ts';
import { findDefects } from '../../spec/defects/find-defects.ts';
import { recordRepairs } from '../../spec/defects/record-repairs.ts';
import type { LintProblem } from '../../spec/lint/lint-document.ts';
import { checkPublishedNames } from '../../spec/published-names.ts';
import { withoutMemo } from '../../spec/memoize.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import type { CacheAccess } from '../cache/build-cache.ts';
import { PartCache } from '../cache/part-cache.ts';
import { FindingsCache } from '../cache/findings-cache.ts';
import type { Progress } from '../progress.ts';
import { mergeOutputs, OPENAPI_30, type GeneratorOutput } from './generator-output.ts';
import type { GeneratorRequest } from './generator-request.ts';
import { lintChanged } from './lint-changed.ts';
import { serviceQuality } from './service-quality.ts';
import { placesOfRows } from './places-of-rows.ts';
import { countCodes, serviceReport, type ServiceReport } from './service-report.ts';
import { reasonOf } from '../debugging.ts';
import { throwIfNoFault } from '../throw-if-no-fault.ts';
import { printDefectFiles, printJson, printOverlay, printReport, printSpecFiles } from './spec-files.ts';
import { sourcesOf } from './sources-of.ts';

export interface BuiltService {
  definition: ServiceDefinition;
  /** What names.yaml has to say for every schema to keep its name. */
  pins: SchemaPins;
  report: ServiceReport;
  diagnostics: readonly Diagnostic[];
  /** How many defects.md lists. */
  defects: number;
  /** Files for the spec folder and for the generated folder; empty when the finished document failed its checks. */
  spec: GeneratedFile[];
  generated: GeneratedFile[];
}

export interface BuildServiceOptions {
  /** Warnings allowed by code; without it any number is. */
  baseline?: Readonly<Record<string, number>>;
  /** The linter and the generators. */
  pool: BuildPool;
  corrections: readonly Correction[];
  /** Names of the build that this one replaces. */
  published?: ReadonlySet<string>;
  /** The output is the user's own: it may carry the vendor's words. */
  quotes: boolean;
  /** What parts of a build cache for the next one. */
  cache?: CacheAccess | undefined;
  glossary: Glossary;
  /** A page of the docs, if there is one. */
  changelog?: string;
  descriptions: ApplyGlossaryOptions;
  runtime: RuntimeForm;
}

/** Builds everything for one service. The linter and the generators run beside the rest, in processes of their own. */
export async function buildService(
  reading: ServiceReading,
  definition: ServiceDefinition,
  options: BuildServiceOptions,
  progress: Progress,
): Promise<BuiltService> {
  const { report } = reading;
  const { build, overlay } = await progress.stage('build spec', () =>
    buildCorrected(reading, definition, options.corrections),
  );
  const coverage = applyGlossary(build.document, options.glossary, options.descriptions, report);
  const wording = checkWording(build.document, options.glossary, options.descriptions.file, report);
  const parts = options.cache && new PartCache(options.cache, `spec of ${definition.id}`);
  const memoize = parts?.memoize ?? withoutMemo;
  const examples = new Report();
  const quality = await progress.stage('check examples', () => {
    checkExamples(build.document, examples, memoize);
    const placed = countPlaced(reading.physicalRows, build.provenance);
    const rows = { read: reading.physicalRows.length, placed };
    return serviceQuality(build.document, { ...reading, rows, descriptions: coverage }, examples.diagnostics);
  });
  // A correction may have put anything in its place.
  if (isObject(build.document.info)) build.document.info['x-quality'] = quality;
  // What takes longest starts next. Its result is thrown away when the checks find an error.
  const json = printJson(build.document);
  const output = generate(options.pool, {
    service: definition.id,
    runtime: options.runtime,
    ...(definition.package && { package: definition.package }),
    text: json.text,
    specification: createHash('sha256').update(json.text).digest('hex'),
    sources: sourcesOf(build.provenance),
    ...(definition.release && { packageVersion: definition.release.version }),
    ...(options.changelog === undefined ? {} : { changelog: options.changelog }),
    cache: options.cache,
  });
  output.catch(() => undefined); // it may fail before it is waited for
  const earlier = options.cache && new FindingsCache(options.cache, definition.id, build.document);
  const { changed, problems } = earlier ?? { changed: 'whole', problems: [] };
  const linting = lintChanged(json.text, { changed, problems }, (text) => options.pool.run('lint', { text }));
  linting.catch(() => undefined); // it may fail before it is waited for
  const survey = surveyExamples(build.document);
  const sound = await progress.stage('check spec', () => {
    if (options.published) checkPublishedNames(options.published, build.document, definition.aliases, report);
    return (
      passesChecks(build, survey, examples, { changed, report }) &&
      !report.diagnostics.some(({ code }) => code === 'published-name-gone' || code === 'alias-leads-nowhere')
    );
  });
  const printed = await progress.stage('print spec', () => [json, ...printSpecFiles(build, memoize), ...overlay]);
  parts?.close();
  const rows = accountRows(reading.physicalRows, build.provenance, report);
  const found = await progress.stage('wait for lint', () =>
    linting.catch((error: unknown) => failedLint(error, report)),
  );
  reportLint(found ?? [], report);
  if (sound && found) earlier?.store(found);
  const judged = findDefects(survey, report.diagnostics);
  const defects = printDefectFiles(judged, definition.title, options.quotes);
  const counted = serviceReport(reading, build.document, rows, coverage, wording);
  // Of a document with faults a generator may say no more than that there are some.
  const {
    files,
    lost = [],
    said = [],
    client,
  } = await progress.stage('generate', () => (sound ? output : output.catch((): GeneratorOutput => ({ files: [] }))));
  report.absorb({ diagnostics: said });
  for (const { pointer, what } of lost) report.add('down-conversion-lost', { what }, { pointer });
  if (options.baseline) checkBaseline(reading, options.baseline);
  const summary = {
    ...counted,
    quality,
    diagnostics: countCodes(report.diagnostics),
    rowsInDoubt: placesOfRows(report.diagnostics),
    ...(client && { client }),
  };
  const openapi30 = files.find(({ path }) => path === OPENAPI_30)?.text ?? '';
  return {
    definition,
    pins: build.pins,
    report: summary,
    diagnostics: report.diagnostics,
    defects: judged.length,
    spec: sound ? [...printed, { path: 'openapi-3.0.json', text: openapi30 }, ...defects, printReport(summary)] : [],
    generated: sound ? mergeGeneratedFiles(files) : [],
  };
}

async function generate(pool: BuildPool, request: GeneratorRequest): Promise<GeneratorOutput> {
  return mergeOutputs(
    await Promise.all([pool.run('types-and-docs', request), pool.run('validators-and-feeds', request)]),
  );
}

/** The corrected spec, and the corrections as a file for the uncorrected one. */
export function buildCorrected(
  { reference, report }: ServiceReading,
  definition: ServiceDefinition,
  corrections: readonly Correction[],
): { build: CorrectedSpec; overlay: GeneratedFile[] } {
  const uncorrected = buildSpec(reference, definition, report);
  const repaired = { ...uncorrected, provenance: recordRepairs(uncorrected.provenance, report.diagnostics) };
  const build = applyCorrections(repaired, corrections, new Set(reference.documents.map(({ id }) => id)), report);
  return { build, overlay: printOverlay(buildOverlay(uncorrected.document, build.changes)) };
}

interface CheckTools {
  changed: Changed;
  report: Report;
}

/** False when a check of the finished document found an error. */
function passesChecks(
  { document, provenance }: SpecBuild,
  survey: ExampleSurvey,
  examples: Report,
  { changed, report }: CheckTools,
): boolean {
  const before = report.diagnostics.length;
  checkDocument(document, { house: true, changed }, report);
  report.absorb(examples);
  checkExampleKeys(survey, report);
  checkRequestLines(document, report);
  checkDescriptions(document, report);
  const found = report.diagnostics.slice(before);
  attachPlaces(found, provenance);
  return !found.some(({ severity }) => severity === 'error');
}

/** What a check says of a value of the spec, it says of the place of the documents that the value comes from. */
function attachPlaces(diagnostics: readonly Diagnostic[], provenance: Provenance): void {
  for (const diagnostic of diagnostics) {
    const [position] =
      diagnostic.pointer === undefined ? [] : nearestProvenance(provenance, diagnostic.pointer).positions;
    if (position) diagnostic.at ??= position;
  }
}

/** The linter is the work of others: a document that it stumbles over is checked by us all the same. */
function failedLint(error: unknown, report: Report): undefined {
  throwIfNoFault(error);
  report.add('lint-failed', { reason: reasonOf(error) });
}

function reportLint(problems: readonly LintProblem[], report: Report): void {
  for (const { rule, severity, message, pointer } of problems) {
    report.add(
      severity === 'error' ? 'lint-error' : 'lint-warning',
      { rule, message: message.split('\n')[0] ?? '' },
      { pointer },
    );
  }
}

function checkBaseline({ report, reference }: ServiceReading, baseline: Readonly<Record<string, number>>): void {
  const counts = new Map<string, number>();
  for (const { code, severity } of report.diagnostics)
    if (severity === 'warning') counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, found] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const allowed = Object.hasOwn(baseline, code) ? (baseline[code] as number) : 0;
    if (found > allowed)
      report.add(
        'baseline-exceeded',
        { code, allowed, found },
        { at: { document: `spec/${reference.service}/baseline.json` } },
      );
  }
}
