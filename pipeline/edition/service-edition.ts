// Documents of one service → its facts edition, as text.
import { resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../scraper/edition/edition-gaps.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { Progress } from '../progress.ts';
import { namedProfile } from '../services/choose-profile.ts';
import { defineServices } from '../services/load-services.ts';
import { projectRoot } from '../services/package-root.ts';
import { readServices } from '../services/read-services.ts';

export interface ServiceEditionOptions {
  service: string;
  sources: readonly string[];
  /** Folder for the pages of sites, "out/cache" if absent. */
  cache?: string | undefined;
  /** The id of a profile, or its path: what the documents are read with. */
  profile?: string | undefined;
  /** The folder of the project. */
  folder: string;
  progress?: Progress;
}

export interface ServiceEdition {
  /** Undefined where no document holds an operation of the service. */
  edition: string | undefined;
  diagnostics: readonly Diagnostic[];
}

export async function serviceEdition(options: ServiceEditionOptions): Promise<ServiceEdition> {
  const { service, sources, profile, cache = 'out/cache', folder, progress = new Progress() } = options;
  const report = new Report();
  const services = defineServices(projectRoot(folder), report);
  const request = {
    service,
    sources,
    services,
    folder,
    cache: resolve(folder, cache),
    profile: namedProfile(profile, folder),
  };
  const [reading] = await readServices(request, report, progress);
  if (reading) reportEditionGaps(reading.reference, report);
  const title = services.get(service)?.definition.title ?? service;
  return {
    edition: reading && printEdition(reading.reference, title),
    diagnostics: [...report.diagnostics, ...(reading?.report.diagnostics ?? [])],
  };
}
