// Of what a description says, the lists of values that are too long to be of use: every artefact would repeat them.
import { limits } from '../../diagnostics/limits.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { ConstraintReading } from '../phrases/read-constraints.ts';

/** The same reading, without lists beyond the limit; these are reported. */
export function withoutLongLists(
  reading: ConstraintReading,
  report: Report,
  at: Position | undefined,
): ConstraintReading {
  const constraints = reading.constraints.filter((constraint) => {
    if (constraint.kind !== 'enum' || constraint.values.length <= limits.enumValues.most) return true;
    report.add('over-limit', { limit: 'enumValues', found: constraint.values.length }, { at });
    return false;
  });
  return constraints.length === reading.constraints.length ? reading : { ...reading, constraints };
}
