// Lists that say what tables say, "- watts (required) - ...", → tables, where the profile knows their items.
import type { Block, DocumentModel, TableBlock } from '../blocks/block.ts';
import type { Position } from '../diagnostics/position.ts';

/** A document without such lists is given back as it is. */
export function withListTables(document: DocumentModel): DocumentModel {
  const { lists } = document.profile;
  if (lists.isEmpty) return document;
  const blocks: Block[] = [];
  const physicalRows: Position[] = [...document.physicalRows];
  let open: TableBlock | undefined;
  let count = 0;
  for (const block of document.blocks) {
    const item = block.kind === 'paragraph' ? lists.read(block.text, open !== undefined) : undefined;
    if (!item) {
      open = undefined;
      blocks.push(block);
      continue;
    }
    if (!open) {
      count += 1;
      open = {
        kind: 'table',
        header: lists.header,
        columns: lists.columns,
        rows: [],
        at: { ...block.at, table: `list ${count}` },
      };
      blocks.push(open);
    }
    const at: Position = { ...block.at, table: `list ${count}`, row: open.rows.length + 1 };
    const links = block.kind === 'paragraph' ? (block.links ?? []) : [];
    open.rows.push({
      cells: item,
      at: [at],
      ...(links.length > 0 ? { links: links.map(({ target }) => ({ column: 1, target })) } : {}),
    });
    physicalRows.push(at);
  }
  return { ...document, blocks, physicalRows };
}
