// The vendor's documents, where they lie beside the project; tests that need them say by name that they are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServiceDefinition, type ServiceDefinition } from '../../spec/service-definition.ts';
import type { DocumentModel } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/interpret.ts';
import { readPage } from './pipeline.ts';
import { projectFolder } from './source-files.ts';

export const textFolder = join(projectFolder, '..', 'shared', 'reference', 'text');
export const haveRealDocuments = existsSync(textFolder);

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
  const services = realServices.map((service) => ({ service, operations: new Set(realDefinition(service).names.keys()) }));
  return new Map(interpret(realDocuments(), { services }, report).map((reading) => [reading.reference.service, reading]));
}
