// An object that no table describes, but the description of its field does: "- key indicates the tag key ...". The examples say
// which of the listed words are fields, and what their values are.
import type { CellWords } from '../../profiles/cell-words.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { valuesUnder } from './example-evidence.ts';
import { isSimilarTitle } from '../fields/similar-title.ts';

/** The fields that the description lists and every example has; none where an example has others. */
export function describedFields(field: Field, examples: readonly unknown[], words: CellWords): Field[] {
  const listed = (field.description ?? '').split('\n').flatMap((line) => words.explainedName(line) ?? []);
  if (listed.length === 0) return [];
  const objects = [...valuesUnder(field.name, examples)].filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
  );
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  if (keys.size === 0 || ![...keys].every((key) => listed.some((word) => isSimilarTitle(word, key)))) return [];
  return [...keys].map((name) => ({
    name,
    type: typeOf(objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : []))),
    constraints: [],
    at: [...field.at],
  }));
}

function typeOf(values: readonly unknown[]): TypeRef {
  if (values.every((value) => typeof value === 'string')) return { kind: 'scalar', name: 'string' };
  if (values.every((value) => Array.isArray(value))) return { kind: 'array', items: typeOf(values.flat()) };
  return { kind: 'any' };
}
