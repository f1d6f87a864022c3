// How deep the elements of a page stand in each other, counted before it is parsed: the parser needs the square of that depth, and whoever
// walks the tree goes as deep as it is.

/** Elements that hold nothing. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements that end where one of their kind begins. */
const FOLLOWS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  p: new Set(['p']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  option: new Set(['option']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  tr: new Set(['td', 'th', 'tr']),
};

/** At least as deep as the parser will find it; what is in comments counts too. Stops at `most` and returns more than that then. */
export function tagDepth(text: string, most: number): number {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const pop = (): string => {
    const name = open.pop() ?? '';
    counts.set(name, (counts.get(name) ?? 1) - 1);
    return name;
  };
  let deepest = 0;
  for (const [, slash, tag = ''] of text.matchAll(/<(\/?)([a-zA-Z][^\s/<>]*)/g)) {
    const name = tag.toLowerCase();
    if (slash === '/') {
      // One that was never opened ends nothing.
      if ((counts.get(name) ?? 0) > 0) while (pop() !== name);
      continue;
    }
    if (VOID.has(name)) continue;
    const before = Object.hasOwn(FOLLOWS, name) ? FOLLOWS[name] : undefined;
    while (before?.has(open.at(-1) ?? '')) pop();
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    deepest = Math.max(deepest, open.length);
    if (deepest > most) break;
  }
  return deepest;
}
