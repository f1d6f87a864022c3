// Copied by tablespec. Do not edit.
// From a region or a base URL to where requests go. Credentials leave the machine over https only.

export interface Server {
  /** With `{region}` where the region goes. */
  url?: string;
  regions?: readonly string[];
}

/** @throws TypeError for an unknown region, an http URL other than of this machine, or a URL that is not just a place. */
export function serverUrl(target: { region?: string | undefined; baseUrl?: string | undefined }, server: Server): string {
  const { region, baseUrl } = target;
  if (baseUrl !== undefined && region !== undefined) throw new TypeError('Give a region or a baseUrl, not both');
  if (baseUrl !== undefined) return checkedUrl(baseUrl);
  if (server.url === undefined) throw new TypeError('Give a baseUrl: the documentation names no server');
  if (!server.url.includes('{region}')) return checkedUrl(server.url);
  if (region === undefined) throw new TypeError('Give a region or a baseUrl');
  const known = server.regions ?? [];
  if (known.length > 0 ? !known.includes(region) : !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(region)) {
    throw new TypeError(`Unknown region ${JSON.stringify(region)}${known.length > 0 ? `; known: ${known.join(', ')}` : ''}`);
  }
  return checkedUrl(server.url.replaceAll('{region}', region));
}

function checkedUrl(text: string): string {
  if (!URL.canParse(text)) throw new TypeError(`Not a URL: ${JSON.stringify(text)}`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(`Refused ${JSON.stringify(url.origin)}: only https, or http to this machine`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError('A base URL has no user name, query or fragment');
  }
  return url.href.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
