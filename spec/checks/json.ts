// JSON values as the checks see them: nothing is known about a document before it was looked at.

export type JsonObject = { [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member only: a document may well have a property called `constructor` or `__proto__`. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as JsonObject)[name]
    : undefined;
}

export function objectMember(value: unknown, name: string): JsonObject {
  const found = member(value, name);
  return isObject(found) ? found : {};
}

export function listMember(value: unknown, name: string): unknown[] {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
}

export function textMember(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** One more token at the end of a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, token: string | number): string {
  return `${parent}/${typeof token === 'number' ? token : token.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What is left of a name when case and punctuation do not count. */
export function foldName(name: string): string {
  const folded = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? name : folded;
}

/** A value as it may stand in a message: short, on one line, whatever its size. */
export function shorten(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (isObject(value)) return 'an object';
  if (!Array.isArray(value)) return String(value);
  const isShort = value.length <= 5 && value.every((item) => typeof item !== 'object' || item === null);
  return isShort ? `[${value.map(shorten).join(', ')}]` : `a list of ${value.length}`;
}

/** JSON in which the order of members does not count. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    isObject(held) ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1))) : held,
  );
}
