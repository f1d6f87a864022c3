// Further tables of one subject that no row mentions by themselves: "lamp field description (creating a pair)".
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import { describedHolders, type FieldHolder, type TableHolder } from '../field-holder.ts';

interface ObjectCase {
  field: Field;
  target: TableHolder;
  more: TableHolder;
}

/** Each with the table that it adds to, and the only field that points at that one. */
export function casesOf(holders: readonly FieldHolder[], links: ReadonlyMap<TypeRef, ObjectTable>): ObjectCase[] {
  const linked = new Set(links.values());
  const described = describedHolders(holders);
  return described.flatMap((target) => {
    if (!target.namesField || !linked.has(target.table)) return [];
    const pointing = holders
      .flatMap(({ fields }) => fields)
      .filter(({ type }) => links.get(leafOf(type)) === target.table);
    const [field] = pointing;
    if (!field || pointing.length > 1) return [];
    return described
      .filter((more) => more !== target && isCase(more) && more.key === target.key)
      .map((more) => ({ field, target, more }));
  });
}

/** A caption with a case in parentheses. */
function isCase({ block, namesField, table }: TableHolder): boolean {
  return namesField === true && !table.referenced && /\)$/.test(block?.title ?? '');
}
