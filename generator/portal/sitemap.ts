// sitemap.xml, for search engines: each page but those that repeat others. It needs the address that the portal is served at.
import type { GeneratedFile } from '../generated-file.ts';
import { html } from './html.ts';

/** @param baseUrl ends in a slash. */
export function sitemap(pages: readonly GeneratedFile[], baseUrl: string): GeneratedFile {
  const entries = pages
    .filter(({ path }) => path.endsWith('.html') && !path.endsWith('.all.html'))
    .map(({ path }) => html`<url><loc>${baseUrl}${path.replace(/(^|\/)index\.html$/, '$1')}</loc></url>\n`);
  const text = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`;
  return { path: 'sitemap.xml', text: `<?xml version="1.0" encoding="UTF-8"?>\n${text.toString()}` };
}
