// Tables that only say what stands under a key of the user's choice → maps in the fields that refer to them: one row that stands for
// the key, or a row for the key and one for its value where the examples show other keys.
import { append } from '../../../diagnostics/append.ts';
import type { CellWords } from '../../../profiles/cell-words.ts';
import type { Constraint } from '../../../reference/constraint.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import { isRecord, keysUnder, valuesUnder } from '../../evidence/example-evidence.ts';
import { isFreeKey } from '../../fields/names/free-key.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { describedHolders, type FieldHolder } from '../field-holder.ts';

/** What limits each value of a map. */
const OF_VALUES: ReadonlySet<Constraint['kind']> = new Set([
  'enum',
  'format',
  'pattern',
  'multiple',
  'range',
  'length',
  'encoding',
]);

/** `users`: everything that may refer to `tables`; `examples` are those of the holders. */
export function mapFreeKeys(
  holders: readonly FieldHolder[],
  users: readonly FieldHolder[],
  tables: ObjectTable[],
  examples: readonly unknown[],
  words: CellWords,
): void {
  for (const { table, fields } of describedHolders(holders)) {
    const row = fields.at(-1);
    if (!row || !table.referenced || !(isKeyAlone(fields, words) || isKeyWithValue(fields, words))) continue;
    const refersToIt = ({ type }: Field): boolean => {
      const leaf = leafOf(type);
      return leaf.kind === 'reference' && leaf.table === table.key;
    };
    // A map of itself, or one that only leftovers mention, stays a table: its rows would be nowhere.
    const isPublished = (holder: FieldHolder): boolean => holder.table === undefined || holder.table.referenced;
    if (refersToIt(row) || !users.some((holder) => isPublished(holder) && holder.fields.some(refersToIt))) continue;
    const owners = users.flatMap((holder) => holder.fields).filter(refersToIt);
    if (fields.length > 1 && !owners.every((owner) => showsOtherKeys(owner, fields, examples))) continue;
    for (const field of owners) {
      // Each field has a type of its own: what becomes of the one must not change the other.
      const about = row.description === undefined ? {} : { about: row.description };
      field.type = withLeaf(field.type, { kind: 'map', values: structuredClone(row.type), ...about });
      tellOfRows(field, fields);
      append(field.at, [...table.at, ...fields.flatMap(({ at }) => at)]);
    }
    tables.splice(tables.indexOf(table), 1);
  }
}

/** What the row of the key says becomes the map's; what the row of the value limits holds for its values. */
function tellOfRows(field: Field, rows: readonly Field[]): void {
  const [key, value] = rows.length > 1 ? rows : [undefined, ...rows];
  const text = key?.description;
  if (text !== undefined && !(field.description ?? '').includes(text))
    field.description = field.description === undefined ? text : `${field.description}\n${text}`;
  if (value?.type.kind !== 'scalar') return;
  for (const constraint of value.constraints)
    if (OF_VALUES.has(constraint.kind) && !field.constraints.some(({ kind }) => kind === constraint.kind))
      field.constraints = [...field.constraints, constraint];
}

function isKeyAlone([row, ...more]: readonly Field[], words: CellWords): boolean {
  return row !== undefined && more.length === 0 && isFreeKey(row.name, words);
}

function isKeyWithValue([key, value, ...more]: readonly Field[], words: CellWords): boolean {
  return key !== undefined && value?.type.kind === 'scalar' && more.length === 0 && words.isAnyKey(key.name);
}

/** The examples hold objects of scalars under the field, and none of their keys is one of the rows. */
function showsOtherKeys({ name }: Field, rows: readonly Field[], examples: readonly unknown[]): boolean {
  const objects = [...valuesUnder(name, examples)].filter((value) => value !== null);
  const keys = keysUnder(name, examples);
  return (
    keys.size > 0 &&
    !rows.some((row) => keys.has(row.name)) &&
    objects.every(
      (value) => isRecord(value) && Object.values(value).every((inner) => inner === null || typeof inner !== 'object'),
    )
  );
}
