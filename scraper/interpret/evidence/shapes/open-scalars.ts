// "Encoded data object" in a type cell, or a link to the page where lamps are listed, and the examples show a text: what was read as an
// object without rows of its own page is none.
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import { printType } from '../../fields/types/print-type.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { elementsOf } from '../example-evidence.ts';
import { tableOf } from './table-of.ts';

/** Leaves open what an object was read as, where all that examples show are scalars. Rows of the field's own page say more than examples. */
export function openScalars(
  field: Field,
  values: readonly unknown[],
  tables: ReadonlyMap<string, ObjectTable>,
  report: Report,
): void {
  const leaf = leafOf(field.type);
  if (leaf.kind !== 'object' && leaf.kind !== 'reference') return;
  const table = tableOf(leaf, tables);
  const isDescribed = leaf.kind === 'reference' && leaf.table !== undefined && !table;
  if (isDescribed || table?.at[0]?.document === field.at[0]?.document) return;
  const shown = elementsOf(values);
  if (shown.length === 0 || !shown.every(isFilledScalar)) return;
  report.add('object-unlike-examples', { name: field.name, stated: printType(field.type) }, { at: field.at[0] });
  field.type = withLeaf(field.type, { kind: 'any' });
}

const isFilledScalar = (value: unknown): boolean => typeof value !== 'object' && value !== '' && value !== undefined;
