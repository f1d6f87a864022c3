// The payloads of request examples, and the keys that they hold.
import type { RequestExample } from '../../reference/reference-model.ts';

export const payloadsOf = (examples: readonly RequestExample[]): unknown[] =>
  examples.flatMap(({ value }) => (value === undefined ? [] : [value]));

/** What the payloads of the request examples hold. */
export function payloadKeys(examples: readonly RequestExample[]): Set<string> {
  return new Set(examples.flatMap(({ value }) => keysOfObject(value)));
}

/** What the objects hold that payloads list. */
export function elementKeys(examples: readonly RequestExample[]): Set<string> {
  return new Set(examples.flatMap(({ value }) => (Array.isArray(value) ? value.flatMap(keysOfObject) : [])));
}

/** What payloads hold at any depth; deeper levels than this say nothing new. */
export function keysAtAnyDepth(examples: readonly RequestExample[]): Set<string> {
  const keys = new Set<string>();
  let level: unknown[] = examples.map(({ value }) => value);
  for (let depth = 0; depth < 20 && level.length > 0; depth += 1) {
    for (const value of level) for (const key of keysOfObject(value)) keys.add(key);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return keys;
}

const keysOfObject = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Names in the query strings of the calls. */
export function askedNames(examples: readonly RequestExample[]): Set<string> {
  return new Set(
    examples.flatMap(({ request }) => {
      const [, query = ''] = request?.target.split('?') ?? [];
      return query.split(/[&;]/).flatMap((pair) => (/^([^=\s]{1,100})=/.exec(pair) ?? []).slice(1));
    }),
  );
}
