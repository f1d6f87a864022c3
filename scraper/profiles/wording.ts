// The ways in which a profile says one thing, as one matcher; full-width signs of the text count as their narrow forms.
import { narrowForms } from './narrow-forms.ts';

/** What a title, a cell or a line is compared with; a regular expression is one. */
export interface Matcher {
  test(text: string): boolean;
}

/** Captions, titles and cells repeat on every page; longer texts do not. */
const LONGEST_KNOWN = 120;
const MOST_KNOWN = 2000;

export class Wording implements Matcher {
  private readonly known = new Map<string, boolean>();
  private readonly any: RegExp | undefined;
  private readonly single: readonly { pattern: RegExp; names: readonly string[] }[];

  /** @param ways sources of regular expressions with the names of their groups; none matches nothing */
  constructor(ways: readonly { source: string; names: readonly string[] }[]) {
    this.single = ways.map(({ source, names }) => ({ pattern: new RegExp(source, 'i'), names }));
    this.any = ways.length === 0 ? undefined : new RegExp(ways.map(({ source }) => source).join('|'), 'i');
  }

  /** It matches nothing. */
  get isEmpty(): boolean {
    return this.single.length === 0;
  }

  test(text: string): boolean {
    if (this.any === undefined) return false;
    if (text.length > LONGEST_KNOWN) return this.any.test(narrowForms(text));
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const fits = this.any.test(narrowForms(text));
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(text, fits);
    return fits;
  }

  /** What stands for the slots of each way that fits. */
  readAll(text: string): readonly Readonly<Record<string, string>>[] {
    return this.test(text) ? this.ways(text) : [];
  }

  /** What stands for the slots of the first way that fits; a slot in a group that is missing has none. */
  read(text: string): Readonly<Record<string, string>> | undefined {
    return this.test(text) ? this.ways(text, 1)[0] : undefined;
  }

  private ways(text: string, most = this.single.length): Record<string, string>[] {
    const narrow = narrowForms(text);
    const found: Record<string, string>[] = [];
    for (const { pattern, names } of this.single) {
      const match = found.length < most ? pattern.exec(narrow) : null;
      if (!match) continue;
      const read: Record<string, string> = {};
      names.forEach((name, index) => {
        const group = match[index + 1];
        if (group !== undefined) read[name] = group;
      });
      found.push(read);
    }
    return found;
  }
}
