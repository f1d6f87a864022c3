// The table that describes the object of a type.
import type { ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';

/** Undefined for what is no object, or one that no table of the operation describes. `tables` by their keys. */
export function tableOf(type: TypeRef, tables: ReadonlyMap<string, ObjectTable>): ObjectTable | undefined {
  return type.kind === 'reference' && type.table !== undefined ? tables.get(type.table) : undefined;
}
