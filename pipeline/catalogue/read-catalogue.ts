// A list of services with their documents: catalogue/services.yaml, or a file of one's own.
import { relative } from 'node:path';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { fitting, type Shape, someText } from '../../spec/file-shape.ts';
import { assertServiceId } from '../services/service-id.ts';
import { UsageError } from '../usage-error.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface CatalogueEntry {
  id: string;
  title: string;
  /** Files or folders, relative to the root of the documents. */
  sources: readonly string[];
  /** An id, or a path from the folder of the project. */
  profile?: string;
  /** Where the service is reached, with `{region}` for the region. */
  endpoint?: string;
  /** Of the documents. */
  licence?: string;
}

/** Below the root, whatever the system. */
function isPathBelow(path: unknown): boolean {
  return (
    typeof path === 'string' &&
    !/[\\:]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

const entry: Shape = {
  kind: 'members',
  expected: 'a mapping with id, title and source',
  members: {
    id: someText,
    title: someText,
    source: {
      kind: 'value',
      expected: 'a path below the root of the documents with forward slashes, or a list of them',
      fits: (value) => [value].flat().every(isPathBelow),
    },
    profile: someText,
    endpoint: {
      kind: 'value',
      expected: 'an address that begins with https://',
      fits: (value) => typeof value === 'string' && /^https:\/\/[^\s]+$/.test(value),
    },
    licence: someText,
  },
  required: ['id', 'title', 'source'],
};

const catalogueFile: Shape = {
  kind: 'members',
  expected: 'a mapping with a list of services',
  members: { services: { kind: 'list', expected: 'a list of services', of: entry } },
  required: ['services'],
};

/** What is of another shape is reported and left out. @throws UsageError for a file that is not there, and an id that is none or stands twice. */
export function readCatalogue(file: string, folder: string, report: Report): CatalogueEntry[] {
  const document = relative(folder, file).replaceAll('\\', '/');
  const text = textOf(file, document);
  const read = readYaml(text);
  if (!('value' in read)) throw new UsageError(`${document} cannot be read: ${read.fault}.`);
  const { services = [] } = (fitting(read.value, catalogueFile, { text, document }, report) ?? {}) as {
    services?: (Omit<CatalogueEntry, 'sources'> & { source: string | string[] })[];
  };
  const ids = new Set<string>();
  return services.map(({ source, ...rest }) => {
    assertServiceId(rest.id);
    if (ids.has(rest.id)) throw new UsageError(`${document} has the service ${rest.id} twice.`);
    ids.add(rest.id);
    return { ...rest, sources: [source].flat() };
  });
}

function textOf(file: string, document: string): string {
  try {
    return readTextFile(file);
  } catch {
    throw new UsageError(
      `There is no catalogue ${document}: a YAML file with a list of services, such as "services: [{ id: lamps, title: Lamps, source: docs/lamps }]". Write it, or name one with --file.`,
    );
  }
}
