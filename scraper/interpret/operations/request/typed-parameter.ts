// A row of an address or a header whose table has no types → its type.
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';

/** What a path, a query string or a header holds where a table has no types. */
const TEXT: TypeRef = { kind: 'scalar', name: 'string' };

/** What stands in an address is text; where no type is stated, a range or a default of whole numbers tells more. */
export function typed(field: Field): Field {
  const isCounted = field.constraints.some(
    (constraint) =>
      (constraint.kind === 'range' &&
        Object.values(constraint).every((bound) => typeof bound === 'string' || Number.isInteger(bound))) ||
      (constraint.kind === 'default' && isWhole(constraint.value)),
  );
  if (!isCounted) return { ...field, type: TEXT };
  // Without a type, what the row states was read as text.
  const constraints = field.constraints.map((constraint): Constraint => {
    if (constraint.kind === 'default' && isWhole(constraint.value))
      return { ...constraint, value: Number(constraint.value) };
    return constraint.kind === 'enum' && constraint.values.every(isWhole)
      ? { ...constraint, values: constraint.values.map(Number) }
      : constraint;
  });
  return { ...field, type: { kind: 'scalar', name: 'whole-number' }, constraints };
}

/** Digits as a number is written: no version, no id with zeros in front. */
function isWhole(value: Literal): boolean {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(String(value));
}
