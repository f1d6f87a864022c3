// Tables that a page prints in pieces → one table each: "(continued)" behind the caption, or the number of the piece.
import { append } from '../diagnostics/append.ts';
import type { Block, DocumentModel, TableBlock } from '../blocks/block.ts';
import type { Piece } from '../profiles/caption-words.ts';

/** A table of which further pieces may come. */
interface Begun {
  table: TableBlock;
  /** What the caption of its last piece says. */
  piece: Piece | undefined;
  /** Of its rows. */
  names: Set<string>;
}

export function withWholeTables(document: DocumentModel): DocumentModel {
  const { captions } = document.profile;
  const blocks: Block[] = [];
  let last: Begun | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const piece = captions.pieceOf(block.title ?? '');
      if (last && piece && continues(block, piece, last)) {
        append(last.table.rows, block.rows);
        for (const name of namesIn(block)) last.names.add(name);
        const anchors = [...(last.table.anchors ?? []), ...(block.anchors ?? [])];
        if (anchors.length > 0) last.table.anchors = anchors;
        if (last.piece) last.table.title = last.piece.title;
        last.piece = piece;
        continue;
      }
      last = { table: { ...block, rows: [...block.rows] }, piece, names: new Set(namesIn(block)) };
      blocks.push(last.table);
      continue;
    }
    // Behind the heading of another part a piece has lost its table.
    if (block.kind === 'heading') last = undefined;
    blocks.push(block);
  }
  return { ...document, blocks };
}

function continues(table: TableBlock, piece: Piece, { table: before, piece: earlier, names }: Begun): boolean {
  if (table.header.map(bare).join('\n') !== before.header.map(bare).join('\n')) return false;
  const title = earlier?.title ?? before.title ?? '';
  const isSame =
    piece.title === ''
      ? table.number !== undefined && table.number === before.number
      : bare(title) === bare(piece.title);
  // Numbers of pieces count up; without them they are cases of one caption.
  const isNext = piece.index === undefined || piece.index === (earlier?.index ?? 1) + 1;
  if (!isSame || !isNext || (piece.isCounted && earlier?.index === undefined)) return false;
  // What two tables both list are two cases of it.
  return !namesIn(table).some((name) => names.has(name));
}

const namesIn = ({ rows }: TableBlock): string[] => rows.map(({ cells }) => bare(cells[0] ?? ''));

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s*:]+/g, '');
}
