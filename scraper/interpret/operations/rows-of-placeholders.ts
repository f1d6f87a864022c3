// A row that stands where the address has a placeholder, under another name: "lamp_key" behind "room_id", for /rooms/{room_id}/lamps/{lamp_id} →
// the placeholders that it describes.
import type { Field } from '../../reference/reference-model.ts';

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
    !sent.has(row.name) &&
    OF_KEYS.test(row.name) &&
    OF_KEYS.test(first?.[0]?.name ?? '') &&
    areAlike(row.name, first?.[0]?.name ?? '');
  const before = rows.slice(0, index).every(({ name }) => all.has(name));
  if (row && isKey && before) found.set(row, [...new Set(open.flatMap((one) => one.map(({ name }) => name)))]);
  return found;
}

/** Keys of one kind, "room_id" and "id", or of one thing, "lamp_key" and "lamp_id"; but not "api_key" and "id". */
function areAlike(one: string, other: string): boolean {
  const [own, wanted] = [one, other].map((name) => name.split(/[_-]|(?=[A-Z])/).map((word) => word.toLowerCase()));
  return (
    own?.at(-1)?.replace(/^i?id$/, 'id') === wanted?.at(-1)?.replace(/^i?id$/, 'id') ||
    (own ?? []).some((word) => wanted?.includes(word))
  );
}
