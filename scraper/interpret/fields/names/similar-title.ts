// Titles compared the way a reader compares them: blanks and hyphens of line breaks do not count, a letter may be missing.
import { leastOf } from '../../../diagnostics/extremes.ts';

/** What is left of a title when layout is taken away. Case is kept: "User" and "user" may be two tables. */
export function titleKey(title: string): string {
  // Most titles are one word.
  return (/[\s_-]/.test(title) ? title.replace(/[\s_-]+/g, '') : title).toLowerCase();
}

/** True for a plural, or a spelling that differs in at most one letter of six. */
export function isSimilarTitle(one: string, other: string): boolean {
  const a = titleKey(one);
  const b = titleKey(other);
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2) return false;
  if (`${a}s` === b || `${b}s` === a || `${a}es` === b || `${b}es` === a) return true;
  const allowed = Math.min(2, Math.floor(Math.min(a.length, b.length) / 6));
  return (
    allowed > 0 && Math.abs(a.length - b.length) <= allowed && a.length < 100 && editDistance(a, b, allowed) <= allowed
  );
}

/** Levenshtein distance; stops counting above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    if (leastOf(row) > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] as number;
}
