// A row that stands where the address has a placeholder, under another name → the placeholders that it describes: "lamps_id" behind
// "room_id", for /rooms/{room_id}/lamps/{lamp_id}; "light_id", for /rooms/{room_id}/lamps/{lamp_id} and /rooms/{room_id}/candles/{candle_id}.
import type { Field } from '../../../reference/reference-model.ts';
import { isSimilarName, lettersOf, wordsOf } from '../../../reference/similar-name.ts';

/** Whole keys, numbers or texts, which every address needs. */
export const OF_KEYS = /(?:^|[_-])(?:i?id|key|name|iid|uuid)$|(?:Id|Key|Name)$/;

interface Request {
  /** The rows of the first table. */
  rows: readonly Field[];
  /** The rows of all tables. */
  names: ReadonlySet<string>;
  /** The placeholders of each address. */
  paths: readonly (readonly string[])[];
  /** What payloads and addresses send besides. */
  sent: ReadonlySet<string>;
}

/** For each such row the placeholders: one of each address of the page. */
export function rowsOfPlaceholders({ rows, names, paths, sent }: Request): Map<Field, string[]> {
  const found = new Map<Field, string[]>();
  const all = new Set(paths.flat());
  const open = paths.map((path) => path.flatMap((name, index) => (names.has(name) ? [] : [{ name, index }])));
  const [first] = open;
  const index = first?.[0]?.index ?? -1;
  // One of each address, at one place.
  if (index < 0 || open.some((one) => one.length !== 1 || one[0]?.index !== index)) return found;
  const row = rows[index];
  const isKey =
    row?.required === true &&
    row.type.kind !== 'array' &&
    row.type.kind !== 'object' &&
    !all.has(row.name) &&
    !sent.has(row.name);
  const before = rows.slice(0, index).every(({ name }) => all.has(name));
  const meant = [...new Set(open.flatMap((one) => one.map(({ name }) => name)))];
  if (row && isKey && before && isNameOf(row.name, meant, index)) found.set(row, meant);
  return found;
}

/**
 * A body has keys of its own in its first rows, and pages that say nothing of their placeholders are many: a name has to resemble
 * that of the placeholder. One row for placeholders of several names can have none of these; others stand in front of it.
 */
function isNameOf(name: string, [first = '', ...others]: readonly string[], index: number): boolean {
  // "id" is short for the key of its own thing: "room_id".
  const isShort = (): boolean => wordsOf(first).length === 1 && wordsOf(name).at(-1) === wordsOf(first)[0];
  if (others.length === 0)
    return lettersOf(name) === lettersOf(first) || (OF_KEYS.test(name) && (isSimilarName(name, first) || isShort()));
  const isAlike = [first, ...others].some((one) => wordsOf(one).at(-1) === wordsOf(name).at(-1));
  return index > 0 && isAlike && [name, first, ...others].every((one) => OF_KEYS.test(one));
}
