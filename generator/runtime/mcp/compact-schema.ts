// A schema → the same for reading, without refs: what lies deeper than asked for is named instead of shown, and what is still too large loses
// depth first and descriptions then.
import type { JsonSchema, ServiceData } from './service-data.ts';

export interface CompactOptions {
  /** Levels of objects that are shown. */
  depth: number;
  /** Characters of the JSON text. */
  mostCharacters: number;
}

type Schemas = ServiceData['schemas'];

/** `cut` says what was left out, in words. */
export function compactSchema(
  schema: JsonSchema,
  schemas: Schemas,
  { depth, mostCharacters }: CompactOptions,
): { schema: JsonSchema; cut?: string } {
  for (let level = depth; level >= 1; level -= 1) {
    for (const words of [true, false]) {
      const shown = inlined(schema, schemas, level, { words, path: new Set() });
      if (JSON.stringify(shown).length > mostCharacters) continue;
      const left = [...(level < depth ? [`objects deeper than ${level}`] : []), ...(words ? [] : ['descriptions'])];
      return left.length === 0
        ? { schema: shown }
        : { schema: shown, cut: `left out to stay short: ${left.join(', ')}` };
    }
  }
  const names = Object.keys(propertiesOf(schema, schemas));
  return { schema: { type: 'object', properties: names.slice(0, 200) }, cut: 'only names are shown, to stay short' };
}

interface Inlining {
  words: boolean;
  /** Schemas that this one is in: a schema may hold itself. */
  path: ReadonlySet<string>;
}

function inlined(schema: JsonSchema, schemas: Schemas, depth: number, inlining: Inlining): JsonSchema {
  const name = refOf(schema);
  if (name !== undefined) {
    const { $ref: _, ...beside } = schema;
    const target = schemas[name] ?? {};
    const isObject = target['properties'] !== undefined;
    if (inlining.path.has(name) || (isObject && depth === 0))
      return { ...kept(beside, inlining), type: target['type'] ?? 'object', schema: name };
    return {
      ...inlined(target, schemas, depth, { ...inlining, path: new Set([...inlining.path, name]) }),
      ...kept(beside, inlining),
    };
  }
  const entries = Object.entries(kept(schema, inlining)).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'properties')
      return [
        keyword,
        depth === 0
          ? Object.keys(value as object)
          : mapOf(value, (part) => inlined(part, schemas, depth - 1, inlining)),
      ];
    if (keyword === 'items' || keyword === 'not' || (keyword === 'additionalProperties' && typeof value === 'object'))
      return [keyword, inlined(value as JsonSchema, schemas, depth, inlining)];
    if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf')
      return [keyword, (value as JsonSchema[]).map((part) => inlined(part, schemas, depth, inlining))];
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

/** Without what a reader does not need. */
function kept(schema: JsonSchema, { words }: Inlining): JsonSchema {
  const left = ['examples', 'title', '$comment', ...(words ? [] : ['description'])];
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([keyword, value]) => !left.includes(keyword) && !(keyword === 'format' && value === 'int32'),
    ),
  );
}

/** Of an object, those of its parts included. */
export function propertiesOf(schema: JsonSchema, schemas: Schemas, depth = 0): Readonly<Record<string, JsonSchema>> {
  const name = refOf(schema);
  if (depth > 20) return {};
  const parts = (['allOf', 'anyOf', 'oneOf'] as const).flatMap(
    (keyword) => (schema[keyword] as JsonSchema[] | undefined) ?? [],
  );
  // `__proto__` is a name like others here.
  return Object.fromEntries([
    ...Object.entries(name === undefined ? {} : propertiesOf(schemas[name] ?? {}, schemas, depth + 1)),
    ...parts.flatMap((part) => Object.entries(propertiesOf(part, schemas, depth + 1))),
    ...Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>),
  ]);
}

export function refOf({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === 'string'
    ? $ref.replace('#/$defs/', '').replaceAll('~1', '/').replaceAll('~0', '~')
    : undefined;
}

function mapOf(values: unknown, change: (schema: JsonSchema) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(values as Record<string, JsonSchema>).map(([name, schema]) => [name, change(schema)]),
  );
}
