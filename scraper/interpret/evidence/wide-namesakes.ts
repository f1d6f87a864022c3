// An Integer whose namesake in the same operation may lie beyond 32 bits is as wide: the page told the bounds once.
import type { Report } from '../../diagnostics/report.ts';
import type { Field, Operation } from '../../reference/reference-model.ts';
import { rowsOf } from './row-groups.ts';
import { withWideValues } from '../fields/types/wide-time.ts';

/** Rows of an edition have their type. */
export function widenNamesakes(operation: Operation, report: Report): void {
  const fields = [...rowsOf(operation)].map(({ field }) => field);
  const wide = new Set(fields.filter(isWide).map(({ name }) => name));
  for (const field of fields) {
    if (!wide.has(field.name) || field.type.kind !== 'scalar' || field.type.name !== 'integer') continue;
    // What has bounds of its own is told enough.
    const isBounded = field.constraints.some(({ kind }) => kind === 'range' || kind === 'enum');
    if (isBounded) continue;
    report.add('integer-widened', { name: field.name }, { at: field.at[0] });
    field.type = { kind: 'scalar', name: 'long' };
    field.isTypeInferred = true;
  }
}

function isWide({ type, constraints }: Field): boolean {
  if (type.kind !== 'scalar') return false;
  return type.name === 'long' || withWideValues(type, constraints) !== type;
}
