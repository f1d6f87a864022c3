// One service: reading → spec → checks → generated files, all in memory. Nothing is written here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { inFolder, mergeGeneratedFiles, type GeneratedFile } from '../../generator/generated-file.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/interpret.ts';
import { accountRows } from '../../spec/account-rows.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { Provenance, SpecBuild } from '../../spec/build/spec-build.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { lintDocument, type LintProblem } from '../../spec/lint/lint-document.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import type { Progress } from '../progress.ts';
import type { GeneratorProcess } from './generator-process.ts';
import { serviceReport, type ServiceReport } from './service-report.ts';
import { printJson, printReport, printSpecFiles } from './spec-files.ts';

export interface BuiltService {
  definition: ServiceDefinition;
  report: ServiceReport;
  diagnostics: readonly Diagnostic[];
  /** Files for the spec folder and for the generated folder; empty when the finished document failed its checks. */
  spec: GeneratedFile[];
  generated: GeneratedFile[];
}

export interface BuildServiceOptions {
  /** Warnings allowed by code; without it any number is. */
  baseline?: Readonly<Record<string, number>>;
  /** Also run Redocly's linter. */
  lint: boolean;
  generators: GeneratorProcess;
}

/** Builds everything for one service. The linter and the slow generators run beside the rest, each in a process of its own. */
export async function buildService(
  reading: ServiceReading,
  definition: ServiceDefinition,
  options: BuildServiceOptions,
  progress: Progress,
): Promise<BuiltService> {
  const { report } = reading;
  const build = await progress.stage('build spec', () => buildSpec(reading.reference, definition, report));
  // What takes longest starts first. Its result is thrown away when the checks find an error.
  const json = printJson(build.document);
  const model = await progress.stage('build model', () => buildApiModel(build.document, report));
  const { files } = await options.generators.start({ model, packageName: `tablespec-${definition.id}` });
  const linting = options.lint ? lintText(json.text) : undefined;
  linting?.catch(() => undefined); // it may fail before it is waited for
  const sound = await progress.stage('check spec', () => passesChecks(build, report));
  const docs = await progress.stage('generate docs', () => (sound ? generateDocs(model, { sources: build.provenance }) : []));
  const printed = await progress.stage('print spec', () => [json, ...printSpecFiles(build, report)]);
  const rows = accountRows(reading.physicalRows, build.provenance, report);
  if (linting) await progress.stage('wait for lint', async () => reportLint(await linting, report));
  const code = await progress.stage('generate code', () => files);
  if (options.baseline) checkBaseline(reading, options.baseline);
  const summary = serviceReport(reading, build.document, rows, report.diagnostics);
  return {
    definition,
    report: summary,
    diagnostics: report.diagnostics,
    spec: sound ? [...printed, printReport(summary)] : [],
    generated: sound ? mergeGeneratedFiles(inFolder('docs', docs), code) : [],
  };
}

/** False when a check of the finished document found an error. */
function passesChecks({ document, provenance }: SpecBuild, report: Report): boolean {
  const before = report.diagnostics.length;
  checkDocument(document, { house: true }, report);
  checkExamples(document, report);
  const found = report.diagnostics.slice(before);
  attachPlaces(found, provenance);
  return !found.some(({ severity }) => severity === 'error');
}

/** What a check says of a value of the spec, it says of the place of the documents that the value comes from. */
function attachPlaces(diagnostics: readonly Diagnostic[], provenance: Provenance): void {
  for (const diagnostic of diagnostics) {
    const [position] = diagnostic.pointer === undefined ? [] : nearestProvenance(provenance, diagnostic.pointer).positions;
    if (position) diagnostic.at ??= position;
  }
}

async function lintText(text: string): Promise<LintProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-spec-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    return await lintDocument(file, { rules: 'house' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportLint(problems: readonly LintProblem[], report: Report): void {
  for (const { rule, severity, message, pointer } of problems) {
    report.add(severity === 'error' ? 'lint-error' : 'lint-warning', { rule, message: message.split('\n')[0] ?? '' }, { pointer });
  }
}

function checkBaseline({ report, reference }: ServiceReading, baseline: Readonly<Record<string, number>>): void {
  const counts = new Map<string, number>();
  for (const { code, severity } of report.diagnostics) if (severity === 'warning') counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, found] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const allowed = Object.hasOwn(baseline, code) ? (baseline[code] as number) : 0;
    if (found > allowed) report.add('baseline-exceeded', { code, allowed, found }, { at: { document: `spec/${reference.service}/baseline.json` } });
  }
}
