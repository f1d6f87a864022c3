// Two spellings of one name, as a reader would tell.

/** What is left of a name without case and punctuation: letters and digits of any script, or all of a name that has none. */
export function lettersOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters === '' ? name : letters;
}

/** The words of a name in small letters: what stands between its signs. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True where names differ in case or punctuation only, or in one letter of six that makes no plural. */
export function isOneSpelling(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return true;
  return (
    Math.min(a.length, b.length) >= 6 &&
    !differsInDigits(a, b) &&
    a !== `${b}s` &&
    b !== `${a}s` &&
    isOneEditApart(a, b)
  );
}

/** True for one spelling, and where names differ in a plural or in how words are shortened: "inc", "increment". */
export function isSimilarName(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (isOneSpelling(one, other) || a === `${b}s` || b === `${a}s`) return true;
  if (differsInDigits(a, b)) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return (
    words.length > 1 &&
    words.length === others.length &&
    words.every((word, index) => isShortened(word, others[index] as string))
  );
}

/** Numbered names are different names: "threshold1", "threshold2". */
function differsInDigits(a: string, b: string): boolean {
  return a.replace(/\D/g, '') !== b.replace(/\D/g, '');
}

function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 3 && long.startsWith(short));
}

/** One letter changed, added or left out, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
