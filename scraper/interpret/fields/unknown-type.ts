// What is said of a type cell for which neither a type nor an object is found.
import type { Report } from '../../diagnostics/report.ts';
import type { ObjectWords } from '../../profiles/object-words.ts';
import type { Field } from '../../reference/reference-model.ts';

/** Where headings name objects for all pages and the cell is such a name, the page of the object is missing; else the cell is not understood. */
export function reportUnknownType({ name, at }: Field, cell: string, objects: ObjectWords, report: Report): void {
  const code = objects.nameOf(cell) === undefined ? 'type-unknown' : 'object-undescribed';
  report.add(code, { name, cell }, { at: at[0] });
}
