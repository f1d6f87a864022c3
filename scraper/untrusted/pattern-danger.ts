// A regular expression of a document → why it may take more time than its text is long, or undefined when it surely does not.
// Backtracking is linear where the next character decides which way to go. The check is careful, not exact: what it cannot see
// through, it refuses. Libraries that are more exact take half a minute for patterns made to hurt them, or pass lookbehinds.
import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import { charactersOf, mayMeet, NONE, union, type Characters } from './pattern-characters.ts';

/** Longer ones are refused unread: nesting is as deep as a pattern is long. */
const MOST_CHARACTERS = 1000;
/** Ways to read one text of a few hundred characters, and one that may be of any length. */
const MOST_WAYS = { short: 10_000, long: 100 };
/** A loop that ends earlier costs a fixed number of steps. */
const SHORT_LOOP = 256;

const dangers = new Map<string, string | undefined>();

export function patternDanger(pattern: string): string | undefined {
  if (!dangers.has(pattern)) dangers.set(pattern, findDanger(pattern));
  return dangers.get(pattern);
}

/** In how many ways one text may be read by an expression whose loops all have an end, as one that a template is made into. */
export function waysToRead(source: string): number {
  const walk = new Walk(false, Number.POSITIVE_INFINITY);
  walk.danger(new RegExpParser().parsePattern(source, 0, source.length, false).alternatives);
  return walk.ways;
}

function findDanger(pattern: string): string | undefined {
  if (pattern.length > MOST_CHARACTERS) return `it has ${pattern.length} characters, more than ${MOST_CHARACTERS}`;
  for (const unicode of [true, false]) {
    let parsed: AST.Pattern;
    try {
      parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, unicode);
    } catch {
      continue; // The next flags may do; one that no flags help is reported as unreadable.
    }
    // Where it may begin anywhere, it is tried at every place of the text, as if a loop over anything stood in front of it.
    const anchored = parsed.alternatives.every(
      ({ elements }) => elements[0]?.type === 'Assertion' && elements[0].kind === 'start',
    );
    return new Walk(!anchored).danger(parsed.alternatives);
  }
  return undefined;
}

/** What encloses a node. */
interface Place {
  /** The characters that may come behind it. */
  follow: Characters;
  /** The number of times that the loops around it repeat it. */
  repeats: number;
  /** Inside a loop without an early end everything has to be decided by the next character. */
  inLoop: boolean;
  /** Nothing behind it can fail, so it is never left and entered again. */
  isEnd: boolean;
}

class Walk {
  ways = 1;
  private isLong: boolean;

  /**
   * @param open whether a loop was passed that may end at several places; another loop behind it would make the time quadratic
   * @param shortLoop a loop that ends earlier is a number of ways, a longer one is as if it had no end
   */
  constructor(
    private open: boolean,
    private readonly shortLoop = SHORT_LOOP,
  ) {
    this.isLong = open;
  }

  danger(alternatives: readonly AST.Alternative[]): string | undefined {
    const reason = this.alternatives(alternatives, { follow: NONE, repeats: 1, inLoop: false, isEnd: true });
    const most = this.isLong ? MOST_WAYS.long : MOST_WAYS.short;
    return reason ?? (this.ways > most ? `there are more than ${most} ways to read one text by it` : undefined);
  }

  private alternatives(alternatives: readonly AST.Alternative[], place: Place): string | undefined {
    const starts = alternatives.map(({ elements }) => startOf(elements, place.follow));
    const isUndecided = starts.some((start, index) => starts.slice(0, index).some((other) => mayMeet(start, other)));
    if (isUndecided) {
      const reason = this.choose(alternatives.length, place, 'alternatives that begin alike are repeated');
      if (reason !== undefined) return reason;
    }
    const { open } = this;
    let isOpen = open;
    for (const { elements } of alternatives) {
      this.open = open;
      const reason = this.sequence(elements, place);
      if (reason !== undefined) return reason;
      isOpen ||= this.open;
    }
    this.open = isOpen;
    return undefined;
  }

  private sequence(elements: readonly AST.Element[], place: Place): string | undefined {
    let { follow } = place;
    const follows = elements.map(() => follow);
    for (let index = elements.length - 1; index >= 0; index -= 1) {
      follows[index] = follow;
      follow = startOf([elements[index] as AST.Element], follow);
    }
    for (const [index, element] of elements.entries()) {
      const reason = this.element(element, {
        ...place,
        follow: follows[index] as Characters,
        isEnd: place.isEnd && index === elements.length - 1,
      });
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  private element(element: AST.Element, place: Place): string | undefined {
    switch (element.type) {
      case 'Group':
        return element.modifiers ? 'it changes its own flags' : this.alternatives(element.alternatives, place);
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, place);
      case 'Quantifier':
        return this.quantifier(element, place);
      case 'Assertion':
        return this.assertion(element, place);
      case 'Backreference':
        return 'it refers back to what a group matched';
      default:
        return undefined;
    }
  }

  private quantifier({ element, min, max }: AST.Quantifier, place: Place): string | undefined {
    if (max === 0) return undefined;
    const start = startOf([element], NONE);
    const repeats = place.repeats * max;
    const isLong = max > 1 && repeats > this.shortLoop;
    const mayEndAnywhere = (min !== max && mayMeet(start, place.follow)) || (max > 1 && isNullable(element));
    this.isLong ||= isLong;
    const isLast = place.isEnd && min <= this.shortLoop;
    if (isLong && this.open && !isLast)
      return 'a repetition follows another one, or may begin anywhere, and it is not clear where one ends';
    if (mayEndAnywhere) {
      const reason = this.choose(isLong ? 1 : max - min + 1, place, 'a repetition without a clear end is repeated');
      if (reason !== undefined) return reason;
      if (isLong && place.inLoop) return 'a repetition without a clear end is repeated';
    }
    const before = this.open;
    const inner = {
      follow: max > 1 ? union(start, place.follow) : place.follow,
      repeats,
      inLoop: place.inLoop || isLong,
      isEnd: place.isEnd && max === 1,
    };
    const reason = this.element(element, inner);
    if (reason !== undefined) return reason;
    // A loop inside that may end at several places comes again behind itself.
    if (max > 1 && this.open && !before) return 'a repetition without a clear end is repeated';
    this.open ||= isLong && mayEndAnywhere;
    return undefined;
  }

  /** A lookahead is tried once at its place, and what it did is not tried again. */
  private assertion(element: AST.Assertion, place: Place): string | undefined {
    if (element.kind === 'lookbehind') return 'it looks behind';
    if (element.kind !== 'lookahead') return undefined;
    const { open } = this;
    // In a loop it is tried at every place, as behind a loop without a clear end.
    this.open ||= place.inLoop;
    const reason = this.alternatives(element.alternatives, {
      follow: NONE,
      repeats: place.repeats,
      inLoop: place.inLoop,
      isEnd: false,
    });
    this.open = open;
    return reason;
  }

  private choose(ways: number, { inLoop, repeats }: Place, reason: string): string | undefined {
    if (ways === 1) return undefined;
    if (inLoop) return reason;
    this.ways *= ways ** repeats;
    return undefined;
  }
}

/** The characters that elements may begin with; those behind them too where they may match nothing. */
function startOf(elements: readonly AST.Element[], follow: Characters): Characters {
  let start = NONE;
  for (const element of elements) {
    start = union(start, ownStart(element));
    if (!isNullable(element)) return start;
  }
  return union(start, follow);
}

const starts = new WeakMap<AST.Element, Characters>();

function ownStart(element: AST.Element): Characters {
  const known = starts.get(element) ?? findStart(element);
  starts.set(element, known);
  return known;
}

function findStart(element: AST.Element): Characters {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.reduce((start, { elements }) => union(start, startOf(elements, NONE)), NONE);
    case 'Quantifier':
      return element.max === 0 ? NONE : ownStart(element.element);
    case 'Assertion':
    case 'Backreference':
      return NONE;
    default:
      return charactersOf(element);
  }
}

const nullable = new WeakMap<AST.Element, boolean>();

function isNullable(element: AST.Element): boolean {
  const known = nullable.get(element) ?? findNullable(element);
  nullable.set(element, known);
  return known;
}

function findNullable(element: AST.Element): boolean {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every(isNullable));
    case 'Quantifier':
      return element.min === 0 || isNullable(element.element);
    case 'Assertion':
    case 'Backreference':
      return true;
    default:
      return false;
  }
}
