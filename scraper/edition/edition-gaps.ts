// What a reference says and a facts edition would say of something else when it is read again: named, and never lost in silence.
import { printType } from '../interpret/fields/types/print-type.ts';
import { readType } from '../interpret/fields/types/read-type.ts';
import { titleKey } from '../interpret/fields/names/similar-title.ts';
import { editionProfile } from '../profiles/bundled-profiles.ts';
import type { Report } from '../diagnostics/report.ts';
import { forEachReference } from '../reference/for-each-reference.ts';
import type { ApiReference, Field } from '../reference/reference-model.ts';
import type { TypeRef } from '../reference/type-ref.ts';
import { variantsOf } from '../reference/variants-of.ts';

/** Reports each kind of it once, with its number. */
export function reportEditionGaps({ operations, shared = [] }: ApiReference, report: Report): void {
  const gaps = { objects: 0, choices: 0 };
  const keys = new Map<string, number>();
  for (const { title } of shared) keys.set(titleKey(title), (keys.get(titleKey(title)) ?? 0) + 1);
  for (const count of keys.values()) gaps.objects += count - 1;
  const choices = ({ type }: Pick<Field, 'type'>): void => {
    if (holdsChoice(type) && !isReadBack(type)) gaps.choices += 1;
  };
  for (const { fields } of shared) fields.forEach(choices);
  for (const { parameters, requestBody, responses, tables } of operations.flatMap(variantsOf)) {
    parameters.forEach(choices);
    for (const body of [requestBody, ...responses.map((response) => response.body)]) {
      if (body?.kind === 'fields') body.fields.forEach(choices);
      else if (body) choices(body);
    }
    for (const { title, fields } of tables) {
      fields.forEach(choices);
      // A type that names the object of the operation is not one of the object of all.
      if (keys.has(titleKey(title))) gaps.objects += 1;
    }
  }
  const words = {
    objects: 'objects of all operations whose name another object has too',
    choices: 'types of which each will do, and of which there are too many or in names with signs',
  };
  for (const [what, count] of Object.entries(gaps))
    if (count > 0) report.add('edition-gap', { count, what: words[what as keyof typeof gaps] });
}

function holdsChoice(type: TypeRef): boolean {
  if (type.kind === 'array') return holdsChoice(type.items);
  return type.kind === 'map' ? holdsChoice(type.values) : type.kind === 'one-of';
}

/** The cell is read as the same type, but for the tables that its titles lead to. */
function isReadBack(type: TypeRef): boolean {
  const again = readType(printType(type), editionProfile().types);
  return again !== undefined && JSON.stringify(withoutTables(again)) === JSON.stringify(withoutTables(type));
}

function withoutTables(type: TypeRef): TypeRef {
  const copy = structuredClone(type);
  forEachReference(copy, (reference) => {
    delete reference.table;
    delete reference.isWord;
  });
  return copy;
}
