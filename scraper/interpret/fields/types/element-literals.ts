// Values that were read as text when the type of their elements was not known yet.
import { NO_ELEMENTS, type Constraint, type Literal } from '../../../reference/constraint.ts';
import type { Field } from '../../../reference/reference-model.ts';
import { isNumericType, type ScalarName } from '../../../reference/type-ref.ts';

/** Makes a field an array of scalars, with the values of its constraints in that type; false where one of them is none. */
export function setElements(field: Field, name: ScalarName): boolean {
  const constraints: Constraint[] = [];
  for (const constraint of field.constraints) {
    // Bounds of numbers bind no text.
    if (constraint.kind === 'range' && !isNumericType(name)) continue;
    const isEmpty = constraint.kind === 'default' && constraint.value === NO_ELEMENTS;
    if ((constraint.kind !== 'enum' && constraint.kind !== 'default') || isEmpty) {
      constraints.push(constraint);
      continue;
    }
    const values = (constraint.kind === 'enum' ? constraint.values : [constraint.value]).map((value) =>
      literalOf(value, name),
    );
    if (values.some((value) => value === undefined)) return false;
    constraints.push(
      constraint.kind === 'enum'
        ? { kind: 'enum', values: values as Literal[] }
        : { kind: 'default', value: values[0] as Literal },
    );
  }
  field.type = { kind: 'array', items: { kind: 'scalar', name } };
  field.constraints = constraints;
  return true;
}

function literalOf(value: Literal, name: ScalarName): Literal | undefined {
  const text = String(value);
  if (name === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  if (!isNumericType(name)) return text;
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
}
