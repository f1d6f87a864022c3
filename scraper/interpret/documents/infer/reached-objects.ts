// Of the objects that documents describe for all operations, those that an operation reaches; the others are named.
import type { Report } from '../../../diagnostics/report.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { ObjectTable, Operation } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { typesOf } from '../../../reference/types-of.ts';
import { variantsOf } from '../../../reference/variants-of.ts';

export function reachedObjects(
  operations: readonly Operation[],
  objects: readonly ObjectTable[],
  report: Report,
): ObjectTable[] {
  const byKey = new Map(objects.map((object) => [object.key, object]));
  const reached = new Set<ObjectTable>();
  const open: ObjectTable[] = [];
  const visit = (type: TypeRef): void =>
    forEachReference(type, ({ table }) => {
      const object = table === undefined ? undefined : byKey.get(table);
      if (!object || reached.has(object)) return;
      reached.add(object);
      object.referenced = true;
      open.push(object);
    });
  for (const operation of operations.flatMap(variantsOf)) for (const type of typesOf(operation)) visit(type);
  for (let object = open.pop(); object; object = open.pop()) {
    for (const { type } of object.fields) visit(type);
    for (const variant of object.variants ?? []) visit(variant);
  }
  for (const object of objects)
    if (!reached.has(object) && object.fields.length > 0)
      for (const at of object.at)
        report.add('object-unused', { title: object.title, fields: object.fields.length }, { at });
  return objects.filter((object) => reached.has(object));
}
