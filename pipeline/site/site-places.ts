// Which built specs a site can be made of, and where it belongs.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listServices, projectRoot } from '../services/package-root.ts';
import { UsageError } from '../usage-error.ts';

export interface SitePlacesOptions {
  /** All services of the project, if absent. */
  service?: string | undefined;
  /** The folder of a build with --out. */
  out?: string | undefined;
}

/** A built spec, and what belongs to it. */
export interface SitePlace {
  service: string;
  spec: string;
  /** The folder of what people write about the service; it need not be there. */
  maintained: string;
}

/** Where the portal of these services belongs: beside what was built of them. */
export function portalFolder({ service, out }: SitePlacesOptions, folder: string): string {
  if (out !== undefined)
    return join(resolve(folder, out), ...(service === undefined ? ['site'] : ['generated', 'site']));
  return join(folder, 'generated', ...(service === undefined ? ['site'] : [service, 'site']));
}

/** Where `build` wrote, with the same options. @throws UsageError where it did not. */
export function sitePlaces({ service, out }: SitePlacesOptions, folder: string): SitePlace[] {
  const root = projectRoot(folder);
  const ids = service === undefined ? listServices(root) : [service];
  const places = ids.map((id): SitePlace => {
    const maintained = join(root, 'spec', id);
    if (out === undefined) return { service: id, spec: maintained, maintained };
    return { service: id, spec: join(resolve(folder, out, service === undefined ? id : ''), 'spec'), maintained };
  });
  const built = places.filter(({ spec }) => existsSync(join(spec, 'openapi.json')));
  if (built.length === 0 || (service !== undefined && built.length < places.length))
    throw new UsageError(
      `There is no built spec in ${places.map(({ spec }) => spec).join(' or ')}. Run tablespec build first.`,
    );
  return built;
}
