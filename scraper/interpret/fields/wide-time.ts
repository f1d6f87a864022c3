// Moments counted in milliseconds do not fit into 32 bits, whatever the type cell says.
import type { TypeRef } from '../../reference/type-ref.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';

/** An Integer whose description says that it is a moment in milliseconds, or shows one, is a Long. */
export function withWideTime(type: TypeRef, description: string, language: string): TypeRef {
  if (type.kind === 'array') {
    const items = withWideTime(type.items, description, language);
    return items === type.items ? type : { kind: 'array', items };
  }
  if (type.kind !== 'scalar' || type.name !== 'integer') return type;
  return phraseSet(language).isWideTime(description) ? { kind: 'scalar', name: 'long' } : type;
}
