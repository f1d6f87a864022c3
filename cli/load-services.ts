// spec/<service>/ → service definitions.
import { join } from 'node:path';
import type { Report } from '../scraper/diagnostics/report.ts';
import type { Correction } from '../spec/corrections/correction.ts';
import { readCorrections } from '../spec/corrections/read-corrections.ts';
import { emptyGlossary, readGlossary, type Glossary } from '../spec/glossary/glossary.ts';
import { makeAnew, type Remember } from '../spec/remember.ts';
import { readServiceDefinition, type ServiceDefinition } from '../spec/service-definition.ts';
import { listServices, packageRoot } from './package-root.ts';
import { readState, type ServiceState } from './service-state.ts';

export interface KnownService {
  definition: ServiceDefinition;
  /** The folder spec/<service>. */
  folder: string;
  glossary: Glossary;
  corrections: Correction[];
  /** What `tablespec release` wrote for people. */
  changelog?: string;
}

/** Services of the project, then those that only the package brings; all of them, or the one named. */
export function loadServices(root: string, report: Report, only?: string, remember: Remember = makeAnew): Map<string, KnownService> {
  const services = new Map<string, KnownService>();
  for (const base of new Set([root, packageRoot()])) {
    for (const id of listServices(base)) {
      if (!services.has(id) && (only === undefined || id === only)) services.set(id, loadService(join(base, 'spec', id), id, report, remember));
    }
  }
  return services;
}

/** The definition of a service that has no folder yet: its id for a title, no names, no servers. */
export function unknownService(id: string, report: Report): ServiceDefinition {
  return readServiceDefinition(id, {}, report);
}

function loadService(folder: string, id: string, report: Report, remember: Remember): KnownService {
  return { folder, ...readServiceFiles(id, readState(folder), report, remember) };
}

/** What a maintainer wrote about a service, from the texts of its files. */
export function readServiceFiles(id: string, files: ServiceState, report: Report, remember: Remember = makeAnew): Omit<KnownService, 'folder'> {
  const service = files.get('service.yaml');
  const names = files.get('names.yaml');
  const release = files.get('release.json');
  const glossary = files.get('glossary.yaml');
  const changelog = files.get('CHANGELOG.md');
  const corrections = [...files].filter(([name]) => name.startsWith('corrections/')).map(([name, text]) => [name.slice('corrections/'.length), text] as const);
  return {
    definition: readServiceDefinition(id, { ...(service === undefined ? {} : { service }), ...(names === undefined ? {} : { names }), ...(release === undefined ? {} : { release }) }, report, remember),
    corrections: readCorrections(id, new Map(corrections), report, remember),
    glossary: glossary === undefined ? emptyGlossary : readGlossary(glossary, `spec/${id}/glossary.yaml`, report, remember),
    ...(changelog === undefined ? {} : { changelog }),
  };
}
