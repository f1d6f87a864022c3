// What a crawl may do and by what means. Everything that is not the documents themselves (clock, network, names) can be replaced.
import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';

export interface SiteOptions {
  /** Folder of the last good copies; without it nothing is kept and an interrupted crawl begins again. */
  cacheFolder?: string;
  /** Most addresses to ask for. */
  pages?: number;
  /** Most bytes of one page, unpacked. */
  pageBytes?: number;
  /** Most bytes of all pages together. */
  siteBytes?: number;
  /** Milliseconds for one request, headers and body. */
  timeout?: number;
  /** Milliseconds between the starts of two requests; robots.txt may ask for more. */
  pause?: number;
  /** Further attempts after 429, 5xx, a timeout or a broken connection. */
  retries?: number;
  userAgent?: string;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Has to take the clock of `now` on by as many milliseconds. */
  sleep?: (milliseconds: number) => Promise<unknown>;
  /** The addresses behind a host name. */
  resolve?: (hostname: string) => Promise<string[]>;
}

export type SiteSettings = Required<Omit<SiteOptions, 'cacheFolder'>>;

export interface SiteProgress {
  /** Pages dealt with. */
  done: number;
  /** Pages known so far. */
  known: number;
  address: string;
}

/** The name that robots.txt is searched for. */
export const ROBOT_NAME = 'tablespec';
export const REQUESTS_AT_ONCE = 2;

const DEFAULTS: SiteSettings = {
  pages: 2000,
  pageBytes: 8_000_000,
  siteBytes: 500_000_000,
  timeout: 30_000,
  pause: 500,
  retries: 3,
  userAgent: `${ROBOT_NAME}/0.1 (reads the pages of one API reference; honours robots.txt)`,
  fetch: (...request) => globalThis.fetch(...request),
  now: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds),
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
};

export function siteSettings(options: SiteOptions): SiteSettings {
  const given = Object.fromEntries(
    Object.entries(options).filter(([name, value]) => value !== undefined && name !== 'cacheFolder'),
  );
  return { ...DEFAULTS, ...given };
}
