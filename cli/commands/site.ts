// tablespec site: built specs → generated/<service>/site, a folder that opens in a browser as it is.
import { relative } from 'node:path';
import { sitePlaces, type SitePlacesOptions } from '../../pipeline/site/site-places.ts';
import { writeSite } from '../../pipeline/site/write-site.ts';

/** Returns the exit code. */
export async function siteCommand(options: SitePlacesOptions, current: string): Promise<number> {
  for (const place of sitePlaces(options, current))
    process.stdout.write(`${relative(current, await writeSite(place))}\n`);
  return 0;
}
