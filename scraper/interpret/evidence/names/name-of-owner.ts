// A row that no example shows, beside a key that no row has and whose name is its singular or plural: "lamp" above the fields of
// {"lamps": [{...}]}. Where those fields stand as rows of the same table, the key is what the row means.
import type { Field } from '../../../reference/reference-model.ts';
import { isSimilarName } from '../../../reference/similar-name.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import { elementsOf, isRecord, keysOf } from '../example-evidence.ts';

/** So many rows of the table have to be keys of what the other name holds. */
const WITNESSES = 3;

export interface OwnerName {
  field: Field;
  /** How the examples spell it. */
  meant: string;
  /** Each example has a list there. */
  isArray: boolean;
}

/** The row whose name the examples spell otherwise; undefined where none, or more than one, may be meant. */
export function nameOfOwner(fields: readonly Field[], examples: readonly unknown[]): OwnerName | undefined {
  const values = elementsOf(examples).filter(isRecord);
  const shown = keysOf(values);
  const rows = new Set(fields.map(({ name }) => name));
  const unseen = fields.filter(({ name }) => !shown.has(name));
  if (unseen.length <= WITNESSES) return undefined;
  const found = [...shown]
    .filter((key) => !rows.has(key))
    .flatMap((meant) => {
      const held = values.flatMap((value) => (Object.hasOwn(value, meant) ? [value[meant]] : []));
      const inner = keysOf(elementsOf(held));
      const owners = unseen.filter((field) => isSimilarName(field.name, meant) && holdsFields(field));
      const witnesses = unseen.filter((field) => !owners.includes(field) && inner.has(field.name));
      const [field, ...others] = owners;
      return field && others.length === 0 && witnesses.length >= WITNESSES
        ? [{ field, meant, isArray: held.every(Array.isArray) }]
        : [];
    });
  const [only, ...more] = found;
  return only && more.length === 0 && !only.field.at[0]?.original ? only : undefined;
}

function holdsFields({ type }: Field): boolean {
  const { kind } = leafOf(type);
  return kind === 'object' || kind === 'reference' || kind === 'any';
}
