// What a reference says and a facts edition has no words for yet: printed, it would be lost or read as something else.
import type { Report } from '../diagnostics/report.ts';
import type { ApiReference, Body, Field } from '../reference/reference-model.ts';
import type { TypeRef } from '../reference/type-ref.ts';
import { variantsOf } from '../reference/variants-of.ts';

/** Reports each kind of it once, with its number. */
export function reportEditionGaps({ operations, shared = [] }: ApiReference, report: Report): void {
  const gaps = { objects: shared.length, bodies: 0, inferred: 0, choices: 0 };
  const fields = (list: readonly Field[]): void => {
    for (const { type } of list) if (isChoice(type)) gaps.choices += 1;
  };
  const body = (one: Body | undefined): void => {
    if (!one) return;
    if (one.inferred) gaps.inferred += 1;
    if (one.kind === 'fields') fields(one.fields);
    else if (one.type.kind !== 'array' && one.type.kind !== 'map') gaps.bodies += 1;
    else if (isChoice(one.type)) gaps.choices += 1;
  };
  for (const { parameters, requestBody, responses, tables } of operations.flatMap(variantsOf)) {
    fields(parameters);
    body(requestBody);
    for (const response of responses) body(response.body);
    for (const table of tables) fields(table.fields);
  }
  const words = {
    objects: 'objects that are described once for all operations',
    bodies: 'bodies that are an object of that kind or a single value',
    inferred: 'bodies that only examples show',
    choices: 'types of which each will do',
  };
  for (const [what, count] of Object.entries(gaps))
    if (count > 0) report.add('edition-gap', { count, what: words[what as keyof typeof gaps] });
}

function isChoice(type: TypeRef): boolean {
  if (type.kind === 'array') return isChoice(type.items);
  return type.kind === 'map' ? isChoice(type.values) : type.kind === 'one-of';
}
