// An object that no table describes, but the description of its field does: "- key indicates the tag key ...", "including the key and
// value fields". The examples say which of the words are fields, and what their values are.
import type { CellWords } from '../../profiles/cell-words.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { isRecord, valuesUnder } from './example-evidence.ts';
import { isSimilarTitle } from '../fields/similar-title.ts';

/** The fields that the description lists, or names at least two of, and the examples have; none where an example has others. */
export function describedFields(field: Field, examples: readonly unknown[], words: CellWords): Field[] {
  const description = field.description ?? '';
  const listed = description.split('\n').flatMap((line) => words.explainedName(line) ?? []);
  const objects = [...valuesUnder(field.name, examples)].filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
  );
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  const named = new Set(description.match(/[\w-]+/g));
  const isListed = [...keys].every((key) => listed.some((word) => isSimilarTitle(word, key)));
  const isNamed = keys.size > 1 && [...keys].every((key) => named.has(key));
  if (keys.size === 0 || !(isListed || isNamed)) return [];
  return [...keys].map((name) => ({
    name,
    type: typeOf(objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : []))),
    constraints: [],
    at: [...field.at],
  }));
}

function typeOf(values: readonly unknown[]): TypeRef {
  if (values.length === 0) return { kind: 'any' };
  if (values.every((value) => typeof value === 'string')) return { kind: 'scalar', name: 'string' };
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'scalar', name: 'boolean' };
  if (values.every(isRecord)) return { kind: 'object' };
  if (values.every((value) => Array.isArray(value))) return { kind: 'array', items: typeOf(values.flat()) };
  return { kind: 'any' };
}
