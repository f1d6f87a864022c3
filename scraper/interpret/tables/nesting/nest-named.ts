// Rows whose names or marks say in which object they stand, "box.width", "> width", → fields and the fields inside them.
import type { Field } from '../../../reference/reference-model.ts';
import type { NameWords } from '../../../profiles/name-words.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';

export interface NestedFields {
  fields: Field[];
  inner: { owner: Field; nested: NestedFields }[];
}

/** `depths` are those of rows that stand inside the row above them. */
export function nestNamed(rows: readonly Field[], depths: ReadonlyMap<Field, number>, words: NameWords): NestedFields {
  return byName(byDepth(rows, depths, words), words);
}

function byDepth(rows: readonly Field[], depths: ReadonlyMap<Field, number>, words: NameWords): NestedFields {
  const top: NestedFields = { fields: [], inner: [] };
  const open: { depth: number; field: Field; holder: NestedFields }[] = [];
  for (const field of rows) {
    const depth = depths.get(field) ?? 0;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const above = open.at(-1);
    // Where marks may be bullets, what stands below a text stands beside it.
    const isInside = above && (!words.nestsBelow || mayHoldFields(above.field));
    const holder = isInside ? insideOf(above.holder, above.field) : (above?.holder ?? top);
    holder.fields.push(field);
    open.push({ depth, field, holder });
  }
  return top;
}

/** Segments that are names; keys of maps have slashes and hyphens between their points. */
const SEGMENTS = /^[A-Za-z_]\w{0,80}(?:\[\])?(?:\.[A-Za-z_]\w{0,80}(?:\[\])?){1,8}$/;

/** Rows of objects that have no row themselves, "meta.uid", where `isObject` says of the first name that it is one. */
export function nestWithoutRows(
  rows: readonly Field[],
  isObject: (name: string) => boolean,
  words: NameWords,
): NestedFields {
  return byName({ fields: [...rows], inner: [] }, words, false, isObject);
}

function byName(
  { fields, inner }: NestedFields,
  words: NameWords,
  isInside = false,
  isObject: (name: string) => boolean = () => false,
): NestedFields {
  const result: NestedFields = { fields: [], inner: [] };
  // A list in the middle of a name is one whatever stands above it.
  const isNested = ({ name }: Field, parent: string): boolean =>
    SEGMENTS.test(name) && (isInside || name.includes('[].') || isObject(parent));
  // The row of an object may stand below those of its fields.
  const owners = new Map([...fields].reverse().map((field) => [field.name, field]));
  for (const field of fields) {
    const parts = words.split(field.name);
    let owner = parts && owners.get(parts.parent);
    const isPlain = words.nestsBelow && !(owner ? mayHoldFields(owner) : parts && isNested(field, parts.parent));
    if (!parts || isPlain) {
      result.fields.push(field);
      continue;
    }
    if (!owner) {
      owner = { name: parts.parent, type: { kind: 'object' }, constraints: [], at: [...field.at] };
      owners.set(owner.name, owner);
      result.fields.push(owner);
    }
    if (parts.isArray && owner.type.kind !== 'array') owner.type = { kind: 'array', items: { kind: 'object' } };
    field.name = parts.child;
    insideOf(result, owner).fields.push(field);
  }
  for (const { owner, nested } of inner)
    for (const one of nested.fields) insideOf(result, owner, nested).fields.push(one);
  result.inner = result.inner.map(({ owner, nested }) => ({ owner, nested: byName(nested, words, true) }));
  return result;
}

/** True for what a row says to be an object or a list of them, or says nothing of. */
function mayHoldFields({ type }: Field): boolean {
  const leaf = leafOf(type);
  return leaf.kind === 'object' || leaf.kind === 'any' || (leaf.kind === 'reference' && !leaf.isWord);
}

/** What stands inside of a field; what stood inside of those fields before comes along. */
function insideOf(holder: NestedFields, owner: Field, from?: NestedFields): NestedFields {
  let found = holder.inner.find((one) => one.owner === owner)?.nested;
  if (!found) {
    found = { fields: [], inner: [] };
    holder.inner.push({ owner, nested: found });
    // What has fields is an object, whatever its cell says.
    const leaf = leafOf(owner.type);
    if (leaf.kind === 'scalar' || leaf.kind === 'any')
      owner.type = owner.type.kind === 'array' ? { kind: 'array', items: { kind: 'object' } } : { kind: 'object' };
  }
  if (from) for (const one of from.inner) if (!found.inner.includes(one)) found.inner.push(one);
  return found;
}
