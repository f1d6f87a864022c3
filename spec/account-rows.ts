// Conservation: every row that the readers met is in the document (by its provenance) or named by a diagnostic.
import type { Report } from '../scraper/diagnostics/report.ts';
import type { Position } from '../scraper/diagnostics/position.ts';
import { positionKey } from './build/provenance-map.ts';
import type { Provenance } from './build/spec-build.ts';

export interface RowCount {
  read: number;
  placed: number;
  explained: number;
}

/** Counts the rows and reports each lost one as an error. A diagnostic without row or line explains all rows of its table, section or document. */
export function accountRows(rows: readonly Position[], provenance: Provenance, report: Report): RowCount {
  const placed = placedKeys(provenance);
  const explained = new Set<string>();
  for (const { at } of report.diagnostics) if (at) explained.add(scopeKey(at));
  const count: RowCount = { read: rows.length, placed: 0, explained: 0 };
  for (const row of rows) {
    if (placed.has(positionKey(row))) count.placed += 1;
    else if (scopesOf(row).some((scope) => explained.has(scope))) count.explained += 1;
    else
      report.add(
        'row-lost',
        { row: [row.section, row.table, row.row].filter((part) => part !== undefined).join(', ') },
        { at: row },
      );
  }
  return count;
}

/** How many of the rows are in the document. */
export function countPlaced(rows: readonly Position[], provenance: Provenance): number {
  const placed = placedKeys(provenance);
  return rows.filter((row) => placed.has(positionKey(row))).length;
}

const placedKeys = (provenance: Provenance): Set<string> => new Set(Object.values(provenance).flat().map(positionKey));

const text = (...parts: (string | number | undefined)[]): string => JSON.stringify(parts.map((part) => part ?? null));

/** The rows that a diagnostic at this place speaks of. A table is named by its own place, which has a line but no row. */
function scopeKey(at: Position): string {
  if (at.row !== undefined) return text('row', positionKey(at));
  if (at.table !== undefined) return text('table', at.document, at.section, at.table);
  if (at.line !== undefined) return text('row', positionKey(at));
  return at.section === undefined ? text('document', at.document) : text('section', at.document, at.section);
}

function scopesOf(row: Position): string[] {
  return [
    text('row', positionKey(row)),
    text('table', row.document, row.section, row.table),
    text('section', row.document, row.section),
    text('document', row.document),
  ];
}
