// The files that a profile is made of: what has to be looked at to know whether it has changed.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readYaml } from '../untrusted/read-yaml.ts';
import { bundledProfiles } from './bundled-folder.ts';
import { readTextFile } from '../untrusted/read-file.ts';

/** Paths of the file and of those below it; none for a profile of the package, which changes with the program only. */
export function profileFiles(named: string, folder: string): string[] {
  const files: string[] = [];
  let [next, from]: [string | undefined, string] = [named, folder];
  while (next !== undefined && !bundledProfiles().includes(next)) {
    const path: string = resolve(from, next);
    if (files.includes(path)) break;
    files.push(path);
    [next, from] = [extendedBy(path), dirname(path)];
  }
  return files;
}

function extendedBy(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const read = readYaml(readTextFile(path));
    const below = 'value' in read ? (read.value as { extends?: unknown } | null)?.extends : undefined;
    return typeof below === 'string' ? below : undefined;
  } catch {
    // A folder, or a file that nobody may read: whoever loads it says so.
    return undefined;
  }
}
