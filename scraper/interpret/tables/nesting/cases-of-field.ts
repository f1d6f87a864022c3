// A field that has another object in each case: "If the mode is day, see Table 3. If it is night, see Table 4."
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { phraseSet } from '../../phrases/phrase-sets.ts';
import type { TableHolder } from '../field-holder.ts';
import { takesTable } from '../references/mentions.ts';

interface Surroundings {
  words: Pick<Profile, 'captions' | 'language'>;
  /** True for a table that a row of another field claims. */
  isClaimed: (table: TableHolder) => boolean;
}

/** Tables of other titles than the first, each with a case of its own in the description, or named beside it; else none. */
export function furtherCases(
  { description = '' }: Field,
  first: TableHolder,
  mentioned: readonly TableHolder[],
  { words, isClaimed }: Surroundings,
): TableHolder[] {
  const others = mentioned.filter(
    ({ table }, index) =>
      table !== first.table && !table.referenced && mentioned.findIndex((one) => one.table === table) === index,
  );
  if (!mentioned.includes(first) || others.some(({ table }) => titleKey(table.title) === titleKey(first.table.title)))
    return [];
  if (others.length === 0 || phraseSet(words.language).casesIn(description) > others.length) return others;
  return words.captions.sendsToEach(description) && !others.some(isClaimed) ? others : [];
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

/** True for a row that names the table, by its number or in its type, and that may hold its object: a text tells of it alone. */
export function claims(
  { type }: Field,
  mention: { numbers: readonly string[] } | undefined,
  { block, key }: TableHolder,
): boolean {
  if (!takesTable(type)) return false;
  const leaf = leafOf(type);
  const isNumbered = block?.number !== undefined && mention?.numbers.includes(block.number) === true;
  return isNumbered || (leaf.kind === 'reference' && titleKey(leaf.title) === key);
}
