// Endpoints by region → one server with a region variable.
import type { Endpoint } from '../../scraper/reference/reference-model.ts';
import type { ServerObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';

/** Servers from the endpoint table; `fallback` where the documents have none. */
export function buildServers(
  endpoints: readonly Endpoint[],
  fallback: readonly ServerObject[],
  context: Pick<BuildContext, 'provenance'>,
): ServerObject[] {
  const groups = new Map<string, string[]>();
  for (const { region, host, at } of endpoints) {
    const url = `https://${host.split(region).join('{region}')}`;
    const regions = groups.get(url) ?? [];
    if (!regions.includes(region)) regions.push(region);
    groups.set(url, regions);
    context.provenance.add(`/servers/${[...groups.keys()].indexOf(url)}`, at);
  }
  if (groups.size === 0) return [...fallback];
  return [...groups].map(([url, regions]) => {
    if (!url.includes('{region}')) return { url };
    return { url, variables: { region: { enum: regions, default: regions[0] as string } } };
  });
}
