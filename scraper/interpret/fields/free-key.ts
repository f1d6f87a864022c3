// Rows that name no field but stand for a key of the user's choice: "{User defined key}", "*", "{Name of the network}".

import type { CellWords } from '../../profiles/cell-words.ts';

/** Prose in braces: see readName. */
export function isFreeKey(name: string, words: CellWords): boolean {
  const braced = /^\{([^{}]{1,80})\}$/.exec(name)?.[1];
  return (
    name === '*' || (braced !== undefined && words.isAnyKey(braced)) || /^\{[A-Z][a-z]+(?: [A-Za-z]+)+\}$/.test(name)
  );
}
