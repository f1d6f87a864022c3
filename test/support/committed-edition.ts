// The services as they are committed: built from their facts editions, before corrections. They need no document of the vendor.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadServices, type KnownService } from '../../pipeline/services/load-services.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { buildSpec } from '../../spec/build/build-spec.ts';
import type { SpecBuild } from '../../spec/build/spec-build.ts';
import { readPage } from './pipeline.ts';
import { projectFolder } from './source-files.ts';

export interface CommittedService extends KnownService {
  id: string;
  edition: string;
}

/** Every service of the project that has a facts edition. */
export const committedServices: readonly CommittedService[] = [...loadServices(projectFolder, new Report())]
  .filter(([, { folder }]) => existsSync(join(folder, 'reference.md')))
  .map(([id, service]) => ({ id, ...service, edition: readFileSync(join(service.folder, 'reference.md'), 'utf8') }));

function readEdition({ id, definition, edition }: CommittedService): ServiceReading {
  const services = [{ service: id, operations: new Set(definition.names.keys()), title: definition.title }];
  const [reading] = interpret([readPage(edition, 'reference.md')], { services, service: id }, new Report());
  if (!reading) throw new Error(`the edition of ${id} holds no operation`);
  return reading;
}

export interface Uncorrected {
  reading: ServiceReading;
  build: SpecBuild;
  documents: ReadonlySet<string>;
}

export function buildUncorrected(service: CommittedService): Uncorrected {
  const reading = readEdition(service);
  return {
    reading,
    build: buildSpec(reading.reference, service.definition, reading.report),
    documents: new Set(reading.reference.documents.map(({ id }) => id)),
  };
}
