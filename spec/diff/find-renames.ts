// Which of the things that are gone are among those that are new: same place, same shape, similar name.
import { isSimilarName } from '../../scraper/reference/similar-name.ts';

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
  return gone.flatMap((before) => {
    const [after, second] = added.filter((candidate) => fits(before, candidate));
    if (!after || second) return [];
    return gone.filter((other) => fits(other, after)).length === 1 ? [{ before, after }] : [];
  });
}

/** Similar as a reader would tell, or one word more: "name" and "desktop_name". */
function isRename(one: string, other: string): boolean {
  return isSimilarName(one, other) || hasWordMore(one, other) || hasWordMore(other, one);
}

function hasWordMore(short: string, long: string): boolean {
  const words = wordsOf(short);
  const more = wordsOf(long);
  if (more.length !== words.length + 1) return false;
  return words.every((word, index) => word === more[index]) || words.every((word, index) => word === more[index + 1]);
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
