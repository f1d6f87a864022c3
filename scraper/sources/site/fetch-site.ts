// The start page of a product's API reference → its pages, in the order of the contents: level by level, so that the result does not
// depend on which response comes first.
import { createHash } from 'node:crypto';
import type { Source } from '../../blocks/block.ts';
import type { Report } from '../../diagnostics/report.ts';
import { PageCache } from './page-cache.ts';
import { pageLinks } from './page-links.ts';
import { pageAddress } from './page-scope.ts';
import { SiteCrawl, type FetchedPage } from './site-crawl.ts';
import { REQUESTS_AT_ONCE, siteSettings, type SiteOptions, type SiteProgress } from './site-options.ts';

/**
 * Fetches the page at `start` and all pages below the same path that it leads to. What cannot be had is reported and comes from the
 * last good copy where there is one; when the site gave nothing at all, the result is empty.
 */
export async function fetchSite(
  start: URL,
  options: SiteOptions,
  report: Report,
  progress?: (state: SiteProgress) => void,
): Promise<Source[]> {
  const first = new URL(start);
  first.hash = '';
  const fault = startFault(first);
  if (fault !== undefined) {
    report.add('site-url', { url: first.href.slice(0, 200), reason: fault });
    return [];
  }
  const settings = siteSettings(options);
  const cache = new PageCache(options.cacheFolder, report);
  const crawl = new SiteCrawl(first, settings, cache, report);
  if (!(await crawl.readRules())) return [];

  const sources = new Map<string, Source>();
  const contents = new Set<string>();
  const met = new Set([first.href]);
  let level = [first];
  let done = 0;
  let bytes = 0;
  let left = 0;
  while (level.length > 0 && bytes <= settings.siteBytes) {
    const pages = await inOrder(level, async (address) => {
      // Every page of a level adds to the sum, so at most one page per request goes beyond it.
      const page = bytes > settings.siteBytes ? undefined : await crawl.fetchPage(address);
      bytes += page?.bytes.length ?? 0;
      done += 1;
      progress?.({ done, known: met.size, address: address.href });
      return page;
    });
    const next: URL[] = [];
    for (const page of pages) {
      if (!page) continue;
      // One page under two addresses, such as "/" and "/index.html", is one document.
      const source = toSource(page);
      if (sources.has(source.id) || contents.has(source.sha256)) continue;
      sources.set(source.id, source);
      contents.add(source.sha256);
      for (const address of addressesOn(page, crawl)) {
        if (met.has(address.href)) continue;
        if (met.size < settings.pages) {
          met.add(address.href);
          next.push(address);
        } else left += 1;
      }
    }
    level = next;
  }
  if (left > 0) report.add('site-limit', { limit: `${settings.pages} pages`, left }, { at: { document: first.href } });
  if (bytes > settings.siteBytes)
    report.add(
      'site-limit',
      { limit: `${settings.siteBytes} bytes`, left: Math.max(1, level.length) },
      { at: { document: first.href } },
    );
  if (crawl.silence === undefined) cache.end(first.href);
  else report.add('site-silent', { reason: crawl.silence, pages: crawl.unasked }, { at: { document: first.href } });
  if (crawl.responses > 0) return [...sources.values()];
  report.add('site-failed', { pages: Math.max(1, crawl.asked) }, { at: { document: first.href } });
  return [];
}

function startFault({ protocol, username, password }: URL): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol.slice(0, 30)} is neither https: nor http:`;
  return username === '' && password === '' ? undefined : 'a URL with a user name or password is not fetched';
}

function addressesOn({ bytes, address }: FetchedPage, { scope }: SiteCrawl): URL[] {
  const { base, hrefs } = pageLinks(new TextDecoder().decode(bytes));
  const from = base !== undefined && URL.canParse(base, address.href) ? new URL(base, address.href) : address;
  return hrefs.flatMap((href) => pageAddress(href, from, scope) ?? []);
}

function toSource({ address, bytes, staleSince }: FetchedPage): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: address.href,
    mediaType: 'text/html',
    bytes,
    origin: address.href,
    sha256,
    ...(staleSince === undefined ? {} : { staleSince }),
  };
}

/** Works on as many items at once as requests are allowed; results in the order of the items. What throws ends the others too. */
async function inOrder<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let index = 0;
  const worker = async (): Promise<void> => {
    while (index < items.length) {
      const own = index++;
      try {
        results[own] = await work(items[own] as Item);
      } catch (error) {
        index = items.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, worker));
  return results;
}
