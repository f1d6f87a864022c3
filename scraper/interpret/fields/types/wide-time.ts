// Moments counted in milliseconds, and bounds beyond 32 bits, do not fit into an Integer, whatever the type cell says.
import type { Constraint } from '../../../reference/constraint.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { phraseSet } from '../../phrases/phrase-sets.ts';
import { literalsOf } from '../../phrases/common/words.ts';

/** An Integer whose description says that it is a moment in milliseconds, or shows one, is a Long. */
export function withWideTime(type: TypeRef, description: string, language: string): TypeRef {
  if (type.kind === 'array') {
    const items = withWideTime(type.items, description, language);
    return items === type.items ? type : { kind: 'array', items };
  }
  if (type.kind !== 'scalar' || type.name !== 'integer') return type;
  return phraseSet(language).isWideTime(description) ? { kind: 'scalar', name: 'long' } : type;
}

const GREATEST = 2 ** 31 - 1;

/** An Integer whose values may lie beyond 32 bits, as its bounds or its listed values say, is a Long. */
export function withWideValues(type: TypeRef, constraints: readonly Constraint[]): TypeRef {
  if (type.kind === 'array') {
    const items = withWideValues(type.items, constraints);
    return items === type.items ? type : { kind: 'array', items };
  }
  if (type.kind !== 'scalar' || type.name !== 'integer') return type;
  const isWide = constraints.some(
    (constraint) =>
      (constraint.kind === 'range' || constraint.kind === 'enum' || constraint.kind === 'default') &&
      literalsOf(constraint).some((value) => typeof value === 'number' && (value > GREATEST || value < -GREATEST - 1)),
  );
  return isWide ? { kind: 'scalar', name: 'long' } : type;
}
