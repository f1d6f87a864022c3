// The type of a row: its type cell, or the first line of a description where the table has no column of types.
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { readType } from './read-type.ts';

export function readTypeCell(
  cell: string,
  name: string,
  hasColumn: boolean,
  { types }: Profile,
  report: Report,
  at: Position | undefined,
): TypeRef {
  const type = readType(cell, types);
  if (type) return type;
  if (hasColumn) report.add('type-unknown', { name, cell: cell.slice(0, 80) }, { at });
  // "Array of <words>": what is in it is not known, but that it is a list.
  return types.elementOf(cell.trim()) === undefined ? { kind: 'any' } : { kind: 'array', items: { kind: 'any' } };
}

/** "String", and below it what the field is. */
export function typeAbove(description: string, { types }: Profile): { cell: string; description: string } | undefined {
  const [first = '', ...others] = description.split('\n');
  const cell = first.trim();
  return others.length > 0 && /^[A-Z]/.test(cell) && types.scalarOf(cell) !== undefined
    ? { cell, description: others.join('\n').trim() }
    : undefined;
}
