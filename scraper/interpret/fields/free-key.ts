// Rows that name no field but stand for a key of the user's choice: "{User defined key}", "*", "{Name of the network}".

import type { CellWords } from '../../profiles/cell-words.ts';
import { isProse } from './read-name.ts';

/** Prose in braces: see readName. */
export function isFreeKey(name: string, words: CellWords): boolean {
  const braced = /^\{([^{}]{1,80})\}$/.exec(name)?.[1];
  return (
    name === '*' || (braced !== undefined && words.isAnyKey(braced)) || isProse(/^\{(.*)\}$/.exec(name)?.[1] ?? '')
  );
}
