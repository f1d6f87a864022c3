// Names that are probably misprints: tables of one title describe one object, and where a few of them have a name that most others
// spell a little otherwise, the few are suspected. Nothing is changed: two fields may be called alike on purpose.
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, ObjectTable, Operation } from '../../../reference/reference-model.ts';
import { isOneSpelling } from '../../../reference/similar-name.ts';
import { variantsOf } from '../../../reference/variants-of.ts';
import { titleKey } from '../../fields/names/similar-title.ts';

/** A name that stands in more tables than this is meant. */
const MOST_MISPRINTS = 3;

/** How much more often the other spelling has to stand. */
const RATIO = 2;

export function reportMisprints(operations: readonly Operation[], report: Report): void {
  const byTitle = new Map<string, ObjectTable[]>();
  for (const table of operations.flatMap(variantsOf).flatMap(({ tables }) => tables)) {
    const key = titleKey(table.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), table]);
  }
  for (const tables of byTitle.values()) if (tables.length > RATIO) reportMisprintsIn(tables, report);
}

function reportMisprintsIn(tables: readonly ObjectTable[], report: Report): void {
  const rows = new Map<string, Field[]>();
  for (const field of tables.flatMap(({ fields }) => fields))
    rows.set(field.name, [...(rows.get(field.name) ?? []), field]);
  const names = tables.map(({ fields }) => new Set(fields.map(({ name }) => name)));
  for (const [name, fields] of rows) {
    if (fields.length > MOST_MISPRINTS) continue;
    let best: { other: string; otherCount: number } | undefined;
    for (const [other, meant] of rows) {
      if (
        meant.length < RATIO * fields.length ||
        meant.length <= (best?.otherCount ?? 0) ||
        !isOneSpelling(name, other)
      )
        continue;
      // A table that has both means both.
      if (!names.some((own) => own.has(name) && own.has(other))) best = { other, otherCount: meant.length };
    }
    if (!best) continue;
    const facts = { name, count: fields.length, ...best, title: (tables[0] as ObjectTable).title };
    for (const field of fields) report.add('name-suspected-misprint', facts, { at: field.at[0] });
  }
}
