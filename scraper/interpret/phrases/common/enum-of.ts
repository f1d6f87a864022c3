// Spelled values → the enum of a column.
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import { readLiteral, type ValueKind } from './values.ts';

/** Signs for no value, in any language. */
const FILLER = /^(?:n\/a|n\.a\.?|-{1,3}|[\u2013\u2014])$/i;

/** The enum of these spelled values, or undefined where the column cannot hold one of them. */
export function enumOf(values: string[], kind: ValueKind): Constraint | undefined {
  if (values.length > 1 && values.some((value) => FILLER.test(value))) return undefined;
  const literals = new Set<Literal>();
  for (const value of values) {
    if (/^null$/i.test(value)) continue;
    const literal = readLiteral(value, kind);
    if (literal === undefined) return undefined;
    literals.add(literal);
  }
  return literals.size > 0 ? { kind: 'enum', values: [...literals] } : undefined;
}
