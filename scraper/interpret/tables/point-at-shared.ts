// Types that name an object which documents describe once for all: they are pointed at it, by the link of their cell or by name.
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { titleKey } from '../fields/similar-title.ts';
import type { RowMention } from '../fields/row-mention.ts';
import { leafOf, withLeaf } from '../fields/type-leaf.ts';
import type { SharedObjects } from './shared-objects.ts';

/** `own` are titles of tables that the operation has itself. */
export function pointAtShared(
  field: Field,
  mention: RowMention | undefined,
  shared: SharedObjects,
  own: ReadonlySet<string>,
): void {
  field.type = sharedType(field.type, mention?.typeLinks ?? [], shared, own);
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
  return key === undefined ? type : withLeaf(type, sharedReference(key, shared));
}

export function sharedReference(key: string, shared: SharedObjects): TypeRef {
  return { kind: 'reference', title: shared.titleOf(key), table: key };
}
