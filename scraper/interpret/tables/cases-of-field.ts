// A field that has another object in each case: "If the mode is day, see Table 3. If it is night, see Table 4."
import type { Field, ObjectTable } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { titleKey } from '../fields/similar-title.ts';
import { leafOf, withLeaf } from '../fields/type-leaf.ts';
import type { PhraseSet } from '../phrases/phrase-sets.ts';
import type { TableHolder } from './field-holder.ts';

/** Tables of other titles than the first, each with a case of its own in the description; else none. */
export function furtherCases(
  { description = '' }: Field,
  first: TableHolder,
  mentioned: readonly TableHolder[],
  { casesIn }: PhraseSet,
): TableHolder[] {
  const others = mentioned.filter(
    ({ table }, index) =>
      table !== first.table && !table.referenced && mentioned.findIndex((one) => one.table === table) === index,
  );
  if (!mentioned.includes(first) || others.some(({ table }) => titleKey(table.title) === titleKey(first.table.title)))
    return [];
  return casesIn(description) > others.length ? others : [];
}

/** The field takes the object of each table. */
export function pointAtCases(field: Field, tables: readonly ObjectTable[], links: Map<TypeRef, ObjectTable>): void {
  const options = tables.map((table) => {
    table.referenced = true;
    const reference = { kind: 'reference', title: table.title } as const;
    links.set(reference, table);
    return reference;
  });
  field.type = withLeaf(field.type, { kind: 'one-of', options: [leafOf(field.type), ...options] });
}
