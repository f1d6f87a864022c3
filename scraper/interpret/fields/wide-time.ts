// Moments counted in milliseconds do not fit into 32 bits, whatever the type cell says.
import type { TypeRef } from '../../reference/type-ref.ts';

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
