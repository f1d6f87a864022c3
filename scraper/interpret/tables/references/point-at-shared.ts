// Types that name an object which documents describe once for all: they are pointed at it, by the link of their cell or by name. What
// links to a table of values has these.
import type { ObjectWords } from '../../../profiles/object-words.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import type { RowMention } from '../../fields/names/row-mention.ts';
import { isOpen, leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { isListOf, type ListedValues } from './listed-values.ts';
import type { SharedObjects } from '../shared-objects.ts';

/** `own` are titles of tables that the operation has itself. */
export function pointAtShared(
  field: Field,
  mention: RowMention | undefined,
  shared: SharedObjects,
  own: ReadonlySet<string>,
  objects: ObjectWords,
): void {
  const { links = [], typeLinks = [] } = mention ?? {};
  field.type = sharedType(field.type, typeLinks, shared, own);
  const leaf = leafOf(field.type);
  if (leaf.kind === 'reference' && leaf.table === undefined && !own.has(titleKey(leaf.title))) {
    const [list] = typeLinks.flatMap((link) => listAt(link, shared));
    if (list) takeList(field, list);
  } else if (leaf.kind === 'scalar' && links.length === 1) {
    const [list] = links.flatMap((link) => listAt(link, shared));
    if (list?.type === leaf.name && isListOf(field.name, list)) takeList(field, list);
  } else if (isOpen(field.type) && leaf.kind === 'object' && links.length > 0)
    field.type = describedType(field, links, shared, objects);
}

function listAt(link: string, shared: SharedObjects): ListedValues[] {
  const found = shared.listed(link);
  return found === undefined ? [] : [JSON.parse(found) as ListedValues];
}

function takeList(field: Field, { type, values }: ListedValues): void {
  field.type = withLeaf(field.type, { kind: 'scalar', name: type });
  if (values && !field.constraints.some(({ kind }) => kind === 'enum'))
    field.constraints = [...field.constraints, { kind: 'enum', values: [...values] }];
}

/** An object that the cell of the type leaves open and the description names, with a link, and says nothing else. */
function describedType(field: Field, links: readonly string[], shared: SharedObjects, objects: ObjectWords): TypeRef {
  const name = objects.nameOf((field.description ?? '').trim());
  const key = name === undefined ? undefined : shared.named(name);
  const isLinked = key !== undefined && links.some((link) => shared.linked(link) === key);
  return isLinked ? withLeaf(field.type, sharedReference(key, shared)) : field.type;
}

function sharedType(type: TypeRef, links: readonly string[], shared: SharedObjects, own: ReadonlySet<string>): TypeRef {
  const leaf = leafOf(type);
  if (leaf.kind === 'one-of') {
    const options = leaf.options.map((option) => sharedType(option, [], shared, own));
    // What one of the words means nobody knows.
    const isKnown = options.every((option) => {
      const inner = leafOf(option);
      return inner.kind !== 'reference' || inner.table !== undefined;
    });
    return withLeaf(type, isKnown ? { kind: 'one-of', options } : { kind: 'any' });
  }
  if (leaf.kind !== 'reference' || leaf.table !== undefined || own.has(titleKey(leaf.title))) return type;
  const key = shared.named(leaf.title) ?? links.map((link) => shared.linked(link)).find((found) => found !== undefined);
  if (key === undefined) return type;
  const { isPartial } = leaf;
  return withLeaf(type, { ...sharedReference(key, shared), ...(isPartial ? { isPartial } : {}) });
}

export function sharedReference(key: string, shared: SharedObjects): TypeRef & { kind: 'reference' } {
  return { kind: 'reference', title: shared.titleOf(key), table: key };
}
