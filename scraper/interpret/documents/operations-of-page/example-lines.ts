// Where examples stand among the parameters of a page, and where the parameters go on behind them.
import type { Block } from '../../../blocks/block.ts';
import type { CaptionWords } from '../../../profiles/caption-words.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Section } from '../../operations/section.ts';

export function isExamplePart(part: PartKind): boolean {
  return part === 'request-examples' || part === 'response-examples';
}

/** Takes the lines at the end of a part that are captions of the table behind them. */
export function takeCaptions(part: Block[], words: CaptionWords): Block[] {
  let first = part.length;
  while (first > 0) {
    const block = part[first - 1] as Block;
    const text = block.kind === 'paragraph' ? block.text.replace(/^- /, '') : '';
    if (text === '' || !(words.isCaptionLine(text) || words.numbersIn(text).length > 0)) break;
    first -= 1;
  }
  return part.splice(first);
}

/** Where a payload goes that stands among the parameters without a line that calls it an example; undefined for any other block. */
export function examplesBlock(block: Block, part: PartKind, { parts }: Section): Block[] | undefined {
  if (block.kind !== 'code' || (part !== 'request' && part !== 'response')) return undefined;
  if (!/^\s*(?:[{[]|curl\b|(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s)/.test(block.text)) return undefined;
  const kind = `${part}-examples` as const;
  const blocks = parts.get(kind) ?? [];
  parts.set(kind, blocks);
  return blocks;
}
