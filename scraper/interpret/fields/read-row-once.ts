// A row that the document has printed before is not read again: its fields are copies with places of their own.
import type { TableRow } from '../../blocks/block.ts';
import { Report } from '../../diagnostics/report.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { FieldColumns } from './columns.ts';
import type { FieldContext } from './field-context.ts';
import type { RowReading } from './known-rows.ts';
import { readRow } from './read-row.ts';

/** The fields of a row; what it says besides them goes to `context` and `report`. */
export function readRowOnce(
  row: TableRow,
  columns: FieldColumns,
  notes: ReadonlyMap<string, string>,
  context: FieldContext,
  report: Report,
): Field[] {
  const read = (): RowReading => {
    const own = new Report();
    return { fields: readRow(row, columns, notes, context, own), diagnostics: own.diagnostics };
  };
  // Notes stand below their table: the same mark means something else below another one. What is reported of each line of a row is
  // reported of its own lines.
  const isPlain = notes.size === 0 && (row.cells[columns.name] ?? '').trim() !== '';
  const { fields, diagnostics } = isPlain ? context.known.row(row, columns, read) : read();
  const [at] = row.at;
  report.absorb({ diagnostics: isPlain && at ? diagnostics.map((one) => ({ ...one, at })) : diagnostics });
  return fields.map(({ field: known, depth, mention, reading }) => {
    const field: Field = {
      ...known,
      type: copyOf(known.type),
      constraints: [...known.constraints],
      at: [...row.at],
      ...(known.withdrawn ? { withdrawn: [...known.withdrawn] } : {}),
    };
    if (depth > 0) context.depths.set(field, depth);
    if (mention) context.mentions.set(field, mention);
    if (reading) context.unread(reading);
    return field;
  });
}

/** References are given the keys of their tables later, each on its own page. */
function copyOf(type: TypeRef): TypeRef {
  switch (type.kind) {
    case 'array':
      return { kind: 'array', items: copyOf(type.items) };
    case 'map':
      return { ...type, values: copyOf(type.values) };
    case 'one-of':
      return { kind: 'one-of', options: type.options.map(copyOf) };
    default:
      return { ...type };
  }
}
