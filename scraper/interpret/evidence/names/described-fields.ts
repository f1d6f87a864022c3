// An object that no table describes, but the description of its field does: "- key indicates the tag key ...", "including the key and
// value fields". The examples say which of the words are fields, and what their values are.
import type { CellWords } from '../../../profiles/cell-words.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { readConstraints } from '../../phrases/read-constraints.ts';
import { isRecord, valuesUnder } from '../example-evidence.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';

const EXPLAINED = /^[-*\u2022] ?([A-Za-z_][\w-]{0,60}) ?[:\uff1a] ?(\S.*)$/;

/** The fields that the description lists, or names at least two of, and the examples have; none where an example has others. */
export function describedFields(
  field: Field,
  examples: readonly unknown[],
  words: CellWords,
  language: string,
): Field[] {
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
  const texts = explainedTexts(description);
  return [...keys].map((name) => {
    const type = typeOf(objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : [])));
    const text = texts.get(name);
    if (text === undefined) return { name, type, constraints: [], at: [...field.at] };
    const { constraints } = readConstraints(text, type, name, language);
    return { name, type, description: text, constraints, at: [...field.at] };
  });
}

/** "- lux: how bright it is" → what a line of its own says of a field. Two lines of one name are two cases. */
function explainedTexts(description: string): Map<string, string> {
  const texts = new Map<string, string>();
  const twice = new Set<string>();
  for (const line of description.split('\n')) {
    const [, name, text] = EXPLAINED.exec(line) ?? [];
    if (name === undefined || text === undefined) continue;
    if (texts.has(name)) twice.add(name);
    texts.set(name, text);
  }
  for (const name of twice) texts.delete(name);
  return texts;
}

function typeOf(values: readonly unknown[]): TypeRef {
  if (values.length === 0) return { kind: 'any' };
  if (values.every((value) => typeof value === 'string')) return { kind: 'scalar', name: 'string' };
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'scalar', name: 'boolean' };
  if (values.every((value) => Number.isSafeInteger(value))) return { kind: 'scalar', name: 'whole-number' };
  if (values.every(isRecord)) return { kind: 'object' };
  if (values.every((value) => Array.isArray(value))) return { kind: 'array', items: typeOf(values.flat()) };
  return { kind: 'any' };
}
