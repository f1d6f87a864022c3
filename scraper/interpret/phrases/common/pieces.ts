// "lamp.desk.small" with a text for each of its words: they are parts of one value.

/** True for values that the text shows joined, in their order; two that a hyphen joins may be a range or a word. */
export function arePieces(values: readonly string[], text: string): boolean {
  const first = values.slice(0, 3);
  const signs = first.length > 2 ? ['.', '-', '_', ':', '/'] : ['.'];
  return first.length > 1 && signs.some((sign) => text.includes(first.join(sign)));
}
