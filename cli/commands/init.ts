// tablespec init: documents → the folder of a new service, or further documents for one that exists. All of it is written, or nothing.
import { resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import type { ServiceReading } from '../../scraper/interpret/interpret.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { printPins } from '../../spec/print-pins.ts';
import { readServiceDefinition } from '../../spec/service-definition.ts';
import { buildService, type BuiltService } from '../build/build-service.ts';
import { GeneratorProcess } from '../build/generator-process.ts';
import { describeJoining } from '../init/describe-joining.ts';
import { printBaseline } from '../init/print-baseline.ts';
import { openServiceFolder, type ServiceFolder } from '../init/service-folder.ts';
import { writeServiceTexts, type ServiceTexts } from '../init/service-texts.ts';
import { readServiceWords, type ServiceOptions } from '../init/service-words.ts';
import { printSummary } from '../output/print-summary.ts';
import { writeFolder } from '../output/write-folder.ts';
import { writeNewFolders } from '../output/write-new-folders.ts';
import { Progress } from '../progress.ts';
import { publishedNames, readBaseline } from '../published.ts';
import { readEdition } from '../read-edition.ts';
import { readServices } from '../read-services.ts';

export interface InitOptions extends ServiceOptions {
  service: string;
  sources: readonly string[];
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
}

/** Returns the exit code. */
export async function initCommand({ service, sources, cache, ...options }: InitOptions, current: string): Promise<number> {
  const report = new Report();
  const progress = new Progress();
  const folder = openServiceFolder(service, current, report);
  const words = readServiceWords(options, folder.known !== undefined, current);
  const services = new Map(folder.known ? [[service, folder.known]] : []);
  const request = { sources, services, service, edition: folder.edition, date: words.date, cache: resolve(current, cache ?? 'out/cache') };
  const [reading] = await readServices(request, report, progress);
  const texts = reading && writeServiceTexts(folder, reading, words, sources, report);
  const built = reading && texts ? await buildFrom(reading, texts, folder, report, progress) : undefined;
  const said = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])].filter(({ severity, code }) => severity === 'error' || code === 'page-stale');
}
