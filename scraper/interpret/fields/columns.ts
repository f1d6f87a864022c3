// Columns are found by their titles, never by position: services order and name them differently.
import type { TableBlock } from '../../blocks/block.ts';
import type { ColumnName } from '../../profiles/profile-data.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Matcher } from '../../profiles/wording.ts';
import { readType } from './types/read-type.ts';

/** Words for yes and no are shorter. */
const LONGEST_WORD = 16;
/** Words of a title above several columns, and one more. */
const LONGEST_SHARED = 5;

export interface FieldColumns {
  name: number;
  mandatory?: number;
  type?: number;
  description?: number;
  /** Where a parameter stands: path, query, header, body. */
  in?: number;
  /** Further columns that limit values: "Constraint", "Value Range". */
  limits?: number;
  /** One of ranges and values: its cells may be nothing but these. */
  values?: number;
  /** What holds where the field is left out. */
  default?: number;
  /** The closed vocabulary of a facts edition instead of prose. */
  constraints?: number;
}

/** The columns of a parameter or object table; undefined where the table has no name column or no other known one. */
export function fieldColumns(table: TableBlock, profile: Profile): FieldColumns | undefined {
  if (table.columns) {
    const { required, ...known } = table.columns;
    return { ...known, ...(required === undefined ? {} : { mandatory: required }) };
  }
  const columns: { -readonly [Column in keyof FieldColumns]?: number | undefined } = {};
  const keyOf = (column: ColumnName): keyof FieldColumns => (column === 'required' ? 'mandatory' : column);
  table.header.forEach((title, index) => {
    const isTaken = (column: ColumnName): boolean => columns[keyOf(column)] !== undefined;
    const own = profile.tables.columnOf(title.trim(), isTaken);
    const known = own ?? profile.tables.columnOf(belowSharedTitle(table.header, title, profile), isTaken);
    if (known) columns[keyOf(known)] = index;
  });
  const taken = (): readonly (number | undefined)[] => Object.values(columns);
  if (columns.name !== undefined && (columns.type !== undefined || columns.mandatory !== undefined)) {
    columns.mandatory ??= yesNoColumn(table, taken(), profile);
    columns.description ??= proseColumn(table, taken(), profile);
  }
  const prose = columns.type === undefined ? furtherProseColumn(table, columns.description, profile) : undefined;
  if (prose !== undefined) {
    columns.type = columns.description;
    columns.description = prose;
  }
  // Where a title stands twice, the second column may hold the types.
  if (columns.name !== undefined) columns.type ??= repeatedTypeColumn(table, columns.name, profile);
  if (columns.name === undefined) return undefined;
  columns.in ??= placesInPlaceOfNames(table, columns.name, Object.values(columns), profile);
  if (columns.in === columns.name) columns.name -= 1;
  // Below a heading that says where they stand, names alone are parameters.
  const isStated = table.place !== undefined && columns.description !== undefined;
  if (columns.type === undefined && columns.mandatory === undefined && !isStated) return undefined;
  return { ...(columns as FieldColumns), name: columns.name };
}

/** "Details Type" beside "Details Description": one title stands above both. What it is called without that; empty for any other title. */
function belowSharedTitle(header: readonly string[], title: string, { tables }: Profile): string {
  const isKnown = (rest: string): boolean => tables.columnOf(rest, () => false) !== undefined;
  const words = title.trim().split(/\s+/);
  for (let count = 1; count < Math.min(words.length, LONGEST_SHARED); count += 1) {
    const shared = `${words.slice(0, count).join(' ')} `;
    const rest = words.slice(count).join(' ');
    const others = header.filter((other) => other !== title && other.startsWith(shared));
    if (isKnown(rest) && others.some((other) => isKnown(other.slice(shared.length).trim()))) return rest;
  }
  return '';
}

/** Nothing but "Required" and "Optional", whatever stands above: other columns answer with yes and no too. */
function yesNoColumn(
  { header, rows }: TableBlock,
  taken: readonly (number | undefined)[],
  { cells: words, tables }: Profile,
): number | undefined {
  const column = header.findIndex((_title, index) => {
    if (taken.includes(index)) return false;
    const cells = rows.flatMap((row) => row.cells[index]?.trim() || []);
    return (
      cells.every((cell) => cell.length < LONGEST_WORD && words.mandatoryOf(cell)) &&
      cells.some((cell) => tables.columnOf(cell, () => false) === 'required')
    );
  });
  return column < 0 ? undefined : column;
}

/** The last column, where no other is that of descriptions and most of its cells are sentences. */
function proseColumn(
  { header, rows }: TableBlock,
  taken: readonly (number | undefined)[],
  { addresses }: Profile,
): number | undefined {
  const column = header.length - 1;
  if (taken.includes(column) || addresses.isExample(header[column] ?? '')) return undefined;
  const cells = rows.flatMap((row) => row.cells[column]?.trim() || []);
  const sentences = cells.filter((cell) => /\p{L}{2,}.{0,400}(?:[.。]$|[.。]\s|\s\p{L})/su.test(cell.slice(0, 600)));
  return cells.length > 0 && sentences.length * 2 > cells.length ? column : undefined;
}

/** "Item | Parameter" above "X-Token | header": the column called that of the names, where it tells places and the one in front of it holds names and has no other meaning. */
function placesInPlaceOfNames(
  { rows }: TableBlock,
  name: number,
  taken: readonly (number | undefined)[],
  { cells: words }: Profile,
): number | undefined {
  const tellPlaces =
    rows.length > 0 &&
    rows.every(
      ({ cells }) =>
        words.placeOf(cells[name] ?? '') !== undefined && /^[A-Za-z_][\w.-]{0,80}$/.test(cells[name - 1] ?? ''),
    );
  return tellPlaces && name > 0 && !taken.includes(name - 1) ? name : undefined;
}

/** "Name | Value | Description": of two columns that may hold descriptions, the first one holds nothing but types. */
function furtherProseColumn(
  { header, rows }: TableBlock,
  description: number | undefined,
  { tables, types: words }: Profile,
): number | undefined {
  if (description === undefined) return undefined;
  const further = header.findIndex(
    (title, index) => index > description && tables.columnOf(title.trim(), () => false) === 'description',
  );
  return further > 0 && holdsTypes(rows, description, words) ? further : undefined;
}

function holdsTypes(rows: TableBlock['rows'], column: number, words: Profile['types']): boolean {
  const types = rows.map(({ cells }) => readType(cells[column] ?? '', words)?.kind);
  return types.length > 0 && types.every((kind) => kind !== undefined && kind !== 'reference');
}

function repeatedTypeColumn({ header, rows }: TableBlock, name: number, { types: words }: Profile): number | undefined {
  const column = header.findIndex(
    (title, index) => index > name && title.trim().toLowerCase() === header[name]?.trim().toLowerCase(),
  );
  return column >= 0 && holdsTypes(rows, column, words) ? column : undefined;
}

/** Titles of columns that hold something and are of no kind that is known; examples say nothing that holds for all. */
export function unreadColumns(table: TableBlock, columns: FieldColumns, { addresses, tables }: Profile): string[] {
  if (table.columns) return [];
  const taken: readonly (number | undefined)[] = Object.values(columns);
  return table.header.filter(
    (title, index) =>
      !taken.includes(index) &&
      title.trim() !== '' &&
      tables.columnOf(title.trim(), () => false) === undefined &&
      !addresses.isExample(title) &&
      table.rows.some(({ cells }) => !/^[\s\p{P}]*$/u.test(cells[index] ?? '')),
  );
}

/** Index of the column with one of these titles. */
export function columnTitled(table: TableBlock, titles: Matcher): number | undefined {
  const index = table.header.findIndex((title) => titles.test(title.trim()));
  return index < 0 ? undefined : index;
}

/** True for a table whose columns are not enough to read it, though one of them holds names, types or whether a field is required. */
export function looksLikeFields({ header }: TableBlock, { tables }: Profile): boolean {
  const known = header.map((title) => tables.columnOf(title.trim(), () => false));
  // A list of types begins with them.
  return known.some(
    (column, index) => column === 'name' || (index > 0 && (column === 'type' || column === 'required')),
  );
}
