// The keyword `uniqueItems` in linear time: ajv compares every item with every other.
import type { Ajv } from 'ajv';
import { canonicalText } from '../json.ts';

/** In place of ajv's own; its errors are as ajv's. */
export function useLinearUniqueItems(ajv: Pick<Ajv, 'removeKeyword' | 'addKeyword'>): void {
  ajv.removeKeyword('uniqueItems');
  const validate = Object.assign(
    (wanted: boolean, items: unknown[]): boolean => {
      const twins = wanted ? firstTwins(items) : undefined;
      if (!twins) return true;
      const [j, i] = twins;
      const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
      validate.errors = [{ keyword: 'uniqueItems', params: { i, j }, message }];
      return false;
    },
    { errors: [] as object[] },
  );
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate });
}

/** Indexes of two equal items, the lower one first. */
function firstTwins(items: readonly unknown[]): [number, number] | undefined {
  const values = new Map<unknown, number>();
  // A text that says what an object says is no such object.
  const objects = new Map<unknown, number>();
  for (const [index, item] of items.entries()) {
    const isHolder = typeof item === 'object' && item !== null;
    const met = isHolder ? objects : values;
    const key = isHolder ? canonicalText(item) : item;
    const former = met.get(key);
    if (former !== undefined) return [former, index];
    met.set(key, index);
  }
  return undefined;
}
