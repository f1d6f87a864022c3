// spec/<service>/ → service definitions.
import { join } from 'node:path';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { Correction } from '../../spec/corrections/correction.ts';
import { readCorrections } from '../../spec/corrections/read-corrections.ts';
import { emptyGlossary, readGlossary, type Glossary } from '../../spec/glossary/glossary.ts';
import { withoutMemo, type Memoize } from '../../spec/memoize.ts';
import { readServiceDefinition, type ServiceDefinition } from '../../spec/service-definition.ts';
import { listServices, packageRoot } from './package-root.ts';
import { readProjectFile } from './project-file.ts';
import { isDefinitionFile, isTextFile, readState, type ServiceState } from './service-state.ts';

export interface DefinedService {
  definition: ServiceDefinition;
  /** The folder spec/<service>. */
  folder: string;
}

/** What else a maintainer wrote about a service. */
export interface MaintainedTexts {
  glossary: Glossary;
  corrections: Correction[];
  /** What `tablespec release` wrote for people. */
  changelog?: string;
}

export interface KnownService extends DefinedService, MaintainedTexts {}

/** Services of the project, then those that only the package brings; all of them, or the one named. */
export function loadServices(root: string, report: Report): Map<string, KnownService> {
  return new Map(
    [...defineServices(root, report)].map(([id, service]) => [id, { ...service, ...loadTexts(service, report) }]),
  );
}

/** The same services without their texts: of all that documents may belong to, few are built. */
export function defineServices(
  root: string,
  report: Report,
  only?: string,
  memoize: Memoize = withoutMemo,
): Map<string, DefinedService> {
  const services = new Map<string, DefinedService>();
  const { scope } = readProjectFile(root);
  for (const base of new Set([root, packageRoot()])) {
    for (const id of listServices(base)) {
      if (services.has(id) || (only !== undefined && id !== only)) continue;
      const folder = join(base, 'spec', id);
      services.set(id, {
        folder,
        definition: withScope(
          readDefinition(id, stateOf(folder, id, isDefinitionFile, report), report, memoize),
          base === root ? scope : undefined,
        ),
      });
    }
  }
  return services;
}

/** A file that cannot be read is told, and is none: the other services are no worse for it. */
function stateOf(folder: string, id: string, isWanted: (name: string) => boolean, report: Report): ServiceState {
  return readState(folder, isWanted, (name, reason) =>
    report.add('service-file-invalid', { reason }, { at: { document: `spec/${id}/${name}` } }),
  );
}

/** The definition whose packages have the scope of the project, unless it names them itself. */
export function withScope(definition: ServiceDefinition, scope: string | undefined): ServiceDefinition {
  if (scope === undefined || definition.package?.name !== undefined) return definition;
  return { ...definition, package: { ...definition.package, name: `${scope}/${definition.id}` } };
}

export function loadTexts(
  { folder, definition: { id } }: DefinedService,
  report: Report,
  memoize: Memoize = withoutMemo,
): MaintainedTexts {
  return readTexts(id, stateOf(folder, id, isTextFile, report), report, memoize);
}

/** The definition of a service that has no folder: its id for a title, no names, no servers, unless a service.yaml is given. */
export function unknownService(id: string, report: Report, service?: string): ServiceDefinition {
  return readServiceDefinition(id, service === undefined ? {} : { service }, report);
}

/** What a maintainer wrote about a service, from the texts of its files. */
export function readServiceFiles(id: string, files: ServiceState, report: Report): Omit<KnownService, 'folder'> {
  return { definition: readDefinition(id, files, report, withoutMemo), ...readTexts(id, files, report, withoutMemo) };
}

function readDefinition(id: string, files: ServiceState, report: Report, memoize: Memoize): ServiceDefinition {
  const service = files.get('service.yaml');
  const names = files.get('names.yaml');
  const release = files.get('release.json');
  return readServiceDefinition(
    id,
    {
      ...(service === undefined ? {} : { service }),
      ...(names === undefined ? {} : { names }),
      ...(release === undefined ? {} : { release }),
    },
    report,
    memoize,
  );
}

function readTexts(id: string, files: ServiceState, report: Report, memoize: Memoize): MaintainedTexts {
  const glossary = files.get('glossary.yaml');
  const changelog = files.get('CHANGELOG.md');
  const corrections = [...files]
    .filter(([name]) => name.startsWith('corrections/'))
    .map(([name, text]) => [name.slice('corrections/'.length), text] as const);
  return {
    corrections: readCorrections(id, new Map(corrections), report, memoize),
    glossary:
      glossary === undefined ? emptyGlossary : readGlossary(glossary, `spec/${id}/glossary.yaml`, report, memoize),
    ...(changelog === undefined ? {} : { changelog }),
  };
}
