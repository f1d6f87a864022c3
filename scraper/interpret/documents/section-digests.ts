// Documents → a digest of what each section says, in its layout. Where it is the same as before and what was read of it is not, the
// reading changed.
import { createHash } from 'node:crypto';
import type { Block, DocumentModel } from '../../blocks/block.ts';
import { groupBy } from '../../diagnostics/group-by.ts';
import type { OriginalPosition } from '../../diagnostics/position.ts';

const DIGITS = 8;

/** Digests by `sectionKey`. */
export type SectionDigests = ReadonlyMap<string, string>;

export function sectionDigests(documents: readonly DocumentModel[]): SectionDigests {
  const digests = new Map<string, string>();
  for (const { blocks } of documents)
    for (const [key, own] of groupBy(blocks, ({ at }) => sectionKey(at))) digests.set(key, digestOf(own));
  return digests;
}

export function sectionKey({ document, section = '' }: OriginalPosition): string {
  return section === '' ? document : `${document}#${section}`;
}

/** Without the places of the blocks: what stands above a section moves its lines. */
function digestOf(blocks: readonly Block[]): string {
  const said = JSON.stringify(blocks.map(withoutPlaces));
  return createHash('sha256').update(said).digest('hex').slice(0, DIGITS);
}

/** A function that is asked for each key would take longer than the reading of short documents. */
function withoutPlaces(block: Block): object {
  // How deep a heading stands is layout, where it does not divide the page: the same words in another markup are no change.
  if (block.kind === 'heading' && !block.anchors) return { ...block, level: undefined, at: undefined };
  if (block.kind !== 'table') return { ...block, at: undefined };
  return { ...block, at: undefined, rows: block.rows.map((row) => ({ ...row, at: undefined })) };
}
