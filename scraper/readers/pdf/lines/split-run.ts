// A run of text that reaches over the edge of a column → one run for each column.
import type { TextRun } from '../content/page-content.ts';

/** Points between text and rule, at most. */
export const WIDEST_PADDING = 12;

/** A title wider than its column reaches so far into the next one. */
const OVERFLOW = 4;

/**
 * Titles of narrow columns stand so near to each other that they look like words of one. `begins` tells whether other text begins at a
 * place too: what overflows its column ends behind the place, but the next text begins where all text of its column does.
 */
export function splitRun(
  run: TextRun,
  places: readonly number[],
  begins: (left: number) => boolean = () => false,
): TextRun[] {
  for (const place of places) {
    if (place < run.left + 1 || place > run.right - 1) continue;
    const start = run.lefts.findIndex(
      (left, index) =>
        index > 0 && left > place - 1 && (run.text[index - 1] === ' ' || (isNewWord(run.text, index) && begins(left))),
    );
    // Only a gap right at the place is the gap between two columns.
    const before = start < 0 ? -1 : run.text.slice(0, start).trimEnd().length;
    if (start < 0 || (run.lefts[start] as number) > place + WIDEST_PADDING) continue;
    const end = run.lefts[before] as number;
    // What overflows up to the next text leaves no gap at all: that other text begins there was asked above.
    if (before < start && end > place && (end > place + OVERFLOW || !begins(run.lefts[start] as number))) continue;
    const left = {
      ...run,
      text: run.text.slice(0, before),
      lefts: run.lefts.slice(0, before),
      right: run.lefts[before] as number,
    };
    const right = {
      ...run,
      text: run.text.slice(start),
      lefts: run.lefts.slice(start),
      left: run.lefts[start] as number,
    };
    return [left, ...splitRun(right, places, begins)];
  }
  return [run];
}

/** A capital behind a small letter or a digit, or a letter behind a digit: two cells without any gap. */
export function isNewWord(text: string, index: number): boolean {
  const [before, letter] = [text[index - 1] as string, text[index] as string];
  return /\p{Lu}/u.test(letter) ? /[\p{Ll}\d]/u.test(before) : /\d/.test(before) && /\p{Ll}/u.test(letter);
}
