// A number whose unit is another field of the table: "at most 365 days" of `burn` beside `burn_unit` bounds no figure, for 2,000 minutes are less.
import type { Constraint } from '../../reference/constraint.ts';
import type { Field } from '../../reference/reference-model.ts';
import { UNIT_WORD, unitOf } from '../phrases/common/units.ts';

const IN_UNIT = new RegExp(String.raw`(\d[\d,]*)(?:\s?(${UNIT_WORD})(?![\w/])|[\u4e00-\u9fff])`, 'g');

/** Ranges that are told in a unit, where a field beside it says in which one the number is, are stated and bind nothing. */
export function withdrawRangesInUnits(fields: readonly Field[]): void {
  const names = new Set(fields.map(({ name }) => name));
  for (const field of fields) {
    if (!names.has(`${field.name}_unit`) && !names.has(`${field.name}Unit`)) continue;
    const told = field.constraints.filter((one) => isInUnit(one, field.description ?? ''));
    if (told.length === 0) continue;
    field.constraints = field.constraints.filter((one) => !told.includes(one));
    field.withdrawn = [...(field.withdrawn ?? []), ...told];
  }
}

function isInUnit(constraint: Constraint, description: string): boolean {
  if (constraint.kind !== 'range') return false;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraint;
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum];
  return [...description.matchAll(IN_UNIT)].some(
    ([, figure = '', word]) =>
      (word === undefined || unitOf(word) !== undefined) && bounds.includes(Number(figure.replaceAll(',', ''))),
  );
}
