// The profiles that the package brings. Tests hold that they are right, so nobody has to check them at run time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledFolder } from './bundled-folder.ts';
import { compileProfile } from './compile-profile.ts';
import { extendProfile } from './extend-profile.ts';
import { EDITION, type Profile } from './profile.ts';
import type { ProfileData } from './profile-data.ts';

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
