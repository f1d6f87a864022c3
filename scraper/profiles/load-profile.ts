// A profile by its id or path → the words it is made of, with what it extends; or what is wrong with its file, each with its line.
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { similarNames } from '../diagnostics/similar-names.ts';
import type { Report } from '../diagnostics/report.ts';
import { readYaml } from '../untrusted/read-yaml.ts';
import { bundledFolder, bundledProfiles } from './bundled-folder.ts';
import { bundledProfile } from './bundled-profiles.ts';
import { compileProfile } from './compile-profile.ts';
import { extendProfile } from './extend-profile.ts';
import type { Profile } from './profile.ts';
import type { ProfileData } from './profile-data.ts';
import type { ProfileFault, ProfilePath } from './template-compiler.ts';
import { readTextFile } from '../untrusted/read-file.ts';

interface ProfileFile {
  path: string;
  document: Document;
  lines: LineCounter;
  data: ProfileData;
}

/** `named` is the id of a bundled profile or a path from `folder`. Undefined, with diagnostics in `report`, where it cannot be used. */
export async function loadProfile(named: string, folder: string, report: Report): Promise<Profile | undefined> {
  if (bundledProfiles().includes(named)) return bundledProfile(named);
  const files: ProfileFile[] = [];
  for (let path: string | undefined = resolve(folder, named); path !== undefined; ) {
    const file = await readFile(path, named, folder, report);
    if (!file) return undefined;
    files.push(file);
    const below: string | undefined = file.data.extends;
    path = below === undefined ? undefined : pathOf(below, dirname(path));
    const seen = files.findIndex((other) => other.path === path);
    if (seen < 0) continue;
    const circle = [...files.slice(seen), files[seen] ?? file].map((other) => basename(other.path)).join(' → ');
    addFault(
      { path: ['extends'], expected: `a profile that does not extend this one (${circle})` },
      [file],
      folder,
      report,
    );
    return undefined;
  }
  const data = files.reduceRight<ProfileData>(
    (below, { data: { extends: _, ...own } }) => extendProfile(below, own),
    {},
  );
  const { profile, faults } = compileProfile(basename(named).replace(/\.ya?ml$/, ''), data);
  for (const fault of faults) addFault(fault, files, folder, report);
  return faults.length === 0 ? profile : undefined;
}

function pathOf(named: string, folder: string): string {
  return bundledProfiles().includes(named) ? join(bundledFolder(), `${named}.yaml`) : resolve(folder, named);
}

async function readFile(path: string, named: string, folder: string, report: Report): Promise<ProfileFile | undefined> {
  if (!existsSync(path)) {
    const [meant] = similarNames(basename(path), bundledProfiles());
    report.add('profile-missing', {
      named: path === resolve(folder, named) ? named : placeOf(path, folder),
      ...(meant === undefined ? {} : { meant }),
      known: bundledProfiles().join(', '),
    });
    return undefined;
  }
  let text: string;
  try {
    text = readTextFile(path);
  } catch (error) {
    report.add(
      'profile-fault',
      { key: '', expected: `a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` },
      { at: { document: placeOf(path, folder) || path } },
    );
    return undefined;
  }
  // The guards against endless YAML come first.
  const guarded = readYaml(text);
  const lines = new LineCounter();
  const document = 'fault' in guarded ? undefined : parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  if ('fault' in guarded || !document) {
    const line = /at line (\d+)/.exec('fault' in guarded ? guarded.fault : '')?.[1];
    report.add(
      'profile-fault',
      { key: '', expected: `YAML, but ${'fault' in guarded ? guarded.fault : 'it is none'}` },
      { at: { document: placeOf(path, folder), ...(line === undefined ? {} : { line: Number(line) }) } },
    );
    return undefined;
  }
  const file = { path, document, lines, data: guarded.value as ProfileData };
  // Whoever takes a bundled profile should not wait for the checker.
  const { checkProfile } = await import('./check-profile.ts');
  const faults = checkProfile(guarded.value);
  for (const fault of faults) addFault(fault, [file], folder, report);
  return faults.length === 0 ? file : undefined;
}

/** Of several files, the first one that has the place is meant. */
function addFault(
  { path, expected }: ProfileFault,
  files: readonly ProfileFile[],
  folder: string,
  report: Report,
): void {
  const file = files.find(({ document }) => document.hasIn(path)) ?? (files[0] as ProfileFile);
  const offset = offsetOf(file.document, path);
  const line = offset === undefined ? undefined : file.lines.linePos(offset).line;
  report.add(
    'profile-fault',
    { key: path.join('.'), expected, schema: join(bundledFolder(), 'profile.schema.json') },
    { at: { document: placeOf(file.path, folder), ...(line === undefined ? {} : { line }) } },
  );
}

/** Where the key of a place stands; an entry of a list has none. */
function offsetOf(document: Document, path: ProfilePath): number | undefined {
  const key = path.at(-1);
  const parent: unknown = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === String(key));
    return (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
  }
  const node = isSeq(parent) ? parent.items[Number(key)] : parent;
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0];
}

function placeOf(path: string, folder: string): string {
  const short = relative(folder, path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
