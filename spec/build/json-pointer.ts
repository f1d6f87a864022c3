// RFC 6901.

/** "/paths/~1v2~1x/get" from its parts. */
export function jsonPointer(...parts: (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The parts of a pointer; undefined where the text is none. */
export function pointerParts(pointer: string): string[] | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a pointer leads to, wrapped so that a found `undefined` and nothing found differ. */
export function valueAt(root: unknown, parts: readonly string[]): { value: unknown } | undefined {
  let value = root;
  for (const part of parts) {
    if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(part)) return undefined;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return { value };
}
