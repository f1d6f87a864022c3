// Sources → one reading per service; shared by the commands that read documents.
import { readDocument } from '../scraper/readers/read-document.ts';
import { readSources } from '../scraper/sources/read-sources.ts';
import type { DocumentModel } from '../scraper/blocks/block.ts';
import type { Report } from '../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../scraper/interpret/interpret.ts';
import type { KnownService } from './load-services.ts';
import type { Progress } from './progress.ts';

export interface ReadServicesOptions {
  sources: readonly string[];
  services: ReadonlyMap<string, KnownService>;
  service?: string | undefined;
}

/** Reads and interprets all documents. What belongs to no service that is built is said in `report`. */
export async function readServices(options: ReadServicesOptions, report: Report, progress: Progress): Promise<ServiceReading[]> {
  const sources = await progress.stage('fetch sources', () => readSources(options.sources, report));
  const documents = await progress.stage('read documents', () =>
    sources.map((source) => readDocument(source, report)).filter((document): document is DocumentModel => document !== undefined),
  );
  const members = [...options.services].map(([service, { definition }]) => ({ service, operations: new Set(definition.names.keys()) }));
  return progress.stage('interpret', () => interpret(documents, { services: members, service: options.service }, report));
}
