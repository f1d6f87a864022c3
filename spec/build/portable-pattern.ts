// A pattern that counts beyond 1,000 is an error to the engines of Go and Rust. Where it only counts one class of characters, the same
// can be said by the pattern of one character and the length of the text.
import type { SchemaObject } from '../openapi.ts';

const COUNTED_CLASS = /^\^(\[[^[\]\\]+\]|\\[dw])\{(\d{1,9})(?:(,)(\d{1,9})?)?\}\$$/;
const MOST_REPEATS = 1000;

/** `^[a-z]{2,5000}$` is `^[a-z]*$` of 2 to 5,000 characters. Any other schema stays as it is. */
export function withPortablePattern(schema: SchemaObject): SchemaObject {
  const [, characters, least = '', comma, most] = COUNTED_CLASS.exec(schema.pattern ?? '') ?? [];
  if (characters === undefined || Math.max(Number(least), Number(most ?? 0)) <= MOST_REPEATS) return schema;
  const maximum = comma === undefined ? Number(least) : most === undefined ? Infinity : Number(most);
  const maxLength = Math.min(maximum, schema.maxLength ?? Infinity);
  return {
    ...schema,
    pattern: `^${characters}*$`,
    minLength: Math.max(Number(least), schema.minLength ?? 0),
    ...(maxLength < Infinity && { maxLength }),
  };
}
