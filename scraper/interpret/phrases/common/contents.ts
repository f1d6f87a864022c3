// Texts that are contents of a field and explain no value of it: paths, addresses, versions, sizes.

const FIGURE = String.raw`v?\d[\w.:/]{0,40}`;

/**
 * A text that is nothing but a path, an address, or figures with their unit: "/var/lamps", "C:\lamps", "1.1, 2.3", "1 to 9 MB".
 * All arguments are sources of regular expressions: the words in front of a figure, those between figures, and the units behind one.
 */
export function contentPattern(before: string, between: string, units: string): RegExp {
  return new RegExp(
    String.raw`^["'“]?(?:(?:[A-Za-z]:)?[\\/][\w.$-]|\w{2,10}:\/\/|~\/|(?:${before})?${FIGURE}(?:(?: ?[,、~-] ?|${between})${FIGURE}){0,9}(?: ?(?:${units}))?["'”]?[.。]?$)`,
    'i',
  );
}
