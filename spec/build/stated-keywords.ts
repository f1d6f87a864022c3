// What was withdrawn of a row (scraper/interpret/evidence) → the keywords of x-stated.
import type { Field } from '../../scraper/reference/reference-model.ts';
import type { StatedKeywords } from '../openapi.ts';

/** Undefined where the row is published as it was read. */
export function statedKeywords({
  withdrawn = [],
  isRequiredWithdrawn,
}: Pick<Field, 'withdrawn' | 'isRequiredWithdrawn'>): StatedKeywords | undefined {
  const stated: StatedKeywords = {};
  for (const constraint of withdrawn) {
    if (constraint.kind === 'enum') stated.enum = [...constraint.values];
    else if (constraint.kind === 'format') stated.format = constraint.format;
    else if (constraint.kind === 'pattern') stated.pattern = constraint.pattern;
    else if (constraint.kind === 'unique') stated.uniqueItems = true;
    else if (constraint.kind === 'multiple') stated.multipleOf = constraint.of;
    else if (constraint.kind === 'range') {
      const { kind: _, ...bounds } = constraint;
      Object.assign(stated, bounds);
    } else if (constraint.kind === 'length' || constraint.kind === 'items') {
      const { minimum, maximum } = constraint;
      const [least, most] =
        constraint.kind === 'length' ? (['minLength', 'maxLength'] as const) : (['minItems', 'maxItems'] as const);
      if (minimum !== undefined) stated[least] = minimum;
      if (maximum !== undefined) stated[most] = maximum;
    }
  }
  if (isRequiredWithdrawn) stated.required = true;
  return Object.keys(stated).length > 0 ? stated : undefined;
}
