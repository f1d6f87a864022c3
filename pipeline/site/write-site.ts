// A built spec on the disk → its site, in memory or as a folder that opens in a browser as it is.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { packageNameOf } from '../build/package-name.ts';
import { writeFolders } from '../output/write-folder.ts';
import { buildSite } from './build-site.ts';
import { documentationSources } from './documentation-sources.ts';
import type { SitePlace } from './site-places.ts';

/** Returns the path of the page. The whole folder is output: what is stale in it goes. */
export async function writeSite({ service, spec, site }: SitePlace): Promise<string> {
  const files = await readSite(service, spec, spec);
  writeFolders([
    {
      folder: resolve(site, '..'),
      files: files.map(({ path, text }) => ({ path: `site/${path}`, text })),
      owned: ['site'],
    },
  ]);
  return join(site, 'index.html');
}

/** The site of a built spec, in memory. `maintained` is the folder that has the service's changelog, if it was ever released. */
export function readSite(service: string, spec: string, maintained: string): Promise<GeneratedFile[]> {
  return buildSite({
    packageName: packageNameOf(service),
    document: JSON.parse(readFileSync(join(spec, 'openapi.json'), 'utf8')),
    ...documentationSources(spec, maintained),
  });
}
