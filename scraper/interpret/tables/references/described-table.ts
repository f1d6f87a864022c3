// The object of a field that the page has no table of: its fields come from rows of other tables, a description or an example.
import { readingOrder } from '../../../diagnostics/position.ts';
import type { Field, ObjectTable, TableRole } from '../../../reference/reference-model.ts';

export function describedTable(field: Field, fields: Field[], role: TableRole, isInferred: boolean): ObjectTable {
  return {
    key: '',
    title: '',
    role,
    fields,
    referenced: true,
    at: [...(fields[0]?.at ?? field.at)],
    ...(isInferred ? { inferred: true } : {}),
  };
}

/** A table that the page does not have as one stands where its rows stood, before those that other pages lent. */
export function insertTable(tables: ObjectTable[], table: ObjectTable): void {
  const own = table.at[0]?.document;
  const isOwn = tables[0]?.at[0]?.document === own;
  const later = tables.findIndex(
    ({ at }) => readingOrder(at[0], table.at[0]) > 0 || (isOwn && at[0]?.document !== own),
  );
  tables.splice(later < 0 ? tables.length : later, 0, table);
}
