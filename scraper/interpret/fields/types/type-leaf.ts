// The type at the end of arrays and maps: what is in them, and whether it is left open.
import type { TypeRef } from '../../../reference/type-ref.ts';

/** The type at the end of arrays and maps. */
export function leafOf(type: TypeRef): TypeRef {
  if (type.kind === 'array') return leafOf(type.items);
  return type.kind === 'map' ? leafOf(type.values) : type;
}

export function withLeaf(type: TypeRef, leaf: TypeRef): TypeRef {
  if (type.kind === 'array') return { kind: 'array', items: withLeaf(type.items, leaf) };
  return type.kind === 'map' ? { ...type, values: withLeaf(type.values, leaf) } : leaf;
}

/** True for a type that leaves open what an object holds: Object, Array, List, or a missing type. */
export function isOpen(type: TypeRef): boolean {
  const { kind } = leafOf(type);
  return kind === 'object' || kind === 'any';
}
