// tablespec build: documents or bundled facts editions → spec and generated files on disk.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceReading } from '../../scraper/interpret/interpret.ts';
import { buildService, type BuiltService } from '../build/build-service.ts';
import { publishedNames, readBaseline } from '../build/earlier-build.ts';
import type { DescriptionSource } from '../../spec/glossary/apply-glossary.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { GeneratorProcess } from '../build/generator-process.ts';
import { loadServices, unknownService, type KnownService } from '../load-services.ts';
import { writeFolder } from '../output/write-folder.ts';
import { listServices, projectRoot } from '../package-root.ts';
import { Progress } from '../progress.ts';
import { readServices } from '../read-services.ts';
import { printSummary } from '../output/print-summary.ts';
import { printPins } from '../../spec/print-pins.ts';
import { UsageError } from '../usage-error.ts';

export interface BuildOptions {
  service?: string | undefined;
  sources: readonly string[];
  out?: string | undefined;
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
  json: boolean;
  /** Also write the names of all schemas into names.yaml. */
  pin?: boolean;
  /** Gets what there is to say; then nothing is printed. */
  tell?: (diagnostics: readonly Diagnostic[]) => void;
  descriptions: DescriptionSource;
}

/** Where one service's output goes. */
interface Target {
  spec: string;
  generated: string;
}

/** Returns the exit code. */
export async function buildCommand(options: BuildOptions, current: string): Promise<number> {
  const report = new Report();
  const progress = new Progress();
  const root = projectRoot(current);
  const services = loadServices(root, report);
  const fromDocuments = options.sources.length > 0;
  const inPlace = isInPlace(options, root, current);
  if (options.pin && !inPlace) throw new UsageError('--pin goes with a build in place: without --source and --out, in a folder with spec/.');
  const generators = new GeneratorProcess();
  const built: { service: BuiltService; target: Target }[] = [];
  try {
    const readings = fromDocuments
      ? await readServices({ sources: options.sources, services, service: options.service, cache: resolve(current, options.cache ?? 'out/cache') }, report, progress)
      : await readEditions(root, services, options.service, report, progress);
    for (const reading of readings) {
      const id = reading.reference.service;
      const known = services.get(id);
      const baseline = fromDocuments || !known ? undefined : readBaseline(known.folder)?.warnings;
      const definition = known?.definition ?? unknownService(id, report);
      const serviceOptions = {
        lint: true,
        generators,
        corrections: known ? known.corrections : [],
        quotes: fromDocuments,
        glossary: known ? known.glossary : emptyGlossary,
        // It tells of the editions; documents of the user's own are another matter.
        ...(known?.changelog === undefined || fromDocuments ? {} : { changelog: known.changelog }),
        descriptions: { descriptions: options.descriptions, ...(fromDocuments ? {} : { file: `spec/${id}/glossary.yaml` }) },
        ...(baseline ? { baseline } : {}),
        ...(inPlace && known ? { published: publishedNames(known.folder) } : {}),
      };
      const service = await buildService(reading, definition, serviceOptions, progress);
      const target = targetOf(id, options, root, current);
      await progress.stage('write files', () => {
        if (service.spec.length === 0) return;
        writeFolder(target.spec, service.spec, []);
        if (options.pin) pinNames(target.spec, service);
        writeFolder(target.generated, service.generated, ['client', 'validators', 'docs', 'schemas']);
      });
      built.push({ service, target });
    }
  } finally {
    generators.close();
  }
  const everything = [...report.diagnostics, ...built.flatMap(({ service }) => service.diagnostics)];
  if (options.tell) options.tell(everything);
  else if (options.json) {
    const reports = built.map(({ service }) => service.report);
    process.stdout.write(`${JSON.stringify(options.service === undefined ? reports : (reports[0] ?? null), null, 1)}\n`);
  } else printSummary({ built, diagnostics: everything, times: progress.times, current });
  return built.length === 0 || everything.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Bundled services of the current project are built in place; everything else goes to the output folder. */
function isInPlace({ sources, out }: BuildOptions, root: string, current: string): boolean {
  return sources.length === 0 && out === undefined && root === current;
}

function targetOf(id: string, options: BuildOptions, root: string, current: string): Target {
  const { service, out } = options;
  if (isInPlace(options, root, current)) return { spec: join(current, 'spec', id), generated: join(current, 'generated', id) };
  const folder = resolve(current, out ?? 'out', service === undefined ? id : '');
  return { spec: join(folder, 'spec'), generated: join(folder, 'generated') };
}

/** The bundled facts edition of every service, or of one. */
async function readEditions(
  root: string,
  services: ReadonlyMap<string, KnownService>,
  only: string | undefined,
  report: Report,
  progress: Progress,
): Promise<ServiceReading[]> {
  const ids = only === undefined ? listServices(root) : [only];
  const readings: ServiceReading[] = [];
  for (const id of ids) {
    const known = services.get(id);
    const edition = known ? join(known.folder, 'reference.md') : undefined;
    if (edition === undefined || !existsSync(edition)) throw new UsageError(`The service ${id} has no facts edition. Name its documents with --source.`);
    const own = new Map([[id, known as KnownService]]);
    readings.push(...(await readServices({ sources: [edition], services: own, service: id }, report, progress)));
  }
  return readings;
}

function pinNames(folder: string, { pins }: BuiltService): void {
  const file = join(folder, 'names.yaml');
  writeFileSync(file, printPins(existsSync(file) ? readFileSync(file, 'utf8') : '', pins));
}
