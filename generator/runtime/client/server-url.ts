// From a region or a base URL to where requests go. Credentials leave the machine over https only.

export interface Server {
  /** With `{region}` where the region goes. */
  url?: string;
  /** Those that the documentation lists; a region that it does not know yet has its endpoint by the same pattern. */
  regions?: readonly string[];
}

export interface Place {
  region?: string | undefined;
  baseUrl?: string | undefined;
  /** Also http to other machines; credentials are then readable on the way. */
  allowInsecure?: boolean | undefined;
}

/** @throws TypeError for neither, or both; for a region that cannot be one, an http URL other than of this machine, or a URL that is not just a place. */
export function serverUrl({ region, baseUrl, allowInsecure = false }: Place, { url, regions = [] }: Server): string {
  const text = baseUrl ?? url;
  if (text === undefined || (region === undefined ? text.includes('{region}') : baseUrl !== undefined))
    throw new TypeError(`Give ${url?.includes('{region}') ? 'either a region or' : 'only'} a baseUrl`);
  if (region === undefined) return checkedUrl(text, allowInsecure);
  // It becomes part of a host name.
  if (!/^[a-z\d]+(?:-+[a-z\d]+)*$/i.test(region))
    throw new TypeError(`${JSON.stringify(region)} is no region; known: ${regions.join(', ')}`);
  return checkedUrl(text.replaceAll('{region}', region), allowInsecure);
}

/** Without a slash at the end. */
export function checkedUrl(text: string, allowInsecure: boolean): string {
  if (!URL.canParse(text)) throw new TypeError(`Not a URL: ${JSON.stringify(text)}`);
  const { protocol, hostname, origin, pathname, href } = new URL(text);
  const local = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && (allowInsecure || local)))
    throw new TypeError(`Refused ${JSON.stringify(origin)}: only https, http to this machine, or allowInsecure`);
  if (href !== origin + pathname) throw new TypeError('A base URL has no user name, query or fragment');
  return href.replace(/\/+$/, '');
}
