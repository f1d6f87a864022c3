// What service.yaml has to name as its profile, for a later build or refresh to read as this run did.
import { basename, relative, resolve, sep } from 'node:path';
import { bundledProfiles } from '../../scraper/profiles/bundled-folder.ts';
import { FIRST_PROFILE, ownProfiles } from '../services/choose-profile.ts';
import type { ServiceFolder } from './service-folder.ts';

export interface ProfileChoice {
  /** The one that was asked for. */
  named: string | undefined;
  /** The id of the one that was used. */
  used: string | undefined;
  /** The folder of the project. */
  project: string;
}

/** An id, or for a profile of the project the path from the folder of the service. Undefined for what is taken by itself. */
export function profileToName({ named, used, project }: ProfileChoice, folder: ServiceFolder): string | undefined {
  const pathOf = (file: string): string => relative(folder.spec, file).split(sep).join('/');
  if (named !== undefined) return bundledProfiles().includes(named) ? named : pathOf(resolve(project, named));
  if (used === undefined || used === FIRST_PROFILE) return undefined;
  if (bundledProfiles().includes(used)) return used;
  const files = ownProfiles(project, new Map()).map((own) => resolve(own.folder, own.profile));
  const file = files.find((path) => basename(path).replace(/\.ya?ml$/, '') === used);
  return file === undefined ? undefined : pathOf(file);
}
