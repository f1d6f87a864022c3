// The object of a field that the page has no table of: its fields come from rows of other tables, a description or an example.
import type { Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';

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
