// Contents lists beside the pages: they give the order and the chapters; pages that they do not list may be stale.
import type { ContentsEntry, DocumentModel } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';

/**
 * The documents without the lists, in the order of the lists. Pages of a listed folder that no list names come last and are reported;
 * books and editions stay before or behind the pages, as they were named.
 */
export function inContentsOrder(documents: readonly DocumentModel[], report: Report): DocumentModel[] {
  const lists = documents.flatMap(({ source, contents }) =>
    contents ? [{ folder: folderOf(source.id), contents }] : [],
  );
  if (lists.length === 0) return [...documents];
  const entries = new Map<string, { entry: ContentsEntry; order: number }>();
  for (const entry of lists.flatMap(({ contents }) => contents)) {
    const key = entry.document.toLowerCase();
    if (!entries.has(key)) entries.set(key, { entry, order: entries.size });
  }
  const listed: { document: DocumentModel; order: number }[] = [];
  for (const document of documents) {
    if (document.contents) continue;
    const { id, mediaType } = document.source;
    const isPage = mediaType === 'text/html';
    const known = entries.get(id.toLowerCase());
    if (known?.entry.chapter !== undefined) document.chapter = known.entry.chapter;
    if (!known && isPage && lists.some(({ folder }) => folderOf(id) === folder))
      report.add('page-not-listed', {}, { at: { document: id } });
    listed.push({
      document,
      order: known?.order ?? (!isPage && !listed.some(({ order }) => order >= 0) ? -1 : entries.size),
    });
  }
  return listed.sort((a, b) => a.order - b.order).map(({ document }) => document);
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}
