// "Base64-encoded binary data", "String (Base64)": a type cell that says how bytes are written is that of a text.
import type { Constraint } from '../../../reference/constraint.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';

const BASE64 = /\bbase ?64(?![\w.])/i;
const OTHERWISE = /\b(?:or|list|array|map)\b|[<[/]/i;

/** True for such a cell, whatever its other words were read as. */
export function isEncoded(cell: string): boolean {
  return BASE64.test(cell) && !OTHERWISE.test(cell);
}

export const ENCODED_TYPE: TypeRef = { kind: 'scalar', name: 'string' };

export function withEncoding(constraints: readonly Constraint[]): Constraint[] {
  return constraints.some(({ kind }) => kind === 'encoding')
    ? [...constraints]
    : [...constraints, { kind: 'encoding', encoding: 'base64' }];
}
