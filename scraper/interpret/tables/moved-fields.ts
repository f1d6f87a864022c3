// The fields of a body that turn out to be those of an object in it, or of the objects in a list → that object's table.
import type { Body, Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { insertTable } from './described-table.ts';
import { titled, type FieldHolder } from './field-holder.ts';
import type { InterpretContext } from './interpret-context.ts';

export interface MovedFields {
  table: ObjectTable;
  /** What points at the table. */
  reference: TypeRef & { kind: 'reference' };
  /** The fields that the body has now. */
  holder: Field[];
}

/** What were the fields of a body are those of a table that one field points at. */
export function takeMoved(
  { holders, tables }: { holders: FieldHolder[]; tables: ObjectTable[] },
  fields: readonly Field[],
  { table, reference, holder }: MovedFields,
  context: InterpretContext,
): void {
  const index = holders.findIndex((one) => one.fields === fields && !one.table);
  const known = holders[index];
  const order = known?.order ?? holders.length;
  if (known) holders[index] = { ...known, table, ...titled(table.title) };
  holders.push({ fields: holder, order });
  insertTable(tables, table);
  context.links.set(reference, table);
}

type FieldsBody = Body & { kind: 'fields' };

function moved({ fields, at }: FieldsBody, title: string, role: TableRole): Omit<MovedFields, 'holder'> {
  return {
    table: { key: '', title, role, fields, referenced: true, at: [...at] },
    reference: { kind: 'reference', title },
  };
}

/** Changes the body: one field holds what were its own. */
export function inObject(
  body: FieldsBody,
  { key, isArray }: { key: string; isArray: boolean },
  role: TableRole,
): MovedFields {
  const { table, reference } = moved(body, key.replace(/\s+/g, ''), role);
  const type: TypeRef = isArray ? { kind: 'array', items: reference } : reference;
  const field: Field = { name: key, type, constraints: [], at: [...body.at] };
  if (body.fields.some(({ required }) => required)) field.required = true;
  body.fields = [field];
  return { table, reference, holder: body.fields };
}

/** Changes the body into a list of objects with its fields. */
export function inList(
  body: FieldsBody,
  title: string,
  role: TableRole,
): MovedFields & { root: { body: Body & { kind: 'root' }; field: Field } } {
  const { table, reference } = moved(body, title, role);
  const field: Field = { name: '', type: { kind: 'array', items: reference }, constraints: [], at: body.at };
  Reflect.deleteProperty(body, 'fields');
  const root = Object.assign(body as Omit<FieldsBody, 'fields' | 'kind'>, {
    kind: 'root' as const,
    type: field.type,
    constraints: [],
  });
  return { table, reference, holder: [field], root: { body: root, field } };
}
