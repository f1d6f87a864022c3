// Request headers that OpenAPI says in another place than the parameters: those of the security schemes, and HTTP's own.
import type { ApiAccess, ApiSecurityScheme } from '../../scraper/reference/api-access.ts';

export type HeaderMeaning = { kind: 'scheme'; scheme: string } | { kind: 'media-type' } | { kind: 'ignored' };

const OWN: Readonly<Record<string, HeaderMeaning>> = {
  'content-type': { kind: 'media-type' },
  'content-length': { kind: 'ignored' },
  accept: { kind: 'ignored' },
  host: { kind: 'ignored' },
};

/** By the header's name in small letters. */
export type HeaderMeanings = ReadonlyMap<string, HeaderMeaning>;

export function headerMeanings({ schemes = {}, headers = {} }: ApiAccess): HeaderMeanings {
  const meanings = new Map(Object.entries(OWN));
  for (const [scheme, own] of Object.entries(schemes))
    for (const name of [...headersOf(own), ...((Object.hasOwn(headers, scheme) && headers[scheme]) || [])])
      if (!meanings.has(name.toLowerCase())) meanings.set(name.toLowerCase(), { kind: 'scheme', scheme });
  return meanings;
}

function headersOf({ type, in: place, name }: ApiSecurityScheme): string[] {
  if (type === 'apiKey') return place === 'header' && name !== undefined ? [name] : [];
  return ['Authorization'];
}
