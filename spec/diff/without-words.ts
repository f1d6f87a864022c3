// A document without its descriptions: what is left are facts, which two documents share that were described by different people.

/** Members whose own members are names of the API, each with an object. */
const MAPS = new Set([
  'properties',
  'schemas',
  'paths',
  'responses',
  'content',
  'headers',
  'examples',
  'variables',
  'securitySchemes',
]);
/** Values of the API, in which a member called `description` is one of its fields. */
const VALUES = new Set(['value', 'default', 'enum', 'example', 'const', 'x-known-values']);
const WORDS = new Set(['description', 'message', 'solution', 'externalDocs']);

export function withoutWords(value: unknown, isMap = false, owner = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, false, owner));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => isMap || !(WORDS.has(name) || (name === 'summary' && owner === 'examples')),
  );
  return Object.fromEntries(
    kept.map(([name, inner]) => [
      name,
      !isMap && VALUES.has(name)
        ? inner
        : withoutWords(
            inner,
            !isMap && MAPS.has(name) && !Array.isArray(inner),
            isMap ? owner : name.endsWith('examples') ? 'examples' : name,
          ),
    ]),
  );
}
