// Moments counted in milliseconds, and bounds beyond 32 bits, do not fit into an Integer, whatever the type cell says.
import type { Constraint } from '../../reference/constraint.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { literalsOf } from '../phrases/words.ts';

const FINE = /\b(?:milli|micro|nano)seconds?\b|\b(?:ms|\u00b5s|ns)\b/i;
const MOMENT =
  /\b(?:timestamps?|epoch|unix time|since 1970|(?:january|jan\.?) 1(?:st)?,? 1970|1970-01-01|(?:start|begin|end|finish|creation|created?|update|expir(?:y|ation)|deletion|attack|occurrence|current|utc) time|time (?:when|at which|point)|moment)\b/i;
const THIRTEEN_DIGITS = /\b13[- ]digits?\b|(?<![\w.])1\d{12}(?!\w|\.\d)/i;

/** An Integer whose description says that it is a moment in milliseconds, or shows one, is a Long. */
export function withWideTime(type: TypeRef, description: string): TypeRef {
  if (type.kind === 'array') {
    const items = withWideTime(type.items, description);
    return items === type.items ? type : { kind: 'array', items };
  }
  if (type.kind !== 'scalar' || type.name !== 'integer') return type;
  const isMoment = (FINE.test(description) && MOMENT.test(description)) || THIRTEEN_DIGITS.test(description);
  return isMoment ? { kind: 'scalar', name: 'long' } : type;
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
