// What a service's profile says of how the API is reached: an edition does not have it, a build takes it from the profile.
import { Report } from '../../scraper/diagnostics/report.ts';
import { loadProfile } from '../../scraper/profiles/load-profile.ts';
import type { ApiAccess } from '../../scraper/reference/api-access.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';

/** `folder` is that of the service. Undefined where its service.yaml names no profile, or one that cannot be used: a build says so. */
export async function profileAccess(
  { profile }: Pick<ServiceDefinition, 'profile'>,
  folder: string,
): Promise<ApiAccess | undefined> {
  return profile === undefined ? undefined : (await loadProfile(profile, folder, new Report()))?.data.access;
}
