// service.yaml and names.yaml of a service with the operations of a reading; what of them is a guess is said.
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ProfileData } from '../../scraper/profiles/profile-data.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import { nameOperations } from '../../spec/build/name-operations.ts';
import { printNames } from '../../spec/print-names.ts';
import { printService, printTags } from '../../spec/print-service.ts';
import { readServiceDefinition } from '../../spec/service-definition.ts';
import { isUrl } from '../services/source-url.ts';
import type { ServiceFolder } from './service-folder.ts';
import type { ServiceWords } from './service-words.ts';

export interface ServiceTexts {
  service: string;
  names: string;
  choices: readonly Choice[];
}

/** Something that the documents may not say. */
export interface Choice {
  what: 'title' | 'endpoint' | 'date' | 'names.yaml';
  /** What was taken, and from where, in words. */
  chosen: string;
}

/**
 * A service that exists keeps what it says; chapters and operations that it does not know are added. `access`: what the profile says of
 * how services are reached.
 */
export function writeServiceTexts(
  folder: ServiceFolder,
  reading: ServiceReading,
  words: ServiceWords,
  sources: readonly string[],
  access: NonNullable<ProfileData['access']>,
  report: Report,
): ServiceTexts {
  const { id, known } = folder;
  const { operations } = reading.reference;
  const choices: Choice[] = [];
  const service = known ? folder.service : newService(id, reading, words, sources, access, choices);
  const names = known ? folder.names : (words.names ?? '');
  const definition = readServiceDefinition(id, { service, ...(names === '' ? {} : { names }) }, report);
  const ids = nameOperations(operations, definition, new Report());
  const added = operations.filter(({ method, path }) => !definition.names.has(operationKey(method, path)));
  if (added.length > 0)
    choices.push({
      what: 'names.yaml',
      chosen: `ids for ${added.length} of ${operations.length} operations, as their pages state them or made from method, path and title; change them before they are published`,
    });
  const chapters = new Set(operations.map(({ chapter }) => chapter ?? definition.title));
  return {
    service: printTags(service, new Set(definition.tags.keys()), [...chapters], definition.title),
    names: printNames(
      names,
      added.map((operation) => ({ method: operation.method, path: operation.path, id: ids.get(operation) as string })),
    ),
    choices,
  };
}

function newService(
  id: string,
  reading: ServiceReading,
  words: ServiceWords,
  sources: readonly string[],
  access: NonNullable<ProfileData['access']>,
  choices: Choice[],
): string {
  const { reference, product } = reading;
  const title = words.title ?? product ?? id.toUpperCase();
  choices.push({
    what: 'title',
    chosen: `${title} (${words.title !== undefined ? 'as given' : product !== undefined ? 'from the documents' : 'a guess: name it with --title'})`,
  });
  const endpoint =
    words.endpoint ??
    access.endpoint?.replaceAll('{service}', id) ??
    access.servers?.[0]?.url ??
    `https://${id}.example.invalid`;
  const listed = reference.endpoints.length;
  choices.push({
    what: 'endpoint',
    chosen: `${listed > 0 ? `${listed} regions, from the documents` : `${endpoint} (${words.endpoint === undefined ? 'a guess: name it with --endpoint and --region' : 'as given'})`}`,
  });
  const regions = !endpoint.includes('{region}')
    ? []
    : words.regions && words.regions.length > 0
      ? words.regions
      : [access.region ?? 'region-1'];
  const version =
    reference.operations
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? words.date;
  choices.push({ what: 'date', chosen: version ?? 'unknown: name it with --date' });
  return printService({
    title,
    version: version ?? '0.0.0',
    source: sources.find(isUrl),
    date: words.date,
    profile: words.profile,
    servers: words.endpoint === undefined && access.endpoint === undefined ? access.servers : undefined,
    endpoint,
    regions,
  });
}
