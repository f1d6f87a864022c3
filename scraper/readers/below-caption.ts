// What may stand between a caption and its table: notes, and a line or two about the rows.
import type { Block } from '../blocks/block.ts';
import type { Position } from '../diagnostics/position.ts';
import type { Caption } from '../profiles/caption-words.ts';
import type { Profile } from '../profiles/profile.ts';

/** A caption whose table has not come; it is the block at `index` if none does. */
export type OpenCaption = Caption & { at: Position; index: number };

/** Lines between a caption and its table. */
const MOST_LINES = 6;
const LONGEST_LINE = 400;

/** True where the caption may wait for its table behind a block. */
export function isBelowCaption(
  block: { kind: Block['kind']; text?: string },
  caption: OpenCaption | undefined,
  blocks: readonly Block[],
  { captions, sections }: Profile,
): boolean {
  const { kind, text = '' } = block;
  // A sentence that begins with a table is no caption.
  if (!caption || kind !== 'paragraph' || /[.:\u3002\uff1a]$/.test(caption.title)) return false;
  const before = blocks[caption.index - 1];
  // Where captions stand below their tables, the next table has one of its own below it.
  if (before?.kind === 'table' && before.title === undefined) return false;
  if (blocks.length - caption.index >= MOST_LINES || text.length > LONGEST_LINE) return false;
  if (captions.captionOf(text) || captions.isCaptionLine(text.replace(/^- /, '').replace(/[.:]$/, ''))) return false;
  if (sections.isBareHeading(text) || sections.isNumberedTitle(text) || sections.isChapterTitle(text)) return false;
  return !sections.dividingLine(text, 'request') && !sections.dividingLine(text, 'response');
}
