// Narrows an example that may break its schema down to the values that may: ajv then compiles a field's schema and not a body's.
import { isObject, type JsonObject, member } from '../json.ts';
import { undecidedKeywords } from './surely-conforms.ts';

export interface ExamplePart {
  value: unknown;
  schema: JsonObject;
  /** JSON pointer of the value. */
  pointer: string;
}

type Resolve = (reference: string) => unknown;
type Children = (part: ExamplePart, resolve: Resolve) => { value: unknown; schema: unknown; pointer: string }[];

const below = ({ pointer }: ExamplePart, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Keywords that hold exactly when they hold for each child. */
const descents: Record<string, Children> = {
  $ref: ({ value, schema, pointer }, resolve) => [
    { value, schema: typeof schema.$ref === 'string' ? resolve(schema.$ref) : undefined, pointer },
  ],
  items: (part) =>
    (part.value as unknown[]).map((value, index) => ({
      value,
      schema: part.schema.items,
      pointer: below(part, index),
    })),
  properties: (part) => {
    const value = part.value as JsonObject;
    return Object.keys(value).flatMap((name) => {
      const own = member(part.schema.properties, name);
      return own === undefined ? [] : [{ value: value[name], schema: own, pointer: below(part, name) }];
    });
  },
  additionalProperties: (part) => {
    const value = part.value as JsonObject;
    const others = Object.keys(value).filter((name) => member(part.schema.properties, name) === undefined);
    return others.map((name) => ({
      value: value[name],
      schema: part.schema.additionalProperties,
      pointer: below(part, name),
    }));
  },
};

/** The smallest parts that together decide about the whole; none where the whole surely conforms. */
export function undecidedParts(part: ExamplePart, resolve: Resolve, depth = 200): ExamplePart[] {
  const keywords = undecidedKeywords(part.value, part.schema, resolve);
  if (keywords.length === 0) return [];
  if (depth === 0 || !keywords.every((keyword) => Object.hasOwn(descents, keyword))) return [part];
  const children = keywords.flatMap((keyword) => (descents[keyword] as Children)(part, resolve));
  if (!children.every((child): child is ExamplePart => isObject(child.schema))) return [part];
  return children.flatMap((child) => undecidedParts(child, resolve, depth - 1));
}
