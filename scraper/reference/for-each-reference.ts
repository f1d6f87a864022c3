// Walks a type.
import type { TypeRef } from './type-ref.ts';

/** Calls `visit` for every reference inside a type. */
export function forEachReference(type: TypeRef, visit: (reference: TypeRef & { kind: 'reference' }) => void): void {
  if (type.kind === 'reference') visit(type);
  else if (type.kind === 'array') forEachReference(type.items, visit);
  else if (type.kind === 'map') forEachReference(type.values, visit);
  else if (type.kind === 'one-of') for (const option of type.options) forEachReference(option, visit);
}
