// What a page that describes responses says of failures: "Abnormal response description" above a table of fields. Others send there.
import type { DocumentModel, TableBlock } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fieldColumns } from '../fields/columns.ts';

export interface FailureTable {
  table: TableBlock;
  /** Those below it, which describe its objects. */
  objects: readonly TableBlock[];
  /** Of the section it stands in: "Lamps, v2". Empty where the page has none. */
  heading: string;
}

/** The first table of fields below each such label, or with such a caption. */
export function failureTables({ blocks, profile }: Pick<DocumentModel, 'blocks' | 'profile'>): FailureTable[] {
  const found: (FailureTable & { objects: TableBlock[] })[] = [];
  let current: TableBlock[] | undefined;
  let heading = '';
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (!isOpen && !profile.captions.isOfFailure(block.title)) {
        current?.push(block);
        continue;
      }
      isOpen = false;
      // One kind of failure that stands for all of them tells none of the others.
      const isTold = !profile.captions.titleOf({ number: '', title: block.title ?? '' }).isShown;
      current = isTold && fieldColumns(block, profile) ? [] : undefined;
      if (current) found.push({ table: block, objects: current, heading });
    } else if (block.kind === 'heading' || block.kind === 'code' || isLabel(block.text)) {
      current = undefined;
      isOpen = block.kind !== 'code' && isOfFailure(block.text, profile);
      if (block.kind === 'heading' && !isOpen) heading = block.text;
    } else isOpen = false;
  }
  return found;
}

const LONGEST = 60;

/** A line that is no sentence. */
const isLabel = (text: string): boolean => text.length <= LONGEST && !/[.\u3002]$/.test(text.trim());

function isOfFailure(text: string, { captions }: Profile): boolean {
  return captions.isOfFailure(text.replace(/^[-*\u2022]\s{0,3}/, '').trim());
}
