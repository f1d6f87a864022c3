// How a service is reached, as the profile of its documents says.
import type { ProfileData } from '../../profiles/profile-data.ts';
import { EDITION } from '../../profiles/profile.ts';
import type { ApiAccess } from '../../reference/api-access.ts';
import type { ApiReference } from '../../reference/reference-model.ts';
import type { DocumentReading } from './interpret-document.ts';

/** What the profile of the documents says; an edition has the one that its service is read with. */
export function accessOf(
  readings: readonly DocumentReading[],
  given: ApiAccess | undefined,
): Pick<ApiReference, 'access'> {
  const profiles = readings.map(({ document }) => document.profile);
  const own = (profiles.find(({ id }) => id !== EDITION) ?? profiles[0])?.data.access;
  const isEdition = profiles.every(({ id }) => id === EDITION);
  const {
    endpoint: _,
    region: __,
    ...access
  } = { ...((isEdition ? given : undefined) ?? own) } as NonNullable<ProfileData['access']>;
  return Object.keys(access).length === 0 ? {} : { access };
}
