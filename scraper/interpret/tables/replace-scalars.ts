// Fields whose type cell says text or number, while a table is captioned as the description of their object.
import type { Report } from '../../diagnostics/report.ts';
import { forEachReference } from '../../reference/for-each-reference.ts';
import type { ObjectTable } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { hasScalarUnder } from '../evidence/example-evidence.ts';
import { printType } from '../fields/print-type.ts';
import { isSimilarTitle } from '../fields/similar-title.ts';
import { leafOf } from '../fields/type-leaf.ts';
import { describedHolders, type FieldHolder } from './field-holder.ts';
import { pointAt } from './mentions.ts';

/** A field said to hold scalars whose object a table of its name describes: the table knows more, unless examples agree with the field. */
export function replaceScalars(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  links: Map<TypeRef, ObjectTable>,
  report: Report,
): void {
  for (const { table, fields: own, namesField } of describedHolders(holders)) {
    if (!namesField || table.referenced) continue;
    const candidates = holders
      .filter(({ fields }) => fields !== own)
      .flatMap(({ fields }) => fields)
      .filter((field) => leafOf(field.type).kind === 'scalar' && isSimilarTitle(field.name, table.title));
    const [field] = candidates;
    if (!field || candidates.length > 1 || hasScalarUnder(field.name, examples)) continue;
    report.add(
      'type-replaced-by-table',
      { name: field.name, type: printType(field.type), title: table.title },
      { at: field.at[0] },
    );
    field.constraints = [];
    pointAt(field, table, links);
    forEachReference(field.type, (reference) => (reference.table = table.key));
  }
}
