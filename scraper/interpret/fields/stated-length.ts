// The length of a text in its type cell.
import type { Profile } from '../../profiles/profile.ts';
import type { Constraint } from '../../reference/constraint.ts';

/** "String(64)", "String(3-64)", "String[3~64]": the type cell may state lengths. */
export function withStatedLength(constraints: readonly Constraint[], cell: string, { types }: Profile): Constraint[] {
  const sized = /[)\]]$/.test(cell.trim()) ? types.sizedOf(cell.trim()) : undefined;
  if (!sized || types.scalarOf(sized.type) !== 'string') return [...constraints];
  const [least, most] = [sized.least === undefined ? undefined : Number(sized.least), Number(sized.size)];
  if (constraints.some(({ kind }) => kind === 'length') || (least ?? 0) > most) return [...constraints];
  return [...constraints, { kind: 'length', ...(least === undefined ? {} : { minimum: least }), maximum: most }];
}
