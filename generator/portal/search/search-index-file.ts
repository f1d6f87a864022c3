// The records of the search → a script that a page loads when somebody searches: a page opened from a folder may not fetch a file.
import { escapeInvisible } from '../../model/safe-text.ts';
import type { SearchRecord } from './search-records.ts';
import { searchKinds } from './search-records.ts';

export interface ServiceName {
  id: string;
  title: string;
}

/** Each page is named once; a record is `[kind, service, title, detail, page, anchor, words, names?]`, the first two and the page by their number. */
export function searchIndexFile(records: readonly SearchRecord[], services: readonly ServiceName[]): string {
  const pages = new Map<string, number>();
  const numbers = new Map(services.map(({ id }, index) => [id, index]));
  const rows = records.map(({ kind, service, title, detail, place, words, names }) => {
    const [page = '', anchor = ''] = place.split('#');
    if (!pages.has(page)) pages.set(page, pages.size);
    const row = [
      searchKinds.indexOf(kind),
      numbers.get(service) ?? 0,
      title,
      detail,
      pages.get(page) ?? 0,
      anchor,
      words,
    ];
    return names === undefined ? row : [...row, names];
  });
  const index = {
    kinds: searchKinds,
    services: services.map(({ title }) => title),
    pages: [...pages.keys()],
    records: rows,
  };
  return `globalThis.portalIndex = ${escapeInvisible(JSON.stringify(index))};\n`;
}
