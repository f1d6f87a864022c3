// spec/<service>/ → service definitions.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../scraper/diagnostics/report.ts';
import { readServiceDefinition, type ServiceDefinition } from '../spec/service-definition.ts';
import { listServices, packageRoot } from './package-root.ts';

export interface KnownService {
  definition: ServiceDefinition;
  /** The folder spec/<service>. */
  folder: string;
}

/** Services of the project, then those that only the package brings. */
export function loadServices(root: string, report: Report): Map<string, KnownService> {
  const services = new Map<string, KnownService>();
  for (const base of new Set([root, packageRoot()])) {
    for (const id of listServices(base)) {
      if (!services.has(id)) services.set(id, { definition: loadDefinition(join(base, 'spec', id), id, report), folder: join(base, 'spec', id) });
    }
  }
  return services;
}

/** The definition of a service that has no folder yet: its id for a title, no names, no servers. */
export function unknownService(id: string, report: Report): ServiceDefinition {
  return readServiceDefinition(id, {}, report);
}

function loadDefinition(folder: string, id: string, report: Report): ServiceDefinition {
  const read = (name: string): string | undefined => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
  const service = read('service.yaml');
  const names = read('names.yaml');
  return readServiceDefinition(id, { ...(service === undefined ? {} : { service }), ...(names === undefined ? {} : { names }) }, report);
}
