// "partial lamp object": of an object that documents describe for all operations some fields may be missing → an object of its own with
// the same fields, none of which is required.
import { forEachReference } from '../../reference/for-each-reference.ts';
import type { ObjectTable, Operation } from '../../reference/reference-model.ts';
import { isSharedKey } from '../../reference/shared-key.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { typesOf } from '../../reference/types-of.ts';
import { variantsOf } from '../../reference/variants-of.ts';

/** Adds these objects to `shared`. Afterwards no type is marked as partial any more. */
export function separatePartial(operations: readonly Operation[], shared: ObjectTable[]): void {
  const byKey = new Map(shared.map((table) => [table.key, table]));
  const partial = new Map<string, ObjectTable>();
  const visit = (type: TypeRef): void =>
    forEachReference(type, (reference) => {
      const { table: key, isPartial } = reference;
      delete reference.isPartial;
      const whole = isPartial && isSharedKey(key) ? byKey.get(key ?? '') : undefined;
      if (!whole?.fields.some(({ required }) => required)) return;
      const table = partial.get(whole.key) ?? partialOf(whole, byKey);
      partial.set(whole.key, table);
      reference.title = table.title;
      reference.table = table.key;
    });
  for (const operation of operations.flatMap(variantsOf)) for (const type of typesOf(operation)) visit(type);
  for (const { fields, variants = [] } of shared) {
    for (const { type } of fields) visit(type);
    variants.forEach(visit);
  }
  // What stands inside of them has been visited: they share the types.
  shared.push(...partial.values());
}

function partialOf(whole: ObjectTable, taken: ReadonlyMap<string, ObjectTable>): ObjectTable {
  let key = `${whole.key}.partial`;
  while (taken.has(key)) key += '~';
  return {
    ...whole,
    key,
    title: `${whole.title}-partial`,
    fields: whole.fields.map((field) => ({ ...field, required: false })),
    referenced: false,
  };
}
