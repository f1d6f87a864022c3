// tablespec.yaml: what a project says once, so that its commands need not be told each time.
import { existsSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { isObject } from '../../spec/checks/json.ts';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';
import { UsageError } from '../usage-error.ts';
import { PROJECT_FILE } from './package-root.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ProjectSettings {
  /** The id of a profile, or its path from the project: what documents are read with that name no other. */
  profile?: string;
  /** Folders, from the project. */
  out?: string;
  cache?: string;
  descriptions?: 'vendor' | 'ours' | 'both';
  runtime?: 'package' | 'copied';
  /** npm scope of generated packages that service.yaml gives no name, such as "@acme". */
  scope?: string;
  /** Ids of the services that a build without --service and --source makes; all if absent. */
  services?: string[];
}

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 1000;
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    isText(value) && words.includes(value);
const isFolder = (value: unknown): boolean =>
  isText(value) && !isAbsolute(value) && !/^\.\.(?:[/\\]|$)/.test(normalize(value));

/** What each key takes, and how that is said to a person. */
const KEYS: Readonly<Record<keyof ProjectSettings, { fits: (value: unknown) => boolean; takes: string }>> = {
  profile: { fits: isText, takes: 'the id of a profile or a path' },
  out: { fits: isFolder, takes: 'a folder inside of the project' },
  cache: { fits: isFolder, takes: 'a folder inside of the project' },
  descriptions: { fits: oneOf('vendor', 'ours', 'both'), takes: 'vendor, ours or both' },
  runtime: { fits: oneOf('package', 'copied'), takes: 'package or copied' },
  scope: {
    fits: (value) => isText(value) && /^@[a-z0-9][a-z0-9._-]{0,100}$/.test(value),
    takes: 'a scope such as "@acme"',
  },
  services: {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every((id) => isText(id) && ID.test(id)),
    takes: 'a list of ids of services',
  },
};

/**
 * The settings of the project in a folder; none where it has no tablespec.yaml.
 *
 * @throws UsageError for a file that is no YAML, and for keys and values that are not known.
 */
export function readProjectFile(folder: string): ProjectSettings {
  const path = join(folder, PROJECT_FILE);
  if (!existsSync(path)) return {};
  const text = readTextFile(path);
  const read = readYaml(text);
  if ('fault' in read) throw new UsageError(`${PROJECT_FILE} cannot be read: ${read.fault}`);
  const value = read.value ?? {};
  if (!isObject(value)) throw new UsageError(`${PROJECT_FILE} has to be a mapping such as "profile: my-vendor.yaml".`);
  for (const [key, member] of Object.entries(value)) {
    const at = `${PROJECT_FILE}:${lineOf(text, key)}`;
    const known = Object.hasOwn(KEYS, key) ? KEYS[key as keyof ProjectSettings] : undefined;
    if (!known) throw new UsageError(`${at}: ${unknownKey(key)}`);
    if (!known.fits(member)) throw new UsageError(`${at}: ${key} takes ${known.takes}.`);
  }
  return value as ProjectSettings;
}

function unknownKey(key: string): string {
  const names = Object.keys(KEYS);
  const [meant] = similarNames(key, names);
  return `the key "${key.slice(0, 60)}" is not known${meant === undefined ? '.' : `; did you mean ${meant}?`} Known are ${names.join(', ')}.`;
}

/** The line of a key at the beginning of a line, counted from 1. */
function lineOf(text: string, key: string): number {
  const at = text.split('\n').findIndex((line) => line.startsWith(key) || line.slice(1).startsWith(key));
  return Math.max(at, 0) + 1;
}
