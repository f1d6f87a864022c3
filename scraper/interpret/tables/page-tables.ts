// Every table of every document by the names that links use: a field may be described by a table of another page.
import type { DocumentModel, TableBlock } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fieldColumns } from '../fields/columns.ts';
import type { RowMention } from '../fields/names/row-mention.ts';
import { titleKey } from '../fields/names/similar-title.ts';
import { type FailureTable, failureTables } from './failure-tables.ts';

export interface PageTables {
  /** The tables that a row links to: by anchor, or on a linked page by the row's name or the number it states; the first one for no name. */
  linked(mention: RowMention, name: string): TableBlock[];
  /** All tables of the page that a link leads to. */
  of(target: string): readonly TableBlock[];
  /** What that page says of failures. */
  failures(target: string): readonly FailureTable[];
}

export function collectLinkedTables(documents: readonly DocumentModel[]): PageTables {
  const byAnchor = new Map<string, TableBlock>();
  const byPage = new Map<string, TableBlock[]>();
  const all = new Map<string, TableBlock[]>();
  const failures = new Map<string, FailureTable[]>();
  const profiles = new Map<TableBlock, Profile>();
  for (const { source, blocks, profile } of documents) {
    const failed = failureTables({ blocks, profile });
    if (failed.length > 0) failures.set(`${source.id}#`.toLowerCase(), failed);
    const every = blocks.filter((block): block is TableBlock => block.kind === 'table');
    const tables = every.filter(({ anchors }) => anchors !== undefined);
    all.set(`${source.id}#`.toLowerCase(), every);
    if (tables.length > 0) byPage.set(`${source.id}#`.toLowerCase(), tables);
    for (const table of tables) {
      profiles.set(table, profile);
      for (const anchor of table.anchors ?? []) if (!byAnchor.has(anchor)) byAnchor.set(anchor, table);
    }
  }
  const hasFields = (table: TableBlock): boolean => {
    const profile = profiles.get(table);
    return profile !== undefined && fieldColumns(table, profile) !== undefined;
  };
  const onPage = (tables: readonly TableBlock[], { numbers }: RowMention, name: string): TableBlock | undefined => {
    const fields = tables.filter(hasFields);
    if (name === '') return fields[0];
    const named = fields.find(
      (table) => titleKey(profiles.get(table)?.captions.subjectOf(table.title ?? '') ?? '') === titleKey(name),
    );
    return (
      named ??
      fields.find(({ number }) => number !== undefined && numbers.includes(number)) ??
      (fields.length === 1 ? fields[0] : undefined)
    );
  };
  return {
    failures: (target) => failures.get(target.replace(/#.*$/s, '#')) ?? [],
    of: (target) => all.get(target.replace(/#.*$/s, '#')) ?? [],
    linked(mention, name) {
      return mention.links.flatMap((link) => {
        const page = byPage.get(link);
        const table = byAnchor.get(link) ?? (page ? onPage(page, mention, name) : undefined);
        return table && hasFields(table) ? [table] : [];
      });
    },
  };
}
