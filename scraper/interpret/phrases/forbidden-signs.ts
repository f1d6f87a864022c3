// Signs that a text must not hold → the pattern that says so.

/** ASCII's codes that print nothing. */
const CONTROLS = '\\x00-\\x1f';

const ESCAPED = /[\\\]^-]/g;

/** Undefined without any sign. */
export function patternWithout(signs: string, withoutControls: boolean): string | undefined {
  const each = [...new Set(signs)].sort();
  if (each.length === 0 || each.some((sign) => /[\s\p{L}\d]/u.test(sign))) return undefined;
  return `^[^${withoutControls ? CONTROLS : ''}${each.join('').replace(ESCAPED, '\\$&')}]*$`;
}
