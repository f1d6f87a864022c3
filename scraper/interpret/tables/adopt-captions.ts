// Tables without caption under a line that is one in all but its form: "- Description of the share field".
import type { Block, TableBlock } from '../../blocks/block.ts';
import type { CaptionWords } from '../../profiles/caption-words.ts';

/** Lines between such a line and its table. */
const FARTHEST = 3;

/** The blocks with those lines as titles of their tables; the lines stay. */
export function adoptCaptions(blocks: readonly Block[], words: CaptionWords): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'table' || block.title !== undefined) return block;
    const title = captionAbove(blocks, index, words);
    return title === undefined ? block : ({ ...block, title } satisfies TableBlock);
  });
}

function captionAbove(blocks: readonly Block[], table: number, words: CaptionWords): string | undefined {
  for (let index = table - 1; index >= Math.max(0, table - FARTHEST); index -= 1) {
    const block = blocks[index] as Block;
    if (block.kind !== 'paragraph') return undefined;
    const text = block.text.replace(/^- /, '').replace(/[.:]$/, '');
    if (text.length > 200) continue;
    if (words.isCaptionLine(text)) return text;
  }
  return undefined;
}
