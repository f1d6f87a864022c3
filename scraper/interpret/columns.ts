// Columns are found by their titles, never by position: services order and name them differently.
import type { TableBlock } from '../blocks/block.ts';

export interface FieldColumns {
  name: number;
  mandatory?: number;
  type?: number;
  description?: number;
  /** The closed vocabulary of a facts edition instead of prose. */
  constraints?: number;
}

const TITLES: readonly [keyof FieldColumns, RegExp][] = [
  ['name', /^(?:parameter|name|attribute|sub-?parameter|field)$/i],
  ['mandatory', /^(?:mandatory|required|mandatory or not)$/i],
  ['type', /^(?:type|parameter type|data type)$/i],
  ['description', /^(?:description|remarks|meaning)$/i],
  ['constraints', /^constraints$/i],
];

/** The columns of a parameter or object table; undefined where the table has no name column or no other known one. */
export function fieldColumns(table: TableBlock): FieldColumns | undefined {
  const columns: Partial<FieldColumns> = {};
  table.header.forEach((title, index) => {
    const known = TITLES.find(([column, pattern]) => columns[column] === undefined && pattern.test(title.trim()));
    if (known) columns[known[0]] = index;
  });
  if (columns.name === undefined || (columns.type === undefined && columns.mandatory === undefined)) return undefined;
  return { ...columns, name: columns.name };
}

/** Index of the column with one of these titles. */
export function columnTitled(table: TableBlock, pattern: RegExp): number | undefined {
  const index = table.header.findIndex((title) => pattern.test(title.trim()));
  return index < 0 ? undefined : index;
}
