// A picture in a table says something where its text stands for yes or no: "(tick)".
import type { Element } from 'domhandler';
import type { CellWords } from '../../profiles/cell-words.ts';

const LONGEST_WORD = 30;

export function pictureWord({ attribs }: Element, words: CellWords): string | undefined {
  const text = (attribs['alt'] ?? attribs['title'] ?? '').trim();
  return text.length < LONGEST_WORD && words.mandatoryOf(text) ? text : undefined;
}
