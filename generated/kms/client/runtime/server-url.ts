// Copied by tablespec. Do not edit.
// From a region or a base URL to where requests go. Credentials leave the machine over https only.

export interface Server {
  /** With `{region}` where the region goes. */
  url?: string;
  regions?: readonly string[];
}

/** @throws TypeError for an unknown region, an http URL other than of this machine, or a URL that is not just a place. */
export function serverUrl(
  { region, baseUrl }: { region?: string | undefined; baseUrl?: string | undefined },
  { url, regions = [] }: Server,
): string {
  if (baseUrl !== undefined && region !== undefined) throw new TypeError('Give a region or a baseUrl, not both');
  const text = baseUrl ?? url;
  if (text === undefined || (baseUrl === undefined && region === undefined && text.includes('{region}')))
    throw new TypeError('Give a region or a baseUrl');
  if (region === undefined) return checkedUrl(text);
  if (regions.length > 0 ? !regions.includes(region) : !/^[a-z\d]+(?:-+[a-z\d]+)*$/i.test(region)) {
    throw new TypeError(`Unknown region ${JSON.stringify(region)}; known: ${regions.join(', ')}`);
  }
  return checkedUrl(text.replaceAll('{region}', region));
}

function checkedUrl(text: string): string {
  if (!URL.canParse(text)) throw new TypeError(`Not a URL: ${JSON.stringify(text)}`);
  const { protocol, hostname, origin, pathname, href } = new URL(text);
  if (
    protocol !== 'https:' &&
    !(protocol === 'http:' && /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname))
  ) {
    throw new TypeError(`Refused ${JSON.stringify(origin)}: only https, or http to this machine`);
  }
  if (href !== origin + pathname) throw new TypeError('A base URL has no user name, query or fragment');
  return href.replace(/\/+$/, '');
}
