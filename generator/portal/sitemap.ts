// sitemap.xml, for search engines: each page but those that repeat others. It needs the address that the portal is served at.
import { html } from './html.ts';
import type { PortalFile } from './portal.ts';

/** @param baseUrl ends in a slash. */
export function sitemap(pages: readonly PortalFile[], baseUrl: string): string {
  const entries = pages
    .filter(({ path }) => path.endsWith('.html') && !path.endsWith('.all.html'))
    .map(({ path }) => html`<url><loc>${baseUrl}${path.replace(/(^|\/)index\.html$/, '$1')}</loc></url>\n`);
  const text = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.toString()}`;
}
