// "4.3.1 Creating a Desktop ........ 121" → the title of an entry of a printed contents list.

/** Undefined for a line that does not lead to a page number over dots. */
export function contentsTitle(text: string): string | undefined {
  if (text.length > 600) return undefined;
  const beforeNumber = text.replace(/(?:\d{1,5}|[ivxlc]{1,7})$/, '');
  if (beforeNumber === text) return undefined;
  const dotted = beforeNumber.trimEnd();
  let end = dotted.length;
  let dots = 0;
  while (end > 0 && (dotted[end - 1] === '.' || dotted[end - 1] === ' ')) {
    if (dotted[end - 1] === '.') dots += 1;
    end -= 1;
  }
  return dots >= 4 ? dotted.slice(0, end) : undefined;
}
