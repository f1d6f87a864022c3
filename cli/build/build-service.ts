// One service: reading → spec → checks → generated files, all in memory. Nothing is written here.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { inFolder, mergeGeneratedFiles, type GeneratedFile } from '../../generator/generated-file.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/interpret.ts';
import { accountRows } from '../../spec/account-rows.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { lintDocument, type LintProblem } from '../../spec/lint/lint-document.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import type { Progress } from '../progress.ts';
import { serviceReport, type ServiceReport } from './service-report.ts';
import { printReport, printSpecFiles } from './spec-files.ts';

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
}

/** Builds everything for one service. */
export async function buildService(
  reading: ServiceReading,
  definition: ServiceDefinition,
  options: BuildServiceOptions,
  progress: Progress,
): Promise<BuiltService> {
  const { report } = reading;
  const build = await progress.stage('build spec', () => buildSpec(reading.reference, definition, report));
  const beforeChecks = report.diagnostics.length;
  await progress.stage('check spec', () => {
    checkDocument(build.document, { house: true }, report);
    checkExamples(build.document, report);
  });
  attachPlaces(report.diagnostics.slice(beforeChecks), build.provenance);
  const sound = !report.diagnostics.slice(beforeChecks).some(({ severity }) => severity === 'error');
  const printed = await progress.stage('print spec', () => printSpecFiles(build, report));
  const rows = accountRows(reading.physicalRows, build.provenance, report);
  // The linter runs beside the generators, in a process of its own.
  const linting = sound && options.lint ? lintText(printed.files.find(({ path }) => path === 'openapi.json')?.text ?? '') : undefined;
  const generated = sound ? await generate(build.document, build.provenance, definition, reading, progress) : [];
  if (linting) await progress.stage('lint spec', async () => reportLint(await linting, report));
  if (options.baseline) checkBaseline(reading, options.baseline);
  const summary = serviceReport(reading, build.document, rows, report.diagnostics);
  return {
    definition,
    report: summary,
    diagnostics: report.diagnostics,
    spec: sound ? [...printed.files, printReport(summary)] : [],
    generated,
  };
}

async function generate(
  document: unknown,
  sources: Provenance,
  definition: ServiceDefinition,
  reading: ServiceReading,
  progress: Progress,
): Promise<GeneratedFile[]> {
  const model = buildApiModel(document, reading.report);
  const packageName = `tablespec-${definition.id}`;
  const schemaTypes = await progress.stage('generate types', () => generateSchemaTypes(model));
  const client = await progress.stage('generate client', () => generateClient(model, { packageName, schemaTypes }));
  const validators = await progress.stage('generate validators', () => generateValidators(model, { packageName: `${packageName}-validators`, schemaTypes }));
  const docs = await progress.stage('generate docs', () => generateDocs(model, { sources }));
  return mergeGeneratedFiles(inFolder('client', client), inFolder('validators', validators), inFolder('docs', docs));
}

/** What a check says of a value of the spec, it says of the place of the documents that the value comes from. */
function attachPlaces(diagnostics: readonly Diagnostic[], provenance: Provenance): void {
  for (const diagnostic of diagnostics) {
    const [position] = diagnostic.pointer === undefined ? [] : nearestProvenance(provenance, diagnostic.pointer).positions;
    if (position) diagnostic.at ??= position;
  }
}

async function lintText(text: string): Promise<LintProblem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tablespec-spec-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, text);
    return await lintDocument(file, { rules: 'house' });
  } finally {
    await rm(folder, { recursive: true, force: true });
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
