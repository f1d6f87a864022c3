// Where built specs lie: what `build` wrote, found by the commands that show, ask or serve it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isObject } from '../../spec/checks/json.ts';
import { isProject, listServices, packageRoot, projectFolder, projectRoot } from '../services/package-root.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import { UsageError } from '../usage-error.ts';

export interface SitePlacesOptions {
  /** All services that were built, if absent. */
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
  const project = projectFolder(folder);
  const place = out ?? (isProject(project) ? undefined : OUT);
  if (place !== undefined)
    return join(resolve(project, place), ...(service === undefined ? ['site'] : ['generated', 'site']));
  return join(project, 'generated', ...(service === undefined ? ['site'] : [service, 'site']));
}

/** Where a build puts what has no place in a project. */
const OUT = 'out';

/**
 * Where `build` wrote, with the same options: the folder of `out`; without it the project's spec/, or, where there is no project, `out/`.
 *
 * @throws UsageError where it did not.
 */
export function sitePlaces({ service, out }: SitePlacesOptions, folder: string): SitePlace[] {
  const project = projectFolder(folder);
  const root = projectRoot(folder);
  const inPlace = (base: string): SitePlace[] =>
    listServices(base).map((id) => ({
      service: id,
      spec: join(base, 'spec', id),
      maintained: join(base, 'spec', id),
    }));
  const looked = out ?? (isProject(project) ? undefined : OUT);
  const outside = looked === undefined ? [] : builtBelow(resolve(project, looked), root);
  // A package that lies in a clone has built specs of its own; an installed one has none.
  const bundled = (): SitePlace[] => (out === undefined && outside.length === 0 ? inPlace(packageRoot()) : []);
  const all = looked === undefined ? inPlace(project) : [...outside, ...bundled()];
  const built = all.filter(
    ({ service: id, spec }, index) =>
      existsSync(join(spec, 'openapi.json')) && all.findIndex((other) => other.service === id) === index,
  );
  const wanted = service === undefined ? built : built.filter((place) => place.service === service);
  if (wanted.length > 0) return wanted;
  const known = [...new Set([...built.map((place) => place.service), ...listServices(root)])].sort();
  if (service !== undefined && !known.includes(service)) throw new UsageError(unknownServiceWords(service, known));
  const where = relative(folder, looked === undefined ? join(project, 'spec') : resolve(project, looked)) || '.';
  throw new UsageError(
    `There is no built spec${service === undefined ? '' : ` of ${service}`} in ${where}. Run tablespec build first.`,
  );
}

/** What builds with this folder as --out wrote: of one service, or a folder for each. */
function builtBelow(out: string, root: string): SitePlace[] {
  const folders = existsSync(out)
    ? readdirSync(out, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];
  return [out, ...folders.sort().map((name) => join(out, name))]
    .map((folder) => join(folder, 'spec'))
    .filter((spec) => existsSync(join(spec, 'openapi.json')))
    .map((spec) => {
      const service = serviceOf(spec);
      return { service, spec, maintained: join(root, 'spec', service) };
    });
}

/** What the report of the build says; the name of the folder where there is no report. */
function serviceOf(spec: string): string {
  const report = join(spec, 'report.json');
  const read: unknown = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const service = isObject(read) ? read['service'] : undefined;
  return typeof service === 'string' ? service : basename(dirname(spec));
}
