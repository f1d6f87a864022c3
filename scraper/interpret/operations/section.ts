// One operation's page, or an appendix, as the parts that its headings divide it into.
import type { Block, TableBlock } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { PartKind } from '../../profiles/profile-data.ts';

export interface Section {
  title: string;
  /** "4.3.1", where titles are numbered. */
  number?: string;
  chapter?: string;
  /** What the operation is called, where its title is its name. */
  name?: string;
  /** Set in a facts edition: what the vendor's document is called and where this section stands in it. */
  origin?: {
    document: string;
    date?: string;
    deprecated?: true;
    idempotent?: true;
    public?: true;
    staleSince?: string;
    unreadKeys?: string[];
  };
  parts: Map<PartKind, Block[]>;
  at: Position;
}

/** The tables of a part, in its order. */
export function tablesIn(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** Running text of a part, one paragraph a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}
