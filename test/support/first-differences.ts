// Where two JSON values differ: the path of each outermost place, "tables/3/fields/0/type".

export function firstDifferences(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return [path.join('/')];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => firstDifferences(one[key], other[key], [...path, key]));
  }
  return Object.is(one, other) ? [] : [path.join('/')];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
