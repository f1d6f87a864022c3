// A payload with types in place of values, {"lamp": "String", "shade": {"@type": "shade"}} → what a field is whose table names a type that
// nobody knows.
import type { TypeWords } from '../../../profiles/type-words.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { isObject } from '../../examples/infer-fields.ts';
import { splitPayloads } from '../../examples/json-payload.ts';
import { repairJson } from '../../examples/repair-json.ts';
import { readType } from '../../fields/types/read-type.ts';

export function shownFields(text: string): Readonly<Record<string, unknown>> {
  const piece = splitPayloads(text).find(({ kind }) => kind === 'json');
  if (!piece) return {};
  try {
    const value: unknown = JSON.parse(repairJson(piece.text).text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Undefined where it tells nothing. Of a list, what its elements are. */
export function shownType(value: unknown, words: TypeWords): TypeRef | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : shownType(value[0], words);
  if (isObject(value)) return { kind: 'object' };
  if (typeof value === 'boolean') return { kind: 'scalar', name: 'boolean' };
  if (typeof value === 'number') return { kind: 'scalar', name: Number.isInteger(value) ? 'whole-number' : 'number' };
  if (typeof value !== 'string') return undefined;
  const type = readType(value, words);
  return type?.kind === 'scalar' ? type : { kind: 'scalar', name: 'string' };
}
