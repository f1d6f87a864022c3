// The vendor's documents, where they lie beside the project; tests that need them say by name that they are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadServices } from '../../pipeline/services/load-services.ts';
import { Progress } from '../../pipeline/progress.ts';
import { readServices } from '../../pipeline/services/read-services.ts';
import { readServiceDefinition, type ServiceDefinition } from '../../spec/service-definition.ts';
import type { DocumentModel } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { readPage } from './pipeline.ts';
import { projectFolder } from './source-files.ts';

const referenceFolder = join(projectFolder, '..', 'shared', 'reference');
export const textFolder = join(referenceFolder, 'text');
export const haveRealDocuments = existsSync(textFolder);

/** Saved pages by service. */
export const htmlFolders: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'html-original/ecs',
    'html-original/elb',
    'html-original/modelarts-part',
    'html-from-md/csbs',
    'html-from-md/dms',
    'html-from-md/kms',
    'html-from-md/nat',
    'html-from-md/sfs',
    'html-sphinx/cbr',
    'html-sphinx/dc',
  ].map((name) => [name.replace(/^.*\/|-part$/g, ''), join(referenceFolder, 'html', name)]),
);
export const haveRealPages = Object.values(htmlFolders).every((folder) => existsSync(folder));

export const realServices = ['cbr', 'workspace'] as const;

export function realDefinition(id: string): ServiceDefinition {
  const read = (name: string): string => readFileSync(join(projectFolder, 'spec', id, name), 'utf8');
  return readServiceDefinition(id, { service: read('service.yaml'), names: read('names.yaml') }, new Report());
}

let documents: DocumentModel[] | undefined;

/** All text documents, read once per test file. */
export function realDocuments(): DocumentModel[] {
  documents ??= readdirSync(textFolder)
    .sort()
    .map((name) => readPage(readFileSync(join(textFolder, name), 'utf8'), name));
  return documents;
}

/** A new reading of every service; building changes what a reading reports. */
export function realReadings(report = new Report()): Map<string, ServiceReading> {
  const services = realServices.map((service) => ({
    service,
    operations: new Set(realDefinition(service).names.keys()),
  }));
  return new Map(
    interpret(realDocuments(), { services }, report).map((reading) => [reading.reference.service, reading]),
  );
}

/** The documents behind each committed edition. */
export const editionSources: Readonly<Record<string, readonly string[]>> = {
  cbr: [textFolder, htmlFolders['cbr'] as string],
  elb: [htmlFolders['elb'] as string],
  kms: [htmlFolders['kms'] as string],
  workspace: [textFolder],
};

/** A new reading of the saved pages of a service, as tablespec init reads them; pages without a date have that of service.yaml. */
export async function pageReading(
  id: string,
  sources: readonly string[] = [htmlFolders[id] as string],
): Promise<ServiceReading> {
  const services = loadServices(projectFolder, new Report());
  const date = sources.some((source) => source !== textFolder) ? services.get(id)?.definition.version : undefined;
  const [reading] = await readServices(
    { sources, folder: projectFolder, services, service: id, date },
    new Report(),
    new Progress(),
  );
  if (!reading) throw new Error(`the pages of ${id} hold no operation`);
  return reading;
}
