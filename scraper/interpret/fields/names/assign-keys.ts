// Every object table of a page gets a key that is unique within the operation and the same on every run.
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { titleKey } from './similar-title.ts';

/**
 * "request/options", "request/options~2" ... in the order of `tables`, all of one role. References in `types` follow: where a table
 * left, those behind it move up, as they will when an edition that no longer has it is read.
 */
export function assignKeys(tables: readonly ObjectTable[], types: Iterable<TypeRef>): void {
  const count = new Map<string, number>();
  const moved = new Map<string, string>();
  for (const table of tables) {
    const title = titleKey(table.title);
    const number = (count.get(title) ?? 0) + 1;
    count.set(title, number);
    const key = `${table.role}/${table.title}${number === 1 ? '' : `~${number}`}`;
    if (table.key !== '' && table.key !== key) moved.set(table.key, key);
    table.key = key;
  }
  if (moved.size === 0) return;
  const seen = new Set<TypeRef>();
  for (const type of types)
    forEachReference(type, (reference) => {
      const key = reference.table === undefined || seen.has(reference) ? undefined : moved.get(reference.table);
      if (key !== undefined) reference.table = key;
      seen.add(reference);
    });
}
