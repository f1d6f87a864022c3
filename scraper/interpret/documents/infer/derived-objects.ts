// "partial lamp object": of an object that documents describe for all operations some fields may be missing → an object of its own with
// the same fields, none of which is required. "A lamp (with its shade)" → one with the fields of both.
import { append } from '../../../diagnostics/append.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { ObjectTable, Operation } from '../../../reference/reference-model.ts';
import { isSharedKey } from '../../../reference/shared-key.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { typesOf } from '../../../reference/types-of.ts';
import { variantsOf } from '../../../reference/variants-of.ts';

/** Adds these objects to `shared`. Afterwards no type says so any more. */
export function separateObjects(operations: readonly Operation[], shared: ObjectTable[]): void {
  const byKey = new Map(shared.map((table) => [table.key, table]));
  const made = new Map<string, ObjectTable>();
  const visit = (type: TypeRef): void =>
    forEachReference(type, (reference) => {
      const { table: key, isPartial, joins = '' } = reference;
      delete reference.isPartial;
      delete reference.joins;
      const whole = isSharedKey(key) ? byKey.get(key ?? '') : undefined;
      const more = byKey.get(joins);
      if (!whole || (!more && !(isPartial && whole.fields.some(({ required }) => required)))) return;
      const of = `${whole.key} ${joins}`;
      const table = made.get(of) ?? (more ? joinedOf(whole, more, byKey) : partialOf(whole, byKey));
      made.set(of, table);
      reference.title = table.title;
      reference.table = table.key;
    });
  for (const operation of operations.flatMap(variantsOf)) for (const type of typesOf(operation)) visit(type);
  for (const { fields, variants = [] } of shared) {
    for (const { type } of fields) visit(type);
    variants.forEach(visit);
  }
  // What stands inside of them has been visited: they share the types.
  append(shared, [...made.values()]);
}

function partialOf(whole: ObjectTable, taken: ReadonlyMap<string, ObjectTable>): ObjectTable {
  const fields = whole.fields.map((field) => ({ ...field, required: false }));
  return { ...whole, ...freeKey(whole, 'partial', taken), fields, referenced: false };
}

function joinedOf(whole: ObjectTable, more: ObjectTable, taken: ReadonlyMap<string, ObjectTable>): ObjectTable {
  const own = new Set(whole.fields.map(({ name }) => name));
  const fields = [...whole.fields, ...more.fields.filter(({ name }) => !own.has(name))];
  return {
    ...whole,
    ...freeKey(whole, `with-${more.title}`, taken),
    fields: fields.map((field) => ({ ...field })),
    referenced: false,
    at: [...whole.at, ...more.at],
  };
}

function freeKey(
  { key: whole, title }: ObjectTable,
  word: string,
  taken: ReadonlyMap<string, ObjectTable>,
): { key: string; title: string } {
  let key = `${whole}.${word}`;
  while (taken.has(key)) key += '~';
  return { key, title: `${title}-${word}` };
}
