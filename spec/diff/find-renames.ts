// Which of the things that are gone are among those that are new: same place, same shape, similar name.
import { isSimilarName, lettersOf, wordsOf as signedWordsOf } from '../../scraper/reference/similar-name.ts';

export interface Named<Value> {
  name: string;
  value: Value;
}

export interface Rename<Value> {
  before: Named<Value>;
  after: Named<Value>;
}

/** A rename is told only where one name fits one other and no second: of two candidates neither is taken. */
export function findRenames<Value>(
  gone: readonly Named<Value>[],
  added: readonly Named<Value>[],
  isOneShape: (before: Value, after: Value) => boolean,
): Rename<Value>[] {
  const fits = (before: Named<Value>, after: Named<Value>): boolean =>
    isRename(before.name, after.name) && isOneShape(before.value, after.value);
  if (gone.length === 0 || added.length === 0) return [];
  const [near, back] = [neighbours(added), neighbours(gone)];
  return gone.flatMap((before) => {
    const [after, second] = near(before.name).filter((candidate) => fits(before, candidate));
    if (!after || second) return [];
    return back(after.name).filter((other) => fits(other, after)).length === 1 ? [{ before, after }] : [];
  });
}

/** So many names that are alike tell nothing. */
const MOST_ALIKE = 60;

/** Those that a name may be a rename of, without looking at all of them: each pair that is one shares a key. */
function neighbours<Value>(all: readonly Named<Value>[]): (name: string) => Named<Value>[] {
  const byKey = new Map<string, Named<Value>[]>();
  for (const one of all) {
    for (const key of keysOf(one.name)) {
      const alike = byKey.get(key);
      if (alike) alike.push(one);
      else byKey.set(key, [one]);
    }
  }
  return (name) => {
    const found = new Set<Named<Value>>();
    for (const key of keysOf(name)) {
      const alike = byKey.get(key) ?? [];
      if (found.size + alike.length > MOST_ALIKE) return [];
      for (const one of alike) found.add(one);
    }
    return [...found];
  };
}

/** Longer names share their beginning or their end, where they differ in one letter. */
const SHORT = 40;
const PART = 16;

function keysOf(name: string): Set<string> {
  const letters = lettersOf(name);
  const keys = new Set<string>();
  if (letters.length > SHORT) {
    keys.add(`begin ${letters.slice(0, PART)}`);
    keys.add(`end ${letters.slice(-PART - 1, -1)}`);
    keys.add(`end ${letters.slice(-PART)}`);
  } else {
    // Without one letter each, names that differ in one are the same; the first and the last of a plural are, too.
    keys.add(`letters ${letters}`);
    for (let index = 0; index < letters.length; index += 1)
      keys.add(`letters ${letters.slice(0, index)}${letters.slice(index + 1)}`);
  }
  const signed = signedWordsOf(name);
  if (signed.length > 1) keys.add(`words ${signed.map((word) => word.slice(0, 3)).join(' ')}`);
  const words = wordsOf(name);
  for (const some of [words, words.slice(1), words.slice(0, -1)])
    if (some.length > 0) keys.add(`less ${some.join(' ')}`);
  return keys;
}

/** Similar as a reader would tell, or one word more: "name" and "desktop_name". */
function isRename(one: string, other: string): boolean {
  return isSimilarName(one, other) || hasWordMore(one, other) || hasWordMore(other, one);
}

function hasWordMore(short: string, long: string): boolean {
  const words = wordsOf(short);
  const more = wordsOf(long);
  if (words.length === 0 || more.length !== words.length + 1) return false;
  return words.every((word, index) => word === more[index]) || words.every((word, index) => word === more[index + 1]);
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
