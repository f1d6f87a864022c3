// "Side lamp: SIDE": in some lists the value stands behind its label, not before it. Which side holds the values is told by the whole list.
import { isIdentifier, isNumeric, isUpperCase, isValueToken, type ValueKind } from './values.ts';
import type { Entry } from './en/series.ts';

const SIDES = /^([^:\uff1a]{1,80}?)\s?[:\uff1a]\s?["“]?([^\s"”]{1,80}?)["”]?[.;,]?$/;

/**
 * The entries of a list whose items are all "label: one word", where the word is the value. `unclear`: both sides could be.
 * Undefined: the list is no such list, its labels are its values.
 */
export function rightSides(items: readonly string[], kind: ValueKind): Entry[] | 'unclear' | undefined {
  if (items.length < 2) return undefined;
  const sides = items.map((item) => SIDES.exec(item.trim()));
  if (!sides.every((side) => side !== null)) return undefined;
  const left = sides.map((side) => side[1] ?? '');
  const right = sides.map((side) => side[2] ?? '');
  if (!right.every(isValueToken)) return undefined;
  const entries = right.map((value, index) => ({ value, gloss: left[index] ?? '' }));
  const isSame = left.every((label, index) => label.toLowerCase() === right[index]?.toLowerCase());
  if (kind === 'number') {
    if (left.every(isNumeric)) return undefined;
    return right.every(isNumeric) ? entries : undefined;
  }
  const areSpelled = right.every((value) => isIdentifier(value) || isUpperCase(value));
  const areLabels = left.every((label) => /^[A-Z][a-z]+$/.test(label) || /\s/.test(label));
  if (areSpelled && isSame) return 'unclear';
  if (areSpelled)
    return areLabels ? entries : left.every(isIdentifier) || left.every(isValueToken) ? 'unclear' : undefined;
  // "First lamp: on": words on both sides.
  return left.some((label) => /\s/.test(label)) ? 'unclear' : undefined;
}
