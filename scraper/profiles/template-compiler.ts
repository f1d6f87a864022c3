// Templates of a profile → matchers; what is wrong with a template is kept with its place in the file.
import { patternDanger, waysToRead } from '../untrusted/pattern-danger.ts';
import type { Templates } from './sentence-data.ts';
import { escaped, templateSource, type Slots } from './template.ts';
import { Wording } from './wording.ts';

/** Keys and indices from the top of the file. */
export type ProfilePath = readonly (string | number)[];

export interface ProfileFault {
  path: ProfilePath;
  expected: string;
}

/** Ways to read one text by a template; the richest of ours has 2 million, counted as if each choice were open to every text. */
const MOST_WAYS = 5_000_000;
/** Characters of the expression that a template is made into; the longest of ours has 400. */
const LONGEST = 10_000;

interface Way {
  source: string;
  names: readonly string[];
}

export class TemplateCompiler {
  readonly faults: ProfileFault[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly isKnown = false) {}

  /** Templates that a whole title, cell or line has to be. */
  whole(templates: Templates | undefined, path: ProfilePath, slots: Slots = {}): Wording {
    return this.wording(templates, path, slots, (source) => `^(?:${source})$`);
  }

  /** Templates that a text has to begin with, as whole words. */
  opening(templates: Templates | undefined, path: ProfilePath, slots: Slots = {}): Wording {
    return this.wording(templates, path, slots, (source) => `^(?:${source})(?!\\w)`);
  }

  /** Templates that have to stand somewhere in a text, as whole words. */
  within(templates: Templates | undefined, path: ProfilePath, slots: Slots = {}): Wording {
    return this.wording(templates, path, slots, (source) => `(?<!\\w)(?:${source})(?!\\w)`);
  }

  /** The alternatives of several templates, to be part of a longer expression. */
  source(templates: Templates | undefined, path: ProfilePath, slots: Slots = {}): string {
    const ways = this.ways(templates, path, slots);
    return ways.length === 0 ? '(?!)' : ways.map(({ source }) => source).join('|');
  }

  private wording(
    templates: Templates | undefined,
    path: ProfilePath,
    slots: Slots,
    place: (source: string) => string,
  ): Wording {
    return new Wording(
      this.ways(templates, path, slots).map(({ source, names }) => ({ source: place(source), names })),
    );
  }

  private ways(templates: Templates = [], path: ProfilePath, slots: Slots): Way[] {
    return templates.flatMap((template, index) => {
      const at = [...path, index];
      if (typeof template !== 'string') return this.pattern(template.pattern, [...at, 'pattern']);
      const made = templateSource(template, slots);
      const expected = 'expected' in made ? made.expected : this.isKnown ? undefined : expenseOf(made);
      if (expected !== undefined) this.fault(at, expected);
      return 'expected' in made || expected !== undefined ? [] : [made];
    });
  }

  /** Some templates are compiled for several uses. */
  private fault(path: ProfilePath, expected: string): void {
    const key = path.join('\n');
    if (this.told.has(key)) return;
    this.told.add(key);
    this.faults.push({ path, expected });
  }

  /** What a stranger wrote runs over texts of strangers. */
  private pattern(pattern: string, path: ProfilePath): Way[] {
    try {
      new RegExp(pattern, 'i');
    } catch {
      this.fault(path, 'a regular expression');
      return [];
    }
    if (/(?<!\\)\((?!\?)/.test(pattern)) {
      this.fault(path, 'groups that only group, written (?: ... )');
      return [];
    }
    const danger = patternDanger(pattern);
    if (danger !== undefined) {
      this.fault(path, `a pattern that takes time in proportion to the text, but ${danger}`);
      return [];
    }
    return [{ source: pattern, names: [] }];
  }
}

/** What is expected in place of a template that takes too long; to look closely takes too long for each, so the choices are counted first. */
function expenseOf({ source, choices }: { source: string; choices: number }): string | undefined {
  if (source.length > LONGEST) return `a template that makes an expression of at most ${LONGEST} characters`;
  if (choices <= MOST_WAYS || waysToRead(source) <= MOST_WAYS) return undefined;
  return `fewer brackets and slots: there are more than ${MOST_WAYS} ways to read one text by these`;
}

/** The words as alternatives that a regular expression may hold. */
export function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : words.map(escaped).join('|');
}
