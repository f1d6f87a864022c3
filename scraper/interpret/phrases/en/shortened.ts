// Values that stand as short forms behind their words.
const SHORT_FORM = /\b([a-z]{3,30}) \(([a-z]{2,20})\)/g;

/** "ascending (asc) or descending (desc)": each value shortens the word before it. */
export function shortened(text: string): string[] | undefined {
  const found = [...text.matchAll(SHORT_FORM)];
  const values = found.map((match) => match[2] ?? '');
  const isEach = found.every((match) => (match[1] ?? '').startsWith(match[2] ?? '-') && match[1] !== match[2]);
  return values.length > 1 && isEach && values.length === text.split('(').length - 1 && /\bor\b/.test(text)
    ? values
    : undefined;
}
