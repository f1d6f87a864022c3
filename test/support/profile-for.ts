// What tests read documents with: the profile that a build would take.
import type { Source } from '../../scraper/blocks/block.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { bundledProfile, editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';

export function profileFor(source?: Source): Profile {
  return source && isEdition(source) ? editionProfile() : bundledProfile('huawei');
}
