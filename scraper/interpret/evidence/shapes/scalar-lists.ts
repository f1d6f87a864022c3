// A text where all examples show a list of texts, or the reverse: the other reading is taken where the words of the row, or its
// name, say the same as the examples.
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { valueKindOf } from '../../phrases/common/values.ts';

const PLURAL = /(?:[^sui]s|ies|ids|list|array)$/i;

/** Undefined where what is stated stays; `tellsList`: whether a description calls the value a list. */
export function otherCount(
  { name, type, description = '' }: Field,
  values: readonly unknown[],
  tellsList: (text: string) => boolean,
): TypeRef | undefined {
  const shown = values.filter((value) => value !== null && value !== '');
  if (shown.length === 0) return undefined;
  const saysList = tellsList(description) || PLURAL.test(name);
  if (type.kind === 'scalar') {
    const kind = valueKindOf(type);
    const areLists = shown.every((value) => Array.isArray(value) && value.every((element) => typeof element === kind));
    return saysList && areLists && shown.some((value) => (value as unknown[]).length > 0)
      ? { kind: 'array', items: type }
      : undefined;
  }
  if (type.kind !== 'array' || type.items.kind !== 'scalar') return undefined;
  const kind = valueKindOf(type.items);
  return !saysList && shown.every((value) => typeof value === kind) ? type.items : undefined;
}
