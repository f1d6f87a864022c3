// "referer | type", "referer | list": names in two columns, the first of which holds the objects that the fields of the second stand in → one
// column, with a row for each object and the rows of its fields moved in below it.
import type { TableBlock, TableRow } from '../blocks/block.ts';
import type { Profile } from '../profiles/profile.ts';

const NAME = /^[A-Za-z_][\w.:-]{0,80}(?:\[\])?$/;

/** The table itself where it has one column of names, or two that are not of this kind. */
export function joinNameColumns(table: TableBlock, profile: Profile): TableBlock {
  const first = nameColumns(table.header, profile);
  if (first === undefined || !areGroups(table, first, profile)) return table;
  const type = table.header.findIndex(
    (title, index) => index > first + 1 && profile.tables.columnOf(title.trim(), () => false) === 'type',
  );
  const without = <Value>(cells: readonly Value[]): Value[] => cells.filter((_, index) => index !== first + 1);
  const isSmall = table.rows.every((row) => /^(?:[a-z_]|$)/.test(nameIn(row, first + 1, profile)));
  // "Basic information", and "Network" above names in small letters: words that tell what rows are about, and no object.
  const isObject = (group: string): boolean => NAME.test(group) && !(isSmall && /^[A-Z]/.test(group));
  const rows: TableRow[] = [];
  let owner: string | undefined;
  for (const row of table.rows) {
    const group = row.cells[first]?.trim() ?? '';
    const name = nameIn(row, first + 1, profile);
    const own: TableRow = { ...row, cells: without(row.cells), ...moved(row, first) };
    if (name === '' || row.spansAll) {
      owner = row.spansAll ? undefined : group;
      rows.push(own);
      continue;
    }
    if (group !== '' && group !== owner) {
      owner = group;
      if (isObject(group))
        rows.push({ cells: ownerCells(own.cells, first, type - 1, group, profile), at: [...row.at] });
    }
    own.cells[first] = name;
    if (owner !== undefined && isObject(owner)) own.indent = 1;
    rows.push(own);
  }
  return { ...table, header: without(table.header), rows };
}

/** The first of two columns beside each other that hold names: one title stands above both, or each has one. */
function nameColumns(header: readonly string[], { tables }: Profile): number | undefined {
  const isName = (title = ''): boolean => tables.columnOf(title.trim(), () => false) === 'name';
  const first = header.findIndex((title) => isName(title));
  return first >= 0 && isName(header[first + 1]) && !isName(header[first + 2]) ? first : undefined;
}

/** Several rows below one name of the first column; a second column that tells types or is filled beside every other name is something else. */
function areGroups({ header, rows }: TableBlock, first: number, profile: Profile): boolean {
  let repeated = 0;
  let single = 0;
  for (const [index, row] of rows.entries()) {
    const name = nameIn(row, first + 1, profile);
    if (row.spansAll || name === '') continue;
    if (!NAME.test(name) || profile.types.scalarOf(name) !== undefined) return false;
    const [group, above] = [row.cells[first]?.trim() ?? '', rows[index - 1]?.cells[first]?.trim()];
    if (above !== undefined && (group === '' || group === above)) repeated += 1;
    else single += 1;
  }
  // "Parameter | Alias" with one empty cell: below titles that differ, most rows have to be further ones of a group.
  const isOneTitle = header[first]?.trim() === header[first + 1]?.trim();
  return repeated > 0 && (isOneTitle || repeated >= single);
}

function nameIn({ cells }: TableRow, column: number, profile: Profile): string {
  const name = cells[column]?.trim() ?? '';
  return profile.cells.saysNothing(name) ? '' : name;
}

function ownerCells(cells: readonly string[], name: number, type: number, group: string, { data }: Profile): string[] {
  const object = data.types?.object?.[0] ?? '';
  const isList = group.endsWith('[]');
  return cells.map((_, index) => {
    if (index === name) return isList ? group.slice(0, -2) : group;
    return index === type ? `${object}${isList ? '[]' : ''}` : '';
  });
}

/** Links behind the column that leaves stand one column further left. */
function moved({ links }: TableRow, first: number): Pick<TableRow, 'links'> {
  if (!links) return {};
  return { links: links.map(({ column, target }) => ({ column: column > first ? column - 1 : column, target })) };
}
