// What a maintainer writes about a service: spec/<service>/service.yaml and names.yaml, read and checked.
import type { Report } from '../scraper/diagnostics/report.ts';
import { operationKey } from '../scraper/reference/operation-key.ts';
import type { HttpMethod } from '../scraper/reference/reference-model.ts';
import type { ServerObject } from './openapi.ts';
import { readYaml } from '../scraper/untrusted/read-yaml.ts';
import { fitting, type Shape } from './file-shape.ts';
import { namesShape, serviceFile } from './service-file-shapes.ts';
import { type PackageSettings, readPackageSettings } from './package-settings.ts';
import { readReleaseRecord, type ReleaseRecord } from './release-record.ts';
import { withoutMemo, type Memoize } from './memoize.ts';

export interface ServiceDefinition {
  id: string;
  title: string;
  description?: string;
  /** Used where no document of the service is dated. */
  version: string;
  license: { name: string; identifier?: string };
  /** Address at which the API reference begins on the vendor's site. */
  source?: string;
  /** The profile that its documents are read with: an id, or a path from the folder of the service. */
  profile?: string;
  /** Date (ISO) of documents that state none. */
  date?: string;
  /** Used where the documents list no endpoints; those of the profile if absent. */
  servers?: ServerObject[];
  /** Description by tag, in the order of publication. */
  tags: ReadonlyMap<string, string>;
  /** Operation id by operationKey. */
  names: ReadonlyMap<string, string>;
  /** Schema name by the key of one of its tables. */
  schemaNames: ReadonlyMap<string, string>;
  /** The name that took the place of a former one; undefined where nothing did. */
  aliases: ReadonlyMap<string, string | undefined>;
  /** Of the generated packages. */
  package?: PackageSettings;
  /** The last release; absent before the first. */
  release?: ReleaseRecord;
}

/** Reads both files; what is missing or of the wrong shape is reported and replaced by something that builds. */
export function readServiceDefinition(
  id: string,
  files: { service?: string; names?: string; release?: string },
  report: Report,
  memoize: Memoize = withoutMemo,
): ServiceDefinition {
  const { schemas, aliases, ...names } = asRecord(
    parseYaml(files.names, `spec/${id}/names.yaml`, namesShape, report, memoize),
  );
  const service = asRecord(parseYaml(files.service, `spec/${id}/service.yaml`, serviceFile, report, memoize));
  const text = (key: string): string | undefined => (typeof service[key] === 'string' ? service[key] : undefined);
  const description = text('description');
  const release =
    files.release === undefined ? undefined : readReleaseRecord(files.release, `spec/${id}/release.json`, report);
  const source = text('source');
  const date = text('date');
  const settings = readPackageSettings(service['package'], `spec/${id}/service.yaml`, report);
  return {
    id,
    title: text('title') ?? id,
    version: text('version') ?? '0.0.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    ...(settings === undefined ? {} : { package: settings }),
    ...(date === undefined ? {} : { date }),
    ...(text('profile') === undefined ? {} : { profile: text('profile') as string }),
    ...(release === undefined ? {} : { release }),
    ...(Array.isArray(service['servers']) ? { servers: service['servers'] as ServerObject[] } : {}),
    tags: new Map(Object.entries(asRecord(service['tags'])).map(([name, words]) => [name, String(words)])),
    names: readNames(names, id, report),
    schemaNames: readSchemaNames(asRecord(schemas), id, report),
    aliases: new Map(
      Object.entries(asRecord(aliases)).map(([name, now]) => [name, typeof now === 'string' ? now : undefined]),
    ),
  };
}

function parseYaml(
  text: string | undefined,
  document: string,
  shape: Shape,
  report: Report,
  memoize: Memoize,
): unknown {
  if (text === undefined) return {};
  const read = memoize(text, () => readYaml(text));
  // A file that says nothing yet is none.
  if ('value' in read) return read.value === null ? {} : fitting(read.value, shape, { text, document }, report);
  report.add('service-file-invalid', { reason: read.fault }, { at: { document } });
  return {};
}

/** Files are called after them. */
const NAME = /^[A-Z][A-Za-z0-9]{0,99}$/;

/** Path → method → operation id. */
function readNames(paths: Record<string, unknown>, id: string, report: Report): Map<string, string> {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, name] of Object.entries(asRecord(methods))) {
      const key = operationKey(method as HttpMethod, path);
      if (typeof name !== 'string' || !NAME.test(name) || owners.has(name.toLowerCase())) {
        const reason = `${method.toUpperCase()} ${path}: ${typeof name === 'string' ? `the id ${name.slice(0, 60)} is no PascalCase name of at most 100 letters, or is given twice` : 'no operation id'}`;
        report.add('service-file-invalid', { reason }, { at: { document: `spec/${id}/names.yaml` } });
        continue;
      }
      owners.set(name.toLowerCase(), key);
      names.set(key, name);
    }
  }
  return names;
}

/** Key of a table → schema name. */
function readSchemaNames(pins: Record<string, unknown>, id: string, report: Report): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, name] of Object.entries(pins)) {
    if (typeof name === 'string' && NAME.test(name)) names.set(key, name);
    else
      report.add(
        'service-file-invalid',
        { reason: `schemas, ${key.slice(0, 60)}: the name is not in PascalCase, or longer than 100 letters` },
        { at: { document: `spec/${id}/names.yaml` } },
      );
  }
  return names;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
