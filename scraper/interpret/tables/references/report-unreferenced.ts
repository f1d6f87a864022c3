// Tables of objects that no field of the page leads to: their rows are nowhere, which is an error.
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';

/** `parameters`: what the address and the headers hold; the object of such a field has no place there. */
export function reportUnreferenced(tables: readonly ObjectTable[], parameters: readonly Field[], report: Report): void {
  for (const { title, fields, at } of tables.filter(({ referenced }) => !referenced)) {
    const isOfParameter = parameters.some(({ name }) => isSimilarTitle(name, title));
    report.add(
      isOfParameter ? 'table-of-parameter' : 'table-unreferenced',
      { title, fields: fields.length },
      { at: at[0] },
    );
  }
}
