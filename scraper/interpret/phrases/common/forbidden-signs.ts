// Signs that a text must not hold → the pattern that says so.

/** ASCII's codes that print nothing. */
const CONTROLS = '\\x00-\\x1f';

const ESCAPED = /[\\\]^-]/g;

/** Undefined without any sign; `ranges` of signs besides, as a character class has them: "A-Z". */
export function patternWithout(signs: string, withoutControls: boolean, ranges = ''): string | undefined {
  const each = [...new Set(signs)].sort();
  if (each.length === 0 || each.some((sign) => /[\s\p{L}\d]/u.test(sign))) return undefined;
  return `^[^${withoutControls ? CONTROLS : ''}${ranges}${each.join('').replace(ESCAPED, '\\$&')}]*$`;
}
