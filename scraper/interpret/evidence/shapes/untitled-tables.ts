// Captions lost: object tables follow each other in the order in which they are first mentioned, but some may be missing.
// The keys of the example payload tell which table belongs to which mention.
import type { Report } from '../../../diagnostics/report.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';

/** Titles of references in the order of their first mention, with the example keys seen where they stand. */
interface Expected {
  title: string;
  keys: Set<string>;
}

/** Gives each table without title the title of the reference it resolves; a table that fits none stays without and is reported. */
export function nameUntitledTables(
  body: readonly Field[],
  tables: ObjectTable[],
  example: unknown,
  report: Report,
): void {
  const untitled = tables.filter((table) => table.title === '');
  if (untitled.length === 0) return;
  const expected: Expected[] = [];
  const known = new Set(tables.map((table) => table.title));
  const collect = (fields: readonly Field[], value: unknown): void => {
    for (const field of fields) {
      forEachReference(field.type, ({ title }) => {
        const keys = keysAt(value, field.name);
        const seen = expected.find((entry) => entry.title === title);
        if (seen) for (const key of keys) seen.keys.add(key);
        else if (!known.has(title)) expected.push({ title, keys });
      });
    }
  };
  collect(body, example);
  for (const table of untitled) {
    const names = new Set(table.fields.map((field) => field.name));
    const mentioned = expected.find(({ keys }) => keys.size > 0 && [...keys].every((key) => names.has(key)));
    const entry = mentioned ?? expected.find(({ keys }) => keys.size === 0);
    if (!entry) {
      report.add('table-without-title', { fields: table.fields.length }, { at: table.at[0] });
      continue;
    }
    report.add(
      'table-title-inferred',
      { title: entry.title, evidence: mentioned ? 'the keys of the example' : 'the order of mention' },
      { at: table.at[0] },
    );
    table.title = entry.title;
    expected.splice(expected.indexOf(entry), 1);
    collect(table.fields, undefined);
  }
}

/** Keys of the objects that an example holds under a name, through arrays. */
function keysAt(value: unknown, name: string): Set<string> {
  const found = new Set<string>();
  const at = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  for (const element of Array.isArray(at) ? at : [at])
    if (isRecord(element)) for (const key of Object.keys(element)) found.add(key);
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
