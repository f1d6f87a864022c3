// Columns are found by their titles, never by position: services order and name them differently.
import type { TableBlock } from '../../blocks/block.ts';
import { readType } from './read-type.ts';

export interface FieldColumns {
  name: number;
  mandatory?: number;
  type?: number;
  description?: number;
  /** Where a parameter stands: path, query, header, body. */
  in?: number;
  /** Further columns that limit values: "Constraint", "Value Range". */
  limits?: number;
  /** The closed vocabulary of a facts edition instead of prose. */
  constraints?: number;
}

const TITLES: readonly [keyof FieldColumns, RegExp][] = [
  ['name', /^(?:parameter(?: name)?|name|attribute|sub-?parameter|field(?: name)?|element|key)$/i],
  ['mandatory', /^(?:mandatory|required|mandatory or not|optional or mandatory)$/i],
  ['type', /^(?:type|parameter type|data type|value type)$/i],
  ['in', /^(?:in|location|parameter location)$/i],
  ['description', /^(?:description|remarks|meaning)$/i],
  ['limits', /^(?:constraint|value range)$/i],
  ['constraints', /^constraints$/i],
];

/** The columns of a parameter or object table; undefined where the table has no name column or no other known one. */
export function fieldColumns(table: TableBlock): FieldColumns | undefined {
  const columns: { -readonly [Column in keyof FieldColumns]?: number | undefined } = {};
  table.header.forEach((title, index) => {
    const known = TITLES.find(([column, pattern]) => columns[column] === undefined && pattern.test(title.trim()));
    if (known) columns[known[0]] = index;
  });
  // Where a title stands twice, the second column may hold the types.
  if (columns.name !== undefined) columns.type ??= repeatedTypeColumn(table, columns.name);
  if (columns.name === undefined || (columns.type === undefined && columns.mandatory === undefined)) return undefined;
  return { ...(columns as FieldColumns), name: columns.name };
}

function repeatedTypeColumn({ header, rows }: TableBlock, name: number): number | undefined {
  const column = header.findIndex(
    (title, index) => index > name && title.trim().toLowerCase() === header[name]?.trim().toLowerCase(),
  );
  const types = rows.map(({ cells }) => readType(cells[column] ?? '')?.kind);
  return column >= 0 && types.length > 0 && types.every((kind) => kind !== undefined && kind !== 'reference')
    ? column
    : undefined;
}

/** Index of the column with one of these titles. */
export function columnTitled(table: TableBlock, pattern: RegExp): number | undefined {
  const index = table.header.findIndex((title) => pattern.test(title.trim()));
  return index < 0 ? undefined : index;
}
