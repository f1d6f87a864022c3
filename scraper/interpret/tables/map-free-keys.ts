// Tables that only say what stands under a key of the user's choice → maps in the fields that refer to them.
import { append } from '../../diagnostics/append.ts';
import type { CellWords } from '../../profiles/cell-words.ts';
import type { Field, ObjectTable } from '../../reference/reference-model.ts';
import { isFreeKey } from '../fields/free-key.ts';
import { leafOf, withLeaf } from '../fields/type-leaf.ts';
import { describedHolders, type FieldHolder } from './field-holder.ts';

/** A table of one row that stands for a key of the user's choice describes the values of a map. `users`: everything that may refer to `tables`. */
export function mapFreeKeys(
  holders: readonly FieldHolder[],
  users: readonly FieldHolder[],
  tables: ObjectTable[],
  words: CellWords,
): void {
  for (const { table, fields } of describedHolders(holders)) {
    const [row] = fields;
    if (fields.length !== 1 || !row || !isFreeKey(row.name, words) || !table.referenced) continue;
    const refersToIt = ({ type }: Field): boolean => {
      const leaf = leafOf(type);
      return leaf.kind === 'reference' && leaf.table === table.key;
    };
    // A map of itself, or one that only leftovers mention, stays a table: its rows would be nowhere.
    const isPublished = (holder: FieldHolder): boolean => holder.table === undefined || holder.table.referenced;
    if (refersToIt(row) || !users.some((holder) => isPublished(holder) && holder.fields.some(refersToIt))) continue;
    for (const field of users.flatMap((holder) => holder.fields).filter(refersToIt)) {
      // Each field has a type of its own: what becomes of the one must not change the other.
      field.type = withLeaf(field.type, { kind: 'map', values: structuredClone(row.type) });
      append(field.at, [...table.at, ...row.at]);
    }
    tables.splice(tables.indexOf(table), 1);
  }
}
