// What the calls that a page shows tell of rows whose table does not say where they stand.
import type { Field } from '../../../reference/reference-model.ts';
import { isSimilarName } from '../../../reference/similar-name.ts';
import { isHeaderName } from '../../fields/names/header-name.ts';
import type { ReadTable, UriNames } from './read-table.ts';

/** True for a table of the address some of whose rows a payload holds. */
export function holdsSent(
  { part, fields }: ReadTable,
  { placeholders, query, payload, elements, isBodiless }: UriNames,
): boolean {
  return (
    part === 'uri' &&
    !isBodiless &&
    fields.some(({ name }) => !placeholders.has(name) && !query.has(name) && (payload.has(name) || elements.has(name)))
  );
}

/** The rows of such a table that a payload may hold. */
export function ownRows({ fields }: ReadTable, { placeholders, query }: UriNames): Set<string> {
  return new Set(
    fields.flatMap(({ name }) => (placeholders.has(name) || query.has(name) || isHeaderName(name) ? [] : [name])),
  );
}

/** True for a row that describes a placeholder once more, in the same words, where no call that is shown sends it besides. */
export function isPlacedAlready(
  { name, description }: Field,
  { part }: ReadTable,
  described: ReadonlyMap<string, Field>,
  { payload, elements, query, asked, hasExamples }: UriNames,
): boolean {
  const first = described.get(name);
  const isSent = [payload, elements, query, asked].some((names) => names.has(name));
  return (
    part === 'request' &&
    hasExamples &&
    !isSent &&
    first !== undefined &&
    description !== undefined &&
    plain(description) === plain(first.description ?? '')
  );
}

/** The rows of an object without those that describe a placeholder once more, which no shown call sends in the object though it has others of its fields. */
export function withoutPlaced(
  table: ReadTable,
  described: ReadonlyMap<string, Field>,
  uri: UriNames,
): { kept: Field[]; again: Field[] } {
  const isShown = table.fields.some(({ name }) => uri.anywhere.has(name));
  const again = table.fields.filter(
    (field) =>
      isShown &&
      field.required === true &&
      !uri.anywhere.has(field.name) &&
      isPlacedAlready(field, table, described, uri),
  );
  return { kept: table.fields.filter((field) => !again.includes(field)), again };
}

function plain(text: string): string {
  return text.replace(/[.\u3002\s]+$/, '').replace(/\s+/g, ' ');
}

/** Rows of the address that stand for a placeholder which no row has the name of: "lamps_id" for {lamp_id}. */
export function misspeltPlaceholders(
  tables: readonly ReadTable[],
  { placeholders, query, payload }: UriNames,
): Map<Field, string> {
  const rows = tables.flatMap(({ part, fields }) => (part === 'uri' ? fields : []));
  const names = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const open = [...placeholders].filter((name) => !names.has(name));
  const free = rows.filter(
    ({ name, required }) =>
      required !== false && !placeholders.has(name) && !query.has(name) && !payload.has(name) && !isHeaderName(name),
  );
  const found = new Map<Field, string>();
  for (const placeholder of open) {
    const [row, ...more] = free.filter(({ name }) => isSimilarName(name, placeholder));
    const isOnly = row && open.filter((name) => isSimilarName(name, row.name)).length === 1;
    if (row && isOnly && more.length === 0) found.set(row, placeholder);
  }
  return found;
}

const withoutSigns = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** Rows that differ from a name in the query of the address, which no row has, by signs or case alone: "lamp_id" for "lamp-id". */
export function respeltQueries(
  tables: readonly ReadTable[],
  { placeholders, query, payload, asked }: UriNames,
): Map<Field, string> {
  const rows = tables.flatMap(({ fields }) => fields);
  const names = new Set(rows.map(({ name }) => name));
  const found = new Map<Field, string>();
  for (const open of query) {
    if (names.has(open)) continue;
    const alike = rows.filter(({ name }) => withoutSigns(name) === withoutSigns(open));
    const [row, ...more] = alike;
    const isOther = row && [placeholders, query, payload, asked].some((known) => known.has(row.name));
    if (row && !isOther && more.length === 0) found.set(row, open);
  }
  return found;
}
