// Rows that name no field but stand for a key of the user's choice: "{User defined key}", "{lamp_id}", "*", "{Name of the network}".

import type { CellWords } from '../../../profiles/cell-words.ts';

/** Whatever stands in braces stands for a key, prose too: see readName. Words in letters without blanks are no name. */
export function isFreeKey(name: string, words: CellWords): boolean {
  return name === '*' || /^\{[^{}]{1,80}\}$/.test(name) || (!/^[\w.:-]+$/.test(name) && words.isAnyKey(name));
}
