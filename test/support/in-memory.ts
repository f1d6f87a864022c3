// What stages memoize, for as long as a test lasts.
import type { Memoize } from '../../spec/memoize.ts';

export function inMemory(): Memoize {
  const kept = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Value;
  };
}
