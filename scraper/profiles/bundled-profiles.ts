// The profiles that the package brings. Tests hold that they are right, so nobody has to check them at run time.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compileProfile } from './compile-profile.ts';
import { extendProfile } from './extend-profile.ts';
import { EDITION, type Profile } from './profile.ts';
import type { ProfileData } from './profile-data.ts';

/** scraper/profiles of the tree or of the package: what tsc writes to dist/ lies elsewhere. */
export function bundledFolder(): string {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json'))) root = dirname(root);
  return join(root, 'scraper/profiles');
}

/** Ids in order; the profile of facts editions is none that a person chooses. */
export function bundledProfiles(): string[] {
  return readdirSync(bundledFolder())
    .filter((file) => file.endsWith('.yaml') && file !== 'edition.yaml')
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** Made once: nothing changes a profile. */
const made = new Map<string, Profile>();

export function bundledProfile(id: string): Profile {
  const known = made.get(id);
  if (known) return known;
  const { profile } = compileProfile(id, dataOf(id), true);
  made.set(id, profile);
  return profile;
}

/** What facts editions are read with. */
export function editionProfile(): Profile {
  return bundledProfile(EDITION);
}

function dataOf(id: string): ProfileData {
  const { extends: below, ...own } = parse(readFileSync(join(bundledFolder(), `${id}.yaml`), 'utf8')) as ProfileData;
  return below === undefined ? own : extendProfile(dataOf(below), own);
}
