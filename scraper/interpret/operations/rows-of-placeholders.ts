// A row that stands where the address has a placeholder, under another name: "lamp_key" behind "room_id", for /rooms/{room_id}/lamps/{lamp_id} →
// the placeholders that it describes.
import type { Field } from '../../reference/reference-model.ts';
import type { ReadTable, UriNames } from './request-tables.ts';

/** Whole keys, numbers or texts, which every address needs. */
export const OF_KEYS = /(?:^|[_-])(?:i?id|key|name|iid|uuid)$|(?:Id|Key|Name)$/;

/**
 * For each such row the placeholders: one of each address of the page. Where tables lie apart by headings or captions, rows say themselves
 * where they stand.
 */
export function rowsOfPlaceholders(
  tables: readonly ReadTable[],
  { paths, payload, query }: UriNames,
  isPlaced: (table: ReadTable) => boolean,
): Map<Field, string[]> {
  const found = new Map<Field, string[]>();
  const names = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const all = new Set(paths.flat());
  const [table] = tables.filter(({ part }) => part === 'request');
  if (!table || isPlaced(table)) return found;
  const open = paths.map((path) => path.flatMap((name, index) => (names.has(name) ? [] : [{ name, index }])));
  const [first] = open;
  const index = first?.[0]?.index ?? -1;
  // One of each address, at one place.
  if (index < 0 || open.some((one) => one.length !== 1 || one[0]?.index !== index)) return found;
  const row = table.fields[index];
  const isKey =
    row?.required === true &&
    row.type.kind !== 'array' &&
    row.type.kind !== 'object' &&
    !all.has(row.name) &&
    !payload.has(row.name) &&
    !query.has(row.name) &&
    OF_KEYS.test(row.name) &&
    OF_KEYS.test(first?.[0]?.name ?? '');
  const before = table.fields.slice(0, index).every(({ name }) => all.has(name));
  if (row && isKey && before) found.set(row, [...new Set(open.flatMap((one) => one.map(({ name }) => name)))]);
  return found;
}
