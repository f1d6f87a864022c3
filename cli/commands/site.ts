// tablespec site: built specs → generated/<service>/site, a folder that opens in a browser as it is.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { buildSite } from '../../pipeline/build/build-site.ts';
import { packageNameOf } from '../../pipeline/build/package-name.ts';
import { writeFolders } from '../../pipeline/output/write-folder.ts';
import { listServices, projectRoot } from '../../pipeline/services/package-root.ts';
import { UsageError } from '../../pipeline/usage-error.ts';

export interface SiteOptions {
  service?: string | undefined;
  /** The folder of a build with --out. */
  out?: string | undefined;
}

/** A built spec, and the site to make of it. */
export interface SitePlace {
  service: string;
  spec: string;
  site: string;
}

export async function siteCommand(options: SiteOptions, current: string): Promise<number> {
  for (const place of sitePlaces(options, current)) {
    await writeSite(place);
    process.stdout.write(`${relative(current, join(place.site, 'index.html'))}\n`);
  }
  return 0;
}

async function writeSite({ service, spec, site }: SitePlace): Promise<void> {
  const files = await readSite(service, spec, spec);
  // The whole folder is output: what is stale in it goes.
  writeFolders([
    {
      folder: resolve(site, '..'),
      files: files.map(({ path, text }) => ({ path: `site/${path}`, text })),
      owned: ['site'],
    },
  ]);
}

/** The site of a built spec, in memory. `maintained` is the folder that has the service's changelog, if it was ever released. */
export function readSite(service: string, spec: string, maintained: string): Promise<GeneratedFile[]> {
  const read = (name: string): string => readFileSync(join(spec, name), 'utf8');
  const changelog = join(maintained, 'CHANGELOG.md');
  return buildSite({
    packageName: packageNameOf(service),
    document: JSON.parse(read('openapi.json')),
    sources: JSON.parse(read('provenance.json')),
    ...(existsSync(changelog) ? { changelog: readFileSync(changelog, 'utf8') } : {}),
  });
}

/** Where `build` wrote, with the same options. @throws UsageError where it did not. */
export function sitePlaces({ service, out }: SiteOptions, current: string): SitePlace[] {
  const root = projectRoot(current);
  const ids = service === undefined ? listServices(root) : [service];
  const places = ids.map((id): SitePlace => {
    if (out === undefined)
      return { service: id, spec: join(root, 'spec', id), site: join(current, 'generated', id, 'site') };
    const folder = resolve(current, out, service === undefined ? id : '');
    return { service: id, spec: join(folder, 'spec'), site: join(folder, 'generated', 'site') };
  });
  const built = places.filter(({ spec }) => existsSync(join(spec, 'openapi.json')));
  if (built.length === 0 || (service !== undefined && built.length < places.length))
    throw new UsageError(
      `There is no built spec in ${places.map(({ spec }) => spec).join(' or ')}. Run tablespec build first.`,
    );
  return built;
}
