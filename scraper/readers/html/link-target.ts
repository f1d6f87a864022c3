// Links between tables: an anchor of a page has one name, however a link to it is written.
import { posix } from 'node:path';

/** "elb/list.html#table12" in lower case for the href of a link on a page, "elb/list.html#" for a link to a whole page. */
export function linkTarget(href: string, document: string): string | undefined {
  const mark = href.indexOf('#');
  const page = (mark < 0 ? href : href.slice(0, mark)).split('?')[0] as string;
  const anchor = mark < 0 ? '' : href.slice(mark + 1);
  if (page === '' && anchor === '') return undefined;
  return anchorName(anchor, page === '' ? document : resolvePage(page, document));
}

export function anchorName(name: string, document: string): string {
  return `${document}#${name}`.toLowerCase();
}

function resolvePage(page: string, document: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(page)) return page;
  if (!/^https?:\/\//i.test(document)) return posix.join(posix.dirname(document), page);
  return URL.canParse(page, document) ? new URL(page, document).href : page;
}
