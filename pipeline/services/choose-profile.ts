// Which profile the documents of a run are read with.
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';

/** `named` is the id of a bundled profile. */
export function chooseProfile(named: string | undefined): Profile {
  return bundledProfile(named ?? 'huawei');
}
