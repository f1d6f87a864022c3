// Whether a word of a sentence is what a constraint was read from: its figure as it is spelled, in another unit, or as a part of the whole.
import type { Literal } from '../../../reference/constraint.ts';
import { isConverted } from '../common/units.ts';
import { readNumber } from '../common/values.ts';
import type { Word } from '../common/words.ts';

export function isInOtherUnit(words: readonly Word[], index: number, literal: Literal): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const figure = word?.kind === 'number' ? readNumber(word.text) : undefined;
  return (
    figure !== undefined &&
    next?.kind === 'unit' &&
    typeof literal === 'number' &&
    isConverted(figure, next.text, literal)
  );
}

/** "A multiple of 4 and 10" is one of 20. */
export function isMultiple(of: number, figure: number | undefined): boolean {
  return figure !== undefined && figure > 1 && of % figure === 0;
}

/** "[-1,300]": two figures, and no thousands. */
export function isPair(word: string, literals: readonly Literal[]): boolean {
  const ends = word.split(',');
  return (
    ends.length === 2 &&
    ends.every((end) => literals.some((literal) => typeof literal === 'number' && isLiteral(end, literal)))
  );
}

export function isLiteral(word: string, literal: Literal): boolean {
  if (typeof literal === 'number') return readNumber(word) === literal;
  if (String(literal).toLowerCase() === word.toLowerCase()) return true;
  const number = readNumber(word);
  return number !== undefined && number === readNumber(String(literal));
}
