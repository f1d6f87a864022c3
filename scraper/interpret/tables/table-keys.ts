// The keys of an operation's object tables: "request/options", "request/options~2" ...
import type { ObjectTable, TableRole } from '../../reference/reference-model.ts';
import { titleKey } from '../fields/similar-title.ts';

/** Unique within the operation, the same on every run. */
export function assignKeys(tables: readonly ObjectTable[], role: TableRole): void {
  const count = new Map<string, number>();
  for (const table of tables) {
    const title = titleKey(table.title);
    const number = (count.get(title) ?? 0) + 1;
    count.set(title, number);
    table.key = `${role}/${table.title}${number === 1 ? '' : `~${number}`}`;
  }
}
