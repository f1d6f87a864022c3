// The rows of a body → an object table, where the body turns out to be an object around them or a list of them.
import type { Body, Field, ObjectTable, TableRole } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { insertTable } from '../references/described-table.ts';
import { titled, type FieldHolder } from '../field-holder.ts';
import type { InterpretContext } from '../interpret-context.ts';

/** What an operation has of one role: see ObjectTables. */
interface BodyTables {
  role: TableRole;
  holders: FieldHolder[];
  tables: ObjectTable[];
  roots: { body: Body & { kind: 'root' }; field: Field }[];
}

interface BodyObject {
  reference: TypeRef & { kind: 'reference' };
  order: number;
}

/** Undefined where the body was read from no rows. */
export function bodyAsObject(
  { fields, at }: Body & { kind: 'fields' },
  name: string,
  { role, holders, tables }: BodyTables,
  context: InterpretContext,
): BodyObject | undefined {
  const index = holders.findIndex((holder) => holder.fields === fields && !holder.table);
  const holder = holders[index];
  if (!holder) return undefined;
  const title = name.replace(/\s+/g, '');
  const table: ObjectTable = { key: '', title, role, fields, referenced: true, at: [...at] };
  const reference = { kind: 'reference', title } as const;
  holders[index] = { ...holder, table, ...titled(title) };
  insertTable(tables, table);
  context.links.set(reference, table);
  return { reference, order: holder.order };
}

/** The one field of a body whose rows are those of an object under a key; demanded where one of them is. */
export function rootField(
  { fields, at }: Body & { kind: 'fields' },
  name: string,
  isArray: boolean,
  reference: TypeRef,
): Field {
  const type: TypeRef = isArray ? { kind: 'array', items: reference } : reference;
  const field: Field = { name, type, constraints: [], at: [...at] };
  if (fields.some(({ required }) => required)) field.required = true;
  return field;
}

/** The list of what a body's rows describe. */
export function bodyAsList(
  body: Body & { kind: 'fields' },
  name: string,
  objects: BodyTables,
  context: InterpretContext,
): Body {
  const made = bodyAsObject(body, name, objects, context);
  return made ? addList(made.reference, body.at, objects, made.order) : body;
}

/** A body that is a list. */
export function addList(items: TypeRef, at: Body['at'], objects: BodyTables, order = objects.holders.length): Body {
  const field: Field = { name: '', type: { kind: 'array', items }, constraints: [], at: [...at] };
  const body: Body = { kind: 'root', type: field.type, constraints: [], at: [...at] };
  objects.roots.push({ body, field });
  objects.holders.push({ fields: [field], order });
  return body;
}
