// A type cell for which neither a type nor an object is found: what is said of it, and what is known of it nevertheless.
import type { Report } from '../../../diagnostics/report.ts';
import type { ObjectWords } from '../../../profiles/object-words.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { readConstraints } from '../../phrases/read-constraints.ts';

/** Where headings name objects for all pages and the cell is such a name, the page of the object is missing; else the cell is not understood. */
export function reportUnknownType({ name, at }: Field, cell: string, objects: ObjectWords, report: Report): void {
  const code = objects.nameOf(cell) === undefined ? 'type-unknown' : 'object-undescribed';
  report.add(code, { name, cell }, { at: at[0] });
}

/** An object where the cell says so, else anything. Where a name means the same object on all pages, the examples of all of them may tell what it is (infer-named.ts). */
export function openType(
  { title, isWord }: TypeRef & { kind: 'reference' },
  { objects }: Pick<Profile, 'objects'>,
): TypeRef {
  return { kind: isWord ? 'any' : 'object', ...(objects.isUsed ? { named: title } : {}) };
}

/** A bare word that is no object, beside a description that lists all values: the word is the name of the list, and each of them is a text. True where it is so. */
export function takeNamedChoice(field: Field, { language }: Pick<Profile, 'language'>): boolean {
  const { description = '', name } = field;
  if (field.type.kind !== 'reference' || description === '') return false;
  const type: TypeRef = { kind: 'scalar', name: 'string' };
  const { constraints } = readConstraints(description, type, name, language);
  const values = constraints.flatMap((constraint) => (constraint.kind === 'enum' ? constraint.values : []));
  // Numbers with names are numbers, or the names.
  if (values.length < 2 || values.some((value) => /^-?\d+$/.test(String(value)))) return false;
  field.type = type;
  const known = new Set(field.constraints.map(({ kind }) => kind));
  field.constraints = [...field.constraints, ...constraints.filter(({ kind }) => !known.has(kind))];
  return true;
}
