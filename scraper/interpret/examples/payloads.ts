// The payloads of request examples, and the keys that they hold.
import type { RequestExample } from '../../reference/reference-model.ts';

export const payloadsOf = (examples: readonly RequestExample[]): unknown[] =>
  examples.flatMap(({ value }) => (value === undefined ? [] : [value]));

/** What the payloads of the request examples hold. */
export function payloadKeys(examples: readonly RequestExample[]): Set<string> {
  return new Set(
    examples.flatMap(({ value }) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [],
    ),
  );
}
