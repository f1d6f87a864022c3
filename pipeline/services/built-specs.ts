// Where built specs lie: what `build` wrote, found by the commands that show, ask or serve it.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isObject } from '../../spec/checks/json.ts';
import { isProject, listServices, OUT_FOLDER, packageRoot, projectFolder, projectRoot } from './package-root.ts';
import { unknownServiceWords } from './unknown-service.ts';
import { UsageError } from '../usage-error.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface BuiltSpecsOptions {
  /** All services that were built, if absent. */
  service?: string | undefined;
  /** The folder of a build with --out. */
  out?: string | undefined;
}

/** A built spec, and what belongs to it. */
export interface BuiltSpec {
  service: string;
  spec: string;
  /** The folder of what people write about the service; it need not be there. */
  maintained: string;
}

/** The folder that was built into with --out, or `out/` where there is no project; undefined for the project's own folders. */
export function builtInto(out: string | undefined, project: string): string | undefined {
  const place = out ?? (isProject(project) ? undefined : OUT_FOLDER);
  return place === undefined ? undefined : resolve(project, place);
}

/**
 * Where `build` wrote, with the same options: the folder of `out`; without it the project's spec/, or, where there is no project, `out/`.
 *
 * @throws UsageError where it did not.
 */
export function builtSpecs({ service, out }: BuiltSpecsOptions, folder: string): BuiltSpec[] {
  const project = projectFolder(folder);
  const root = projectRoot(folder);
  const into = builtInto(out, project);
  const outside = into === undefined ? [] : builtBelow(into, root);
  // A package that lies in a clone has built specs of its own; an installed one has none.
  const hasBundled = into !== undefined && out === undefined && outside.length === 0;
  const inPlace = into === undefined ? builtIn(project) : hasBundled ? builtIn(packageRoot()) : [];
  // A service that was built into several folders is that of the first.
  const built = new Map<string, BuiltSpec>();
  for (const place of [...outside, ...inPlace]) if (!built.has(place.service)) built.set(place.service, place);
  const wanted = [...built.values()].filter((place) => service === undefined || place.service === service);
  if (wanted.length > 0) return wanted;
  const known = [...new Set([...built.keys(), ...listServices(root)])].sort();
  const elsewhere = elsewhereWords(service, out, project, root);
  if (service !== undefined && !known.includes(service)) {
    const words = unknownServiceWords(service, known);
    throw new UsageError(words.includes('Did you mean') ? words : `${words}${elsewhere}`);
  }
  const where = relative(folder, into ?? join(project, 'spec')) || '.';
  throw new UsageError(
    `There is no built spec${service === undefined ? '' : ` of ${service}`} in ${where}. Run tablespec build first.${elsewhere}`,
  );
}

/** Where the service was built with --out, and nobody said so now: what to add. */
function elsewhereWords(service: string | undefined, out: string | undefined, project: string, root: string): string {
  if (service === undefined || out !== undefined) return '';
  const isBuilt = builtBelow(join(project, OUT_FOLDER), root).some((place) => place.service === service);
  return isBuilt
    ? ` A build of it lies in ${OUT_FOLDER}: add --out ${OUT_FOLDER}.`
    : ' Where it was built with --out, name that folder with --out here, too.';
}

/** What builds in place wrote. */
function builtIn(base: string): BuiltSpec[] {
  return listServices(base)
    .map((service) => ({ service, spec: join(base, 'spec', service), maintained: join(base, 'spec', service) }))
    .filter(({ spec }) => existsSync(join(spec, 'openapi.json')));
}

/** What builds with this folder as --out wrote: of one service, or a folder for each. */
function builtBelow(out: string, root: string): BuiltSpec[] {
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
  const read: unknown = existsSync(report) ? JSON.parse(readTextFile(report)) : undefined;
  const service = isObject(read) ? read['service'] : undefined;
  return typeof service === 'string' ? service : basename(dirname(spec));
}
