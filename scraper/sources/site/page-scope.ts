// Which addresses belong to the product whose API reference a crawl began at: same host, same path prefix, a page by its name.

export interface PageScope {
  protocol: string;
  /** With the port, where it is not the protocol's own. */
  host: string;
  /** Ends with "/". */
  prefix: string;
}

const MOST_CHARACTERS = 2000;
const NO_PAGE =
  /\.(?:avif|bmp|css|csv|docx?|epub|exe|gif|gz|ico|jar|jpe?g|js|json|map|md|mjs|mp[34]|pdf|png|pptx?|rar|rst|svg|tar|tgz|ttf|txt|webp|woff2?|xlsx?|xml|ya?ml|zip)$/i;
/** Encoded separators, percent signs and control characters, and "..;": a server may read them as a way out of the prefix. */
const DISGUISED = /%(?:2f|5c|25|[01][0-9a-f]|7f)|\/\.{1,2};/i;

/** "/api-cbr/", "/api-cbr/page.html" and "/api-cbr" all give "/api-cbr/". */
export function pageScope({ protocol, host, pathname }: URL): PageScope {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  const isFolder = last === '' || last.includes('.');
  return { protocol, host, prefix: isFolder ? pathname.slice(0, pathname.length - last.length) : `${pathname}/` };
}

/** The page that a link leads to, without query and fragment; undefined where it leads out of the product or to no page. */
export function pageAddress(href: string, base: URL, scope: PageScope): URL | undefined {
  const written = href.trim();
  if (written === '' || written.length > MOST_CHARACTERS || !URL.canParse(written, base.href)) return undefined;
  const url = new URL(written, base.href);
  url.hash = '';
  url.search = '';
  return isInScope(url, scope) && !NO_PAGE.test(url.pathname) ? url : undefined;
}

export function isInScope(url: URL, scope: PageScope): boolean {
  // A secure site is never left for an insecure one; the other way round it may be.
  if (url.protocol !== scope.protocol && url.protocol !== 'https:') return false;
  if (url.host !== scope.host || url.username !== '' || url.password !== '' || url.href.length > MOST_CHARACTERS)
    return false;
  return (
    (url.pathname.startsWith(scope.prefix) || `${url.pathname}/` === scope.prefix) && !DISGUISED.test(url.pathname)
  );
}
