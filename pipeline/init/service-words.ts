// What a user says of a new service beside its documents, checked before anything is read.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { assertDate } from '../services/assert-date.ts';
import { UsageError } from '../usage-error.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ServiceOptions {
  title?: string | undefined;
  /** URL of the service; "{region}" stands for a region. */
  endpoint?: string | undefined;
  /** Regions that "{region}" may be; the first is the default. */
  regions?: readonly string[];
  /** Date (ISO) of documents that state none. */
  date?: string | undefined;
  /** File of operation ids by path and method, as names.yaml has them. */
  names?: string | undefined;
}

export interface ServiceWords extends Omit<ServiceOptions, 'names'> {
  /** The text of the file. */
  names?: string;
  /** What service.yaml is to name as its profile: an id, or a path from its folder. */
  profile?: string;
}

const REGION = '{region}';

export function readServiceWords(options: ServiceOptions, exists: boolean, current: string): ServiceWords {
  const { title, endpoint, regions = [], date, names } = options;
  const given = Object.entries({ title, endpoint, names, region: regions[0] }).filter(
    ([, value]) => value !== undefined,
  );
  if (exists && given.length > 0)
    throw new UsageError(
      `The service exists and keeps its title, endpoints and names: --${given[0]?.[0] ?? ''} goes with a new one. Change the files in its folder instead.`,
    );
  if (title !== undefined && !/^[^\p{Cc}]{1,120}$/u.test(title))
    throw new UsageError('--title takes one line of at most 120 characters.');
  if (endpoint !== undefined) checkEndpoint(endpoint);
  for (const region of regions)
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(region))
      throw new UsageError(`"${region.slice(0, 100)}" is no region: lower case letters, digits and hyphens.`);
  if (regions.length > 0 && endpoint?.includes(REGION) === false)
    throw new UsageError(`--region goes with an endpoint that holds ${REGION}.`);
  if (date !== undefined) assertDate(date);
  return {
    title,
    endpoint,
    regions,
    date,
    ...(names === undefined ? {} : { names: readNames(resolve(current, names)) }),
  };
}

function checkEndpoint(endpoint: string): void {
  const whole = endpoint.replaceAll(REGION, 'region');
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  const isPlain =
    url &&
    /^https?:$/.test(url.protocol) &&
    `${url.username}${url.password}${url.search}${url.hash}` === '' &&
    !/[{}\s\p{Cc}]/u.test(whole);
  if (!isPlain)
    throw new UsageError(
      `--endpoint takes a URL such as https://ecs.${REGION}.example.com, not "${endpoint.slice(0, 100)}".`,
    );
}

function readNames(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const text = readTextFile(file);
  const read = readYaml(text);
  if ('fault' in read || !isMap(parseDocument(text).contents))
    throw new UsageError(
      `${file} holds no map of paths, methods and operation ids in YAML${'fault' in read ? `: ${read.fault}` : ''}.`,
    );
  return text;
}
