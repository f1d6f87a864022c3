// Reads "A (gloss), B, or C (gloss)" into its members. A scanner, not one regular expression: it must stay linear.
import type { Entry } from '../common/entry.ts';
import { isValueToken, NUMBER } from '../common/values.ts';

export interface Series {
  entries: Entry[];
  /** Where the series ends in the text. */
  end: number;
  /** Whether "and" or "or" stands before a member, as before the last member of a complete list. */
  joined: boolean;
}

// Words that open a clause, never a value.
const CLAUSE =
  /^(?:the|a|an|this|that|it|its|which|where|when|if|is|are|be|of|to|by|in|for|with|from|not|other|others|both|indicating|ranges?|any|all|etc|only|set|left|one|multiple|used|such|but|so|as|defaults)$/i;
const LETTER = /[A-Za-z]/;
const SPACES = /\s*/y;
const JOIN = /(?:and\/or|or|and|either)\s+/iy;
const FIGURE = new RegExp(`(?:${NUMBER})(?![\\w.-]*[\\w-])`, 'y');
const QUOTED = /["'“‘]([^"'“”‘’\n]{1,80})["'”’]/y;
const WORD = /[^\s,;()\]"“”]+/y;

/** The series that begins at `start`. Undefined where no value stands there. */
export function readSeries(text: string, start = 0): Series | undefined {
  const entries: Entry[] = [];
  let position = start;
  let end = start;
  let joined = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position += match[0].length;
    return match;
  };
  for (;;) {
    take(SPACES);
    if (take(JOIN) !== null && entries.length > 0) joined = true;
    take(SPACES);
    const value = takeValue(take, entries.length > 0);
    if (value === undefined) break;
    // "LEFT/RIGHT": shouted alternatives, unlike a media type.
    const alternatives = /^(?!N\/A$)[A-Z][A-Z0-9_]*(?:\/[A-Z][A-Z0-9_]*)+$/.test(value) ? value.split('/') : [value];
    for (const alternative of alternatives.slice(0, -1)) entries.push({ value: alternative });
    const last = alternatives.at(-1) ?? value;
    take(SPACES);
    const gloss = text[position] === '(' ? closing(text, position) : -1;
    if (gloss > 0) {
      entries.push({ value: last, mark: text.slice(position + 1, gloss).trim() });
      position = gloss + 1;
    } else {
      entries.push({ value: last });
    }
    end = position;
    take(SPACES);
    const separator = text[position];
    if (separator === ',' || separator === ';' || (separator === '|' && text[position + 1] === ' ')) {
      position += 1;
      if (separator === '|') joined = true;
    } else {
      JOIN.lastIndex = position;
      if (!JOIN.test(text)) break;
    }
  }
  // "HTTP, HTTPS, and HTTP,HTTPS": a value that stands twice is a piece of another one.
  if (entries.length === 0 || new Set(entries.map(({ value }) => value)).size < entries.length) return undefined;
  return { entries, end, joined };
}

const SLASHED =
  /^(?!(?:application|text|image|audio|video|multipart|font|message|model|and|n)\/)[a-z]{2,30}(?:\/[a-z]{2,30}){1,5}$/;

// One thing with two sides, and the parts of a date.
const ONE_THING =
  /^(?:read\/write|input\/output|audio\/video|on\/off|yes\/no|(?:years?|months?|days?|hours?|minutes?|seconds?|\/)+)$/;

/** "steel/wood" where a sentence announces values: alternatives, unlike a media type. */
export function alternativesIn(entries: Entry[]): Entry[] {
  const [only, second] = entries;
  if (
    only === undefined ||
    second !== undefined ||
    only.mark !== undefined ||
    !SLASHED.test(only.value) ||
    ONE_THING.test(only.value)
  )
    return entries;
  const values = only.value.split('/');
  return new Set(values).size === values.length ? values.map((value) => ({ value })) : entries;
}

// Words that open clauses, and are values where nothing follows them but the next value: "left or right", "A, B, or C".
const MAYBE_VALUE = /^(?:left|a|A)$/;
const BEFORE_NEXT = /(?=\s*(?:[,;|(]|\.?$|(?:or|and)\b))/y;
const MAYBE_LAST = /^(?:both|all)$/i;
const AT_END = /(?=\.?$)/y;

function takeValue(take: (pattern: RegExp) => RegExpExecArray | null, isLater: boolean): string | undefined {
  const quoted = take(QUOTED);
  if (quoted !== null) return quoted[1]?.trim();
  const figure = take(FIGURE);
  if (figure !== null) return figure[0];
  const word = take(WORD)?.[0].replace(/[.:\]]$/, '');
  if (word === undefined || !isValueToken(word)) return undefined;
  if (MAYBE_VALUE.test(word) && take(BEFORE_NEXT) !== null) return word;
  if (isLater && MAYBE_LAST.test(word) && take(AT_END) !== null) return word;
  // "TCP, UDP, or ANY": shouted, it is a value.
  const isShouted = word.length > 1 && word === word.toUpperCase();
  return CLAUSE.test(word) && LETTER.test(word) && !isShouted ? undefined : word;
}

/** The index of the parenthesis that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length && index - open < 400; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && --depth === 0) return index;
  }
  return -1;
}
