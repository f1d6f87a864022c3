// spec/<service>/ → service definitions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../scraper/diagnostics/report.ts';
import type { Correction } from '../spec/corrections/correction.ts';
import { readCorrections } from '../spec/corrections/read-corrections.ts';
import { emptyGlossary, readGlossary, type Glossary } from '../spec/glossary/glossary.ts';
import { readServiceDefinition, type ServiceDefinition } from '../spec/service-definition.ts';
import { listServices, packageRoot } from './package-root.ts';

export interface KnownService {
  definition: ServiceDefinition;
  /** The folder spec/<service>. */
  folder: string;
  glossary: Glossary;
  corrections: Correction[];
  /** What `tablespec release` wrote for people. */
  changelog?: string;
}

/** Services of the project, then those that only the package brings. */
export function loadServices(root: string, report: Report): Map<string, KnownService> {
  const services = new Map<string, KnownService>();
  for (const base of new Set([root, packageRoot()])) {
    for (const id of listServices(base)) {
      if (!services.has(id)) services.set(id, loadService(join(base, 'spec', id), id, report));
    }
  }
  return services;
}

/** The definition of a service that has no folder yet: its id for a title, no names, no servers. */
export function unknownService(id: string, report: Report): ServiceDefinition {
  return readServiceDefinition(id, {}, report);
}

function loadService(folder: string, id: string, report: Report): KnownService {
  const read = (name: string): string | undefined => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
  const service = read('service.yaml');
  const names = read('names.yaml');
  const glossary = read('glossary.yaml');
  const changelog = read('CHANGELOG.md');
  return {
    folder,
    definition: readServiceDefinition(id, { ...(service === undefined ? {} : { service }), ...(names === undefined ? {} : { names }) }, report),
    corrections: readCorrections(id, filesOf(join(folder, 'corrections')), report),
    glossary: glossary === undefined ? emptyGlossary : readGlossary(glossary, `spec/${id}/glossary.yaml`, report),
    ...(changelog === undefined ? {} : { changelog }),
  };
}

/** Texts of the YAML files of a folder by file name. */
function filesOf(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
