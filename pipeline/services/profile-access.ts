// What a service's profile says of how the API is reached: an edition does not have it, a build takes it from the profile.
import { Report } from '../../scraper/diagnostics/report.ts';
import { editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { loadProfile } from '../../scraper/profiles/load-profile.ts';
import type { ProfileData } from '../../scraper/profiles/profile-data.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';

/** `folder` is that of the service. Undefined where its service.yaml names no profile, or one that cannot be used: a build says so. */
export async function profileAccess(
  { profile }: Pick<ServiceDefinition, 'profile'>,
  folder: string,
): Promise<ProfileData['access']> {
  return profile === undefined ? undefined : (await loadProfile(profile, folder, new Report()))?.data.access;
}

/** Of the profile that sources were read with; an edition as a source has that of editions. */
export async function accessOfSources(
  profile: string | undefined,
  folder: string,
): Promise<NonNullable<ProfileData['access']>> {
  return (profile === undefined ? editionProfile().data.access : await profileAccess({ profile }, folder)) ?? {};
}
