// The greatest length of a text in its type cell.
import type { Profile } from '../../profiles/profile.ts';
import type { Constraint } from '../../reference/constraint.ts';

/** "String(64)": the type cell may state the greatest length. */
export function withStatedLength(constraints: readonly Constraint[], cell: string, { types }: Profile): Constraint[] {
  const sized = cell.trim().endsWith(')') ? types.sizedOf(cell.trim()) : undefined;
  const stated = sized && types.scalarOf(sized.type) === 'string' ? sized.size : undefined;
  if (stated === undefined || constraints.some(({ kind }) => kind === 'length')) return [...constraints];
  return [...constraints, { kind: 'length', maximum: Number(stated) }];
}
