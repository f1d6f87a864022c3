// The rows of a parameter or object table → fields.
import { append } from '../../diagnostics/append.ts';
import type { TableBlock } from '../../blocks/block.ts';
import { limits } from '../../diagnostics/limits.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { Place } from '../../profiles/cell-words.ts';
import { fieldColumns, looksLikeFields, unreadColumns } from './columns.ts';
import type { FieldContext } from './field-context.ts';
import { RowPath } from './names/row-path.ts';
import { readRowOnce } from './read-row-once.ts';
import { notesIn, reportSideRow, sideRow } from './side-rows.ts';
import { withdrawRangesInUnits } from './unit-beside.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Reads every row of a table, names in `repeatable` as often as they stand there; rows that hold no field are reported, and so is a table without a column of names, which is undefined. */
export function readFields(
  table: TableBlock,
  context: FieldContext,
  report: Report,
  repeatable: ReadonlySet<string> = NOTHING,
): Field[] | undefined {
  const columns = fieldColumns(table, context.profile);
  if (!columns) {
    report.add(
      looksLikeFields(table, context.profile) ? 'table-unread' : 'table-without-name-column',
      { header: table.header.join(', ') },
      { at: table.at },
    );
    return undefined;
  }
  for (const title of unreadColumns(table, columns, context.profile))
    report.add('column-unread', { title: title.slice(0, 80) }, { at: table.at });
  const fields: Field[] = [];
  const seen = new Map<string, Field>();
  const inside = new RowPath();
  const { most } = limits.fields;
  if (table.rows.length > most)
    report.add('over-limit', { limit: 'fields', found: table.rows.length }, { at: table.at });
  const rows = table.rows.slice(0, most);
  const notes = notesIn(rows, context.profile.cells);
  /** Where the rows below a heading stand. */
  let place: Place | undefined;
  for (const row of rows) {
    const side = sideRow(row, columns, context, rows.length === 1);
    if (side) {
      if (side.kind === 'heading') place = side.in;
      reportSideRow(side, row, report);
      continue;
    }
    for (const field of readRowOnce(row, columns, notes, context, report)) {
      if (place !== undefined && context.mentions.get(field)?.in === undefined)
        context.mentions.set(field, { links: [], numbers: [], ...context.mentions.get(field), in: place });
      const key = inside.keyOf(field.name, context.depths.get(field) ?? 0);
      const twin = seen.get(key);
      if (twin && !repeatable.has(field.name)) {
        // Reported when the examples do not tell what it is (flat-rows.ts).
        const twins = context.twins.get(twin);
        if (twins) twins.push(field);
        else context.twins.set(twin, [field]);
        append(twin.at, field.at);
        continue;
      }
      seen.set(key, field);
      fields.push(field);
    }
  }
  withdrawRangesInUnits(fields);
  return fields;
}
