// Tables that nobody could read: a warning each, but an error where they are all that an operation, or a whole run, has.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import type { TableReading, TableRole } from '../tables/table-reading.ts';

const OF_FIELDS: ReadonlySet<TableRole> = new Set<TableRole>([
  'path-parameters',
  'query-parameters',
  'headers',
  'request-body',
  'request-object',
  'response-headers',
  'response-body',
  'response-object',
]);

/** A single table may be of anything: a page that shows how to send a request has one of the parts of an address. */
const FEWEST = 2;

/** `tables` and `said` are of the operation's section alone. */
export function reportLostTables(
  { title, at }: Pick<Operation, 'title' | 'at'>,
  tables: readonly TableReading[],
  said: readonly Diagnostic[],
  report: Report,
): void {
  const unread = said.filter(({ code }) => code === 'table-without-name-column').length;
  if (unread >= FEWEST && !tables.some(({ role }) => OF_FIELDS.has(role)))
    report.add('operation-tables-unread', { title, tables: unread }, { at: at[0] });
}

export function reportUnknownTables(tables: readonly TableReading[], report: Report): void {
  if (tables.length < FEWEST || tables.some(({ role }) => role !== 'other')) return;
  // Who lost pages or tables has been told.
  if (report.has('error')) return;
  report.add('no-table-read', { tables: tables.length }, { at: tables[0]?.at });
}
