// What stages remember, for as long as a test lasts.
import type { Remember } from '../../spec/remember.ts';

export function inMemory(): Remember {
  const kept = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Value;
  };
}
